/** Which questions stand under which tab, in which order, and which one comes next when one leaves. */

import { LIMITS } from "../shared/protocol.js";

/** @import { QuestionState } from "../shared/protocol.js" */
/** @import { Card, Question } from "./types.js" */
/** @typedef {"unread" | "kept" | "published" | "air" | "answered" | "archives"} Tab */
/** @typedef {"waiting" | "supported" | "recent" | "unseen" | "disputed" | "first" | "starred"} Order */
/** @typedef {{words: string, theme: string, lang: string, origin: string}} Sieve what is looked for; empty for all */

/** @type {Record<Tab, QuestionState[]>} */
const STATES = {
  unread: ["pending"],
  kept: ["kept"],
  published: ["listed"],
  air: [],
  answered: ["answered"],
  archives: ["dismissed", "merged", "withdrawn"],
};

export const TABS = /** @type {Tab[]} */ (Object.keys(STATES));
/** Those of a desk that has what the room has. @type {Tab[]} */
export const PUBLIC_TABS = ["published", "air", "answered"];
/** @type {Order[]} */
export const ORDERS = ["waiting", "supported", "recent", "unseen", "disputed", "first", "starred"];
/** How each tab is read until somebody chooses otherwise: what is unread is a queue. @type {Record<Tab, Order>} */
export const USUAL = {
  unread: "waiting",
  kept: "recent",
  published: "supported",
  air: "recent",
  answered: "recent",
  archives: "recent",
};
/** @type {Sieve} */
export const EVERYTHING = { words: "", theme: "", lang: "", origin: "" };

/** @param {QuestionState} state @returns {Tab} */
export function tabOf(state) {
  return TABS.find((tab) => STATES[tab].includes(state)) ?? "archives";
}

/** @param {Question} question @param {Tab} tab */
function isUnder(question, tab) {
  return tab === "air" ? question.on_wall : tabOf(question.state) === tab;
}

/** How many stand under each tab. @param {Record<string, Question>} questions */
export function countsOf(questions) {
  const all = Object.values(questions);
  return /** @type {Record<Tab, number>} */ (
    Object.fromEntries(TABS.map((tab) => [tab, all.filter((question) => isUnder(question, tab)).length]))
  );
}

/**
 * The cards of one tab. A card being worked on stays under the tab where the work began, whatever happened to it;
 * one that is on its way elsewhere is already gone.
 * @param {Record<string, Question>} questions @param {Tab} tab @param {Order} order
 * @param {{inHand?: Record<string, {tab: Tab}>, leaving?: Set<string>, sieve?: Sieve}} [around]
 * @returns {Card[]}
 */
export function cardsOf(questions, tab, order, { inHand = {}, leaving = new Set(), sieve = EVERYTHING } = {}) {
  const passes = sifted(sieve);
  return Object.entries(questions)
    .filter(([id, question]) => inHand[id]?.tab === tab || (isUnder(question, tab) && !leaving.has(id)))
    .filter(([id, question]) => inHand[id] || ((order !== "starred" || question.starred) && passes(question)))
    .sort(comparing(order, questions));
}

/** Whether a question is among those looked for, whatever the accents and the case. @param {Sieve} sieve @returns {(question: Question) => boolean} */
function sifted({ words, theme, lang, origin }) {
  const wanted = folded(words).split(" ").filter(Boolean);
  return (question) => {
    if ((theme && question.theme !== theme) || (lang && question.lang !== lang)) return false;
    if (origin && question.origin !== origin) return false;
    if (!wanted.length) return true;
    const said = folded([question.text, question.signature, question.note, question.translation].join(" "));
    return wanted.every((word) => said.includes(word));
  };
}

/** @param {string} text */
function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** @param {Order} order @param {Record<string, Question>} questions @returns {(one: Card, other: Card) => number} */
function comparing(order, questions) {
  switch (order) {
    case "supported":
    case "starred":
      return bySupport;
    case "recent":
      return newestFirst;
    case "unseen":
      return littleSeenFirst(questions);
    case "disputed":
      return mostDisputedFirst;
    case "first":
      return (one, other) => one[1].asked_before - other[1].asked_before || oldestFirst(one, other);
    default:
      return oldestFirst;
  }
}

/** The one that waits longest comes first, and nothing moves under a finger. @param {Card} one @param {Card} other */
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

/**
 * Phones have the best supported and the newest at hand, and go and fetch the others: those come first here, the least
 * supported and the oldest of them before the rest.
 * @param {Record<string, Question>} questions
 */
function littleSeenFirst(questions) {
  const listed = Object.entries(questions).filter(([, { state }]) => state === "listed");
  const atHand = new Set(
    [
      ...[...listed].sort(bySupport).slice(0, LIMITS.PHONE_TOP_MAX),
      ...[...listed].sort(newestFirst).slice(0, LIMITS.PHONE_NEWEST_MAX),
    ].map(([id]) => id),
  );
  /** @param {Card} one @param {Card} other */
  return (one, other) =>
    Number(atHand.has(one[0])) - Number(atHand.has(other[0])) ||
    one[1].supporters - other[1].supporters ||
    oldestFirst(one, other);
}

/** Supported by some and reported by others. @param {Card} one @param {Card} other */
function mostDisputedFirst(one, other) {
  return heat(other[1]) - heat(one[1]) || bySupport(one, other);
}

/** @param {Question} question */
function heat({ supporters, reports }) {
  return Math.min(supporters, 10 * reports);
}

/** The card to stand on: the same one, or the one now in its place. @param {string[]} ids @param {string} id @param {number} place */
export function standOn(ids, id, place) {
  if (ids.includes(id)) return id;
  return ids[Math.min(place, ids.length - 1)] ?? "";
}
