/** Words around a spiral. Each keeps the place it was given as long as it fits there: what grows pushes nobody about. */

import { html, useLayoutEffect, useRef, useState } from "../../../vendor/ui.js";
import { placed } from "../spiralling.js";

/** @import { CloudWord } from "../types.js" */
/** @import { Place } from "../spiralling.js" */

/** Of the frame's height: nothing smaller can be read from the last row. */
const SMALLEST = 3.5;
/** How much larger the word is that most people wrote: as much as leaves room for all. */
const SPANS = [7.5, 5, 3, 1.5, 0];
/** The reading face is set this much wider than high; measured once it is there. */
const RATIO = 1.9;

/** @param {{words: CloudWord[]}} props */
export function Spiral({ words }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const kept = useRef(/** @type {Map<string, Place>} */ (new Map()));
  const [places, place] = useState(/** @type {Map<string, Place>} */ (new Map()));
  const key = words.map(({ id, text, size }) => `${id} ${text} ${size}`).join("|");
  useLayoutEffect(() => {
    kept.current = allWithin(words, kept.current, box.current);
    place(kept.current);
  }, [key]);
  return html`<div class="spiral" ref=${box} aria-hidden="true">
    ${words.map(({ id, text }) => {
      const at = places.get(id);
      return (
        at &&
        html`<bdi key=${id} style=${{ left: `calc(50% + var(--h) * ${at.x})`, top: `calc(50% + var(--h) * ${at.y})`, fontSize: `calc(var(--h) * ${at.height})` }}>${text}</bdi>`
      );
    })}
  </div>`;
}

/** The places of all words, within the picture; of too many, those that have one. @param {CloudWord[]} words
 * @param {Map<string, Place>} before @param {HTMLElement | null} box @returns {Map<string, Place>} */
function allWithin(words, before, box) {
  if (!box) return before;
  const unit = Number.parseFloat(getComputedStyle(box).rowGap);
  const widthOf = measurer(box, unit);
  const half = { x: box.clientWidth / unit / 2, y: box.clientHeight / unit / 2 };
  let within = before;
  for (const span of SPANS) {
    const places = placed(words.map(sized(widthOf, span)), before, RATIO);
    within = new Map([...places].filter(([, at]) => isWithin(at, half)));
    if (within.size === words.length) break;
  }
  return within;
}

/** @param {Place} place @param {{x: number, y: number}} half */
function isWithin({ x, y, width, height }, half) {
  return Math.abs(x) + width / 2 <= half.x && Math.abs(y) + height * 0.6 <= half.y;
}

/** @param {(text: string, height: number) => number} widthOf @param {number} span @returns {(word: CloudWord) => {id: string, width: number, height: number}} */
function sized(widthOf, span) {
  return ({ id, text, size }) => {
    const height = SMALLEST + (span * size) / 100;
    return { id, width: widthOf(text, height), height };
  };
}

/** How wide a text is drawn in letters of that height. @param {HTMLElement} box @param {number} unit in pixels */
function measurer(box, unit) {
  const face = getComputedStyle(box).fontFamily;
  const brush = document.createElement("canvas").getContext("2d");
  return (/** @type {string} */ text, /** @type {number} */ height) => {
    if (!brush) return text.length * 0.6 * height;
    // At its own size: small letters are not as wide as large ones made small.
    brush.font = `560 ${height * unit}px ${face}`;
    return brush.measureText(text).width / unit;
  };
}
