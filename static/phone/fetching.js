/** Parts of the list that this page asked for; and what the list told while they were on their way. */

import { applyPatch } from "../shared/replica.js";
import { further, listening, read, unproven } from "./reading.js";

/** @import { Screen } from "../shared/boot.js" */
/** @import { Signal } from "../vendor/ui.js" */
/** @import { Heard, Questions } from "./reading.js" */

/** From here on, what the list tells is heard: an answer that is on its way may be older. */
export function listen() {
  /** @type {Heard} */
  const heard = { moved: new Set(), anew: false };
  listening.add(heard);
  return heard;
}

/** @param {Heard} heard */
export function stopListening(heard) {
  listening.delete(heard);
}

/** These were fetched. What moved on the way is left out: nobody can tell which is older. @param {Signal<Screen>} screen @param {Questions} found @param {Set<string>} moved */
export function takeIn(screen, found, moved) {
  further.value = true;
  const { listed = {} } = screen.peek();
  const fetched = Object.entries(found).filter(([id]) => !moved.has(id));
  read.value = { ...read.peek(), ...Object.fromEntries(fetched) };
  const names = fetched
    .filter(([id]) => !listed[id])
    .map(([id, { answered, edited, text }]) => [id, { ...(answered && { answered }), ...(edited && { text }) }]);
  screen.value = applyPatch(screen.peek(), { listed: Object.fromEntries(names) });
}

/** Of these no new beginning and no answer told anything: they are shown no more. @param {Signal<Screen>} screen @param {string[]} ids */
export function drop(screen, ids) {
  unproven.value = [];
  screen.value = applyPatch(screen.peek(), { listed: Object.fromEntries(ids.map((id) => [id, null])) });
}
