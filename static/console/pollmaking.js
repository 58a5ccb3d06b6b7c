/** The poll being written at this desk. It outlives its form: nothing that happens elsewhere erases it. */

import { newId } from "../shared/ids.js";
import { LIMITS } from "../shared/protocol.js";
import { batch, computed, signal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { picked } from "./desk.js";
import { commandOf, emptyDraft, faultsOf } from "./polldraft.js";

/** @import { Draft, WrittenOption } from "./polldraft.js" */

export const making = signal(false);
export const draft = signal(emptyDraft());
/** Faults are told once somebody tried, then live. */
const tried = signal(false);
export const faults = computed(() => (tried.value ? faultsOf(draft.value, LIMITS) : []));

/** @param {Partial<Draft>} changes */
export function redraft(changes) {
  draft.value = { ...draft.value, ...changes };
}

/** The same, of the terms. @param {Partial<Draft["terms"]>} changes */
export function reterm(changes) {
  redraft({ terms: { ...draft.value.terms, ...changes } });
}

/** @param {number} at @param {WrittenOption | null} text null takes the option away */
export function setOption(at, text) {
  const options = draft.value.options.flatMap((option, other) => (other !== at ? [option] : text ? [text] : []));
  redraft({ options });
}

/** What was being written when something else came first. @type {Draft | null} */
let waiting = null;

/** Write this one now, and that one afterwards. @param {Draft} other */
export function writeFirst(other) {
  waiting ??= draft.value;
  draft.value = other;
  making.value = true;
}

/** Go on with what waited, or with nothing. */
export function putBack() {
  draft.value = waiting ?? emptyDraft();
  waiting = null;
}

/** The poll made here, until it stands in the list and is given the focus. */
let awaited = "";

/** Whether the poll that has just appeared is the one made here. @param {string} poll */
export function claim(poll) {
  if (poll !== awaited) return false;
  awaited = "";
  return true;
}

/** @returns {Promise<boolean>} */
export async function makePoll() {
  tried.value = true;
  if (faults.value.length) return false;
  const poll = newId();
  awaited = poll;
  const answer = await act("make_poll", commandOf(draft.value, poll));
  if (!answer.ok) return false;

  batch(() => {
    tried.value = false;
    putBack();
    making.value = false;
    picked.value = poll;
  });
  return true;
}
