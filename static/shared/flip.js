/** Cards that change places glide there; a card that comes fades in; a card that goes is gone at once. */

import { useLayoutEffect, useRef } from "../vendor/ui.js";

/** @import { Ref } from "../vendor/ui.js" */
/** @typedef {{left: number, top: number, font: number}} Place font: size of its text, px */
/** @typedef {Map<string, Place>} Places */
/** @typedef {{key: string, dx: number, dy: number, scale: number}} Move where it comes from, seen from where it is */

const MOVE_MS = 560;
const EASE = "cubic-bezier(0.3, 0, 0.15, 1)";
const VISIBLE_PX = 0.5;
const GLIDE = "glide";
const DIMMED = 0.2;

/**
 * What has to move, and what came. Cards that stay in place are in neither.
 * @param {Places} before @param {Places} after @returns {{moved: Move[], entered: string[]}}
 */
export function changesOfPlace(before, after) {
  const moved = [];
  const entered = [];
  for (const [key, now] of after) {
    const was = before.get(key);
    if (!was) {
      entered.push(key);
      continue;
    }
    const move = { key, dx: was.left - now.left, dy: was.top - now.top, scale: was.font / now.font };
    if (Math.abs(move.dx) > VISIBLE_PX || Math.abs(move.dy) > VISIBLE_PX) moved.push(move);
  }
  return { moved, entered };
}

/**
 * Call while rendering: when `order` changes, the children of `list` that carry `data-key` glide to their places.
 * A number that changes in place disturbs no glide.
 * @param {Ref<HTMLElement | null>} list @param {string} order
 */
export function useFlip(list, order) {
  const first = useRef(true);
  // Read while the old picture still stands, glides in progress included.
  const before = places(list.current);
  useLayoutEffect(() => {
    if (!first.current && list.current && !stillness()) animate(list.current, before);
    first.current = false;
  }, [order]);
}

/** @param {HTMLElement} list @param {Places} before */
function animate(list, before) {
  const cards = cardsOf(list);
  for (const card of cards.values()) {
    for (const glide of card.getAnimations()) if (glide.id === GLIDE) glide.cancel();
  }
  const { moved, entered } = changesOfPlace(before, places(list));

  for (const { key, dx, dy, scale } of moved) {
    const from = { transform: `translate(${dx}px, ${dy}px) scale(${scale})`, opacity: 1 };
    // What sinks dims on its way, so that what rises over it can be read.
    const halfway = dy < 0 ? [{ opacity: DIMMED, offset: 0.45 }] : [];
    const frames = [from, ...halfway, { transform: "none", opacity: 1 }];
    cards.get(key)?.animate(frames, { id: GLIDE, duration: MOVE_MS, easing: EASE });
  }
  for (const key of entered) {
    cards.get(key)?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: MOVE_MS, easing: "ease-out" });
  }
}

/** @param {HTMLElement | null} list @returns {Places} */
function places(list) {
  const found = new Map();
  if (!list) return found;
  for (const [key, card] of cardsOf(list)) {
    const { left, top, width, height } = card.getBoundingClientRect();
    if (width === 0 && height === 0) continue;
    // A glide in progress draws the text at another size than the style says.
    const drawn = width / card.offsetWidth || 1;
    found.set(key, { left, top, font: Number.parseFloat(getComputedStyle(card).fontSize) * drawn });
  }
  return found;
}

/** @param {HTMLElement} list */
function cardsOf(list) {
  /** @type {Map<string, HTMLElement>} */
  const cards = new Map();
  for (const card of list.children) {
    if (card instanceof HTMLElement && card.dataset.key) cards.set(card.dataset.key, card);
  }
  return cards;
}

function stillness() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
