/** The way to a vote and to its result: loaded when there is one to see, or before, when the phone rests. */

import { effect, html } from "../vendor/ui.js";
import { bundle } from "./bundle.js";
import { poll } from "./evening.js";
import { place } from "./place.js";

/** @typedef {typeof import("./vote.js")} Ways */
/** @typedef {typeof import("./outcome.js")} Drawings */

/** Not everybody at once: a room that asks for the same file in the second a vote opens waits for it longer. */
const RESTS_MS = 4_000;
const SPREAD_MS = 30_000;

const vote = bundle("vote");
const outcome = bundle("outcome");

export function Vote() {
  const ways = /** @type {Ways | null} */ (vote.parts.value);
  const drawings = /** @type {Drawings | null} */ (outcome.parts.value);
  return ways ? html`<${ways.PollPlace} outcome=${drawings?.Outcome} />` : null;
}

effect(() => {
  if (place.value !== "poll") return;
  vote.need();
  if (poll.value?.revealed) outcome.need();
});

setTimeout(
  () => {
    vote.need();
    outcome.need();
  },
  RESTS_MS + Math.random() * SPREAD_MS,
);
