/** Words around a spiral. Each keeps the place it was given as long as it fits there: what grows pushes nobody about. */

import { html, useLayoutEffect, useRef, useState } from "../../../vendor/ui.js";
import { placed } from "../spiralling.js";

/** @import { CloudWord } from "../types.js" */
/** @import { Place } from "../spiralling.js" */

/** Of the frame's height: nothing smaller can be read from the last row. */
const SMALLEST = 3.5;
const LARGEST = 11;
/** Of the picture's height, on either side of its middle. */
const HALF = 27;
/** The reading face is set this much wider than high; measured once it is there. */
const RATIO = 1.9;

/** @param {{words: CloudWord[]}} props */
export function Spiral({ words }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const kept = useRef(/** @type {Map<string, Place>} */ (new Map()));
  const [places, place] = useState(/** @type {Map<string, Place>} */ (new Map()));
  const key = words.map(({ id, text, size }) => `${id} ${text} ${size}`).join("|");
  useLayoutEffect(() => {
    kept.current = placed(words.map(sized(measurer(box.current))), kept.current, RATIO);
    place(kept.current);
  }, [key]);
  // However many words there are, the outermost stand inside.
  const reach = Math.max(HALF, ...[...places.values()].map(({ y, height }) => Math.abs(y) + height * 0.6));
  const shrink = HALF / reach;
  return html`<div class="spiral" ref=${box} aria-hidden="true">
    ${words.map(({ id, text }) => {
      const at = places.get(id);
      return (
        at &&
        html`<bdi key=${id} style=${{ left: `calc(50% + var(--h) * ${at.x * shrink})`, top: `calc(50% + var(--h) * ${at.y * shrink})`, fontSize: `calc(var(--h) * ${Math.max(SMALLEST, at.height * shrink)})` }}>${text}</bdi>`
      );
    })}
  </div>`;
}

/** @param {(text: string) => number} widthOf for letters one unit high @returns {(word: CloudWord) => {id: string, width: number, height: number}} */
function sized(widthOf) {
  return ({ id, text, size }) => {
    const height = SMALLEST + ((LARGEST - SMALLEST) * size) / 100;
    return { id, width: widthOf(text) * height, height };
  };
}

/** @param {HTMLElement | null} box */
function measurer(box) {
  const face = box ? getComputedStyle(box).fontFamily : "sans-serif";
  const brush = document.createElement("canvas").getContext("2d");
  if (brush) brush.font = `560 100px ${face}`;
  return (/** @type {string} */ text) => (brush ? brush.measureText(text).width / 100 : text.length * 0.6);
}
