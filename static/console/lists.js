/** Which questions stand under which tab, in which order, and which one comes next when one leaves. */

/** @import { QuestionState } from "../shared/protocol.js" */
/** @import { Card, Question } from "./types.js" */
/** @typedef {"unread" | "kept" | "published" | "answered" | "archives"} Tab */
/** @typedef {"supported" | "recent" | "starred"} Order of the published ones */

/** @type {Record<Tab, QuestionState[]>} */
const STATES = {
  unread: ["pending"],
  kept: ["kept"],
  published: ["listed"],
  answered: ["answered"],
  archives: ["dismissed", "merged", "withdrawn"],
};

export const TABS = /** @type {Tab[]} */ (Object.keys(STATES));
/** @type {Order[]} */
export const ORDERS = ["supported", "recent", "starred"];

/** @param {QuestionState} state @returns {Tab} */
export function tabOf(state) {
  return TABS.find((tab) => STATES[tab].includes(state)) ?? "archives";
}

/** How many stand under each tab. @param {Record<string, Question>} questions */
export function countsOf(questions) {
  /** @type {Record<Tab, number>} */
  const counts = { unread: 0, kept: 0, published: 0, answered: 0, archives: 0 };
  for (const { state } of Object.values(questions)) counts[tabOf(state)] += 1;
  return counts;
}

/**
 * The cards of one tab. A card being worked on stays under the tab where the work began, whatever happened to it;
 * one that is on its way elsewhere is already gone.
 * @param {Record<string, Question>} questions @param {Tab} tab @param {Order} order
 * @param {{inHand?: Record<string, {tab: Tab}>, leaving?: Set<string>}} [around]
 * @returns {Card[]}
 */
export function cardsOf(questions, tab, order, { inHand = {}, leaving = new Set() } = {}) {
  return Object.entries(questions)
    .filter(([id, question]) => inHand[id]?.tab === tab || (tabOf(question.state) === tab && !leaving.has(id)))
    .filter(([id, question]) => tab !== "published" || order !== "starred" || question.starred || inHand[id])
    .sort(tab === "published" && order !== "recent" ? bySupport : tab === "unread" ? oldestFirst : newestFirst);
}

/** Unread questions are a queue: the one that waits longest comes first, and nothing moves under a finger.
 * @param {Card} one @param {Card} other */
function oldestFirst([id, one], [otherId, other]) {
  return one.asked_at - other.asked_at || (id < otherId ? -1 : 1);
}

/** @param {Card} one @param {Card} other */
function newestFirst(one, other) {
  return oldestFirst(other, one);
}

/** @param {Card} one @param {Card} other */
function bySupport(one, other) {
  return other[1].supporters - one[1].supporters || oldestFirst(one, other);
}

/** The card to stand on: the same one, or the one now in its place. @param {string[]} ids @param {string} id @param {number} place */
export function standOn(ids, id, place) {
  if (ids.includes(id)) return id;
  return ids[Math.min(place, ids.length - 1)] ?? "";
}
