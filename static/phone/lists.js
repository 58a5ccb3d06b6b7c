/** The two public lists, held still: what arrives waits, and counts change in place. */

import { LIMITS } from "../shared/protocol.js";
import { computed, effect, signal } from "../vendor/ui.js";
import { listLength, questions } from "./evening.js";
import { newcomers, ordered } from "./order.js";
import { left } from "./reading.js";

/** @import { Order } from "./order.js" */

const shown = { top: signal(/** @type {string[]} */ ([])), recent: signal(/** @type {string[]} */ ([])) };
/** How far each is read without a gap. */
const reach = { top: signal(LIMITS.PHONE_TOP_MAX), recent: signal(LIMITS.PHONE_NEWEST_MAX) };
const within = { top: computed(() => inReach("top")), recent: computed(() => inReach("recent")) };
/** The newest question there was when the reader last put the list in order. */
const since = { top: signal(0), recent: signal(0) };
const waitingIn = { top: computed(() => waitingFor("top")), recent: computed(() => waitingFor("recent")) };

/** The list that the reader put in order last, and how often any was. */
export const putInOrder = signal({ order: /** @type {Order} */ ("top"), times: 0 });

// A list nobody reads yet fills by itself: there is nothing under a thumb.
effect(() => {
  if (!Object.keys(questions.value).length) return;
  for (const order of /** @type {Order[]} */ (["top", "recent"])) if (!shown[order].value.length) refreshList(order);
});

/** The ids as they stand on the page; what left the list holds its place, what only went out of reach does not.
 * @param {Order} order */
export function heldList(order) {
  return shown[order].value.filter((id) => questions.value[id] || left.value.has(id));
}

/** How many questions wait to enter. @param {Order} order */
export function waitingCount(order) {
  return waitingIn[order].value.length;
}

/** How many questions the list has that are neither on the page nor waiting to enter. @param {Order} order */
export function restOf(order) {
  const there = shown[order].value.filter((id) => questions.value[id]);
  return Math.max(0, listLength.value - new Set([...there, ...within[order].value]).size);
}

/** The reader asked: everything takes its place. @param {Order} order */
export function refreshList(order) {
  shown[order].value = within[order].value;
  since[order].value = Math.max(0, ...Object.values(questions.value).map(({ listed_at }) => listed_at));
  putInOrder.value = { order, times: putInOrder.peek().times + 1 };
}

/** Room for another page at the end of the list. @param {Order} order */
export function reachFurther(order) {
  reach[order].value += LIMITS.PHONE_PAGE;
}

/** What is within reach now stands behind what was read already, which does not move; the ids of it. @param {Order} order */
export function readOn(order) {
  const known = new Set([...shown[order].value, ...waitingIn[order].value]);
  const fresh = within[order].value.filter((id) => !known.has(id));
  shown[order].value = [...shown[order].value, ...fresh];
  return fresh;
}

/** The best supported are no longer in the order shown. */
export const orderMoved = computed(() => {
  const held = shown.top.value.filter((id) => questions.value[id]);
  return within.top.value.some((id, at) => id !== held[at]);
});

/** @param {Order} order */
function waitingFor(order) {
  const near = new Set(within[order].value);
  const fresh = newcomers(shown[order].value, questions.value);
  return fresh.filter((id) => near.has(id) && questions.value[id].listed_at > since[order].value);
}

/** Between what is live of one order and of the other there is a gap, unless this page has the whole list. @param {Order} order */
function inReach(order) {
  const ids = ordered(questions.value, order);
  return ids.length < listLength.value ? ids.slice(0, reach[order].value) : ids;
}
