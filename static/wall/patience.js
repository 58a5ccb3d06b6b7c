/** What a wall does while the link is lost: keeps its last picture, and after a while admits it. */

import { effect, signal } from "../vendor/ui.js";

/** @import { ReadonlySignal } from "../vendor/ui.js" */
/** @import { LinkState } from "../shared/link.js" */
/** @typedef {"fresh" | "last-picture" | "neutral"} Patience */

export const NEUTRAL_AFTER_MS = 90_000;

/**
 * `fresh` while the link is up; `last-picture` once it is lost; `neutral` when it stays lost. A page that never got
 * its link at all has its picture from the server, and waits as long.
 * @param {ReadonlySignal<LinkState>} state
 */
export function watchLink(state) {
  const patience = signal(/** @type {Patience} */ ("fresh"));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  effect(() => {
    const now = state.value;
    if (now === "up") {
      clearTimeout(timer);
      timer = undefined;
      patience.value = "fresh";
      return;
    }
    if (now === "down" && patience.peek() === "fresh") patience.value = "last-picture";
    timer ??= setTimeout(() => {
      patience.value = "neutral";
    }, NEUTRAL_AFTER_MS);
  });
  return patience;
}
