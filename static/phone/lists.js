/** The two public lists, held still: what arrives waits, and counts change in place. */

import { computed, effect, signal } from "../vendor/ui.js";
import { questions } from "./evening.js";
import { newcomers, ordered } from "./order.js";

/** @import { Order } from "./order.js" */

const shown = { top: signal(/** @type {string[]} */ ([])), recent: signal(/** @type {string[]} */ ([])) };
const waitingIn = { top: computed(() => waitingFor("top")), recent: computed(() => waitingFor("recent")) };

// A list nobody reads yet fills by itself: there is nothing under a thumb.
effect(() => {
  if (!Object.keys(questions.value).length) return;
  for (const order of /** @type {Order[]} */ (["top", "recent"])) if (!shown[order].value.length) refreshList(order);
});

/** The ids as they stand on the page. @param {Order} order */
export function heldList(order) {
  return shown[order].value;
}

/** How many questions wait to enter. @param {Order} order */
export function waitingCount(order) {
  return waitingIn[order].value.length;
}

/** The reader asked: everything takes its place. @param {Order} order */
export function refreshList(order) {
  shown[order].value = ordered(questions.value, order);
}

/** The best supported are no longer in the order shown. */
export const orderMoved = computed(() => {
  const held = shown.top.value.filter((id) => questions.value[id]);
  const fresh = ordered(questions.value, "top");
  return fresh.some((id, at) => id !== held[at]);
});

/** @param {Order} order */
function waitingFor(order) {
  return newcomers(shown[order].value, questions.value);
}
