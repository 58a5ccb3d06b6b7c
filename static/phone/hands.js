/** The way to the microphone, to what is said to all and to who asks the same: loaded once the page rests. */

import { effect, html } from "../vendor/ui.js";
import { bundle } from "./bundle.js";
import { readTheWholeList } from "./more.js";

/** @typedef {typeof import("./hand.js")} Parts */

/** The rest of a page comes first; and a room that came in together does not ask together. */
const RESTS_MS = 4_000;
const SPREAD_MS = 3_000;

const hand = bundle("hand");

/** @param {{show: "Above" | "Alike" | "Look" | "Mic", [given: string]: any}} props */
export function Hand({ show, ...given }) {
  const Part = /** @type {Parts | null} */ (hand.parts.value)?.[show];
  return Part ? html`<${Part} ...${given} />` : null;
}

effect(() => {
  const parts = /** @type {Parts | null} */ (hand.parts.value);
  if (parts) parts.reading.whole = readTheWholeList;
});

setTimeout(hand.need, RESTS_MS + Math.random() * SPREAD_MS);
