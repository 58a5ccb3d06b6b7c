/** Where the moderator is on their desk: which room, which tab, which card, what they hold. This console's own. */

import { batch, computed, effect, signal } from "../vendor/ui.js";
import { leaving } from "./acting.js";
import { can } from "./can.js";
import { link, polls, questions } from "./evening.js";
import { cardsOf, EVERYTHING, USUAL } from "./lists.js";

/** @import { Order, Tab } from "./lists.js" */
/** @typedef {"questions" | "air" | "run" | "polls" | "floor"} Room on a narrow screen one room is seen at a time */
/** @typedef {"edit" | "dismiss" | "label" | "note" | "translation" | "trace" | "merge" | "block"} Doing */
/** @typedef {{doing: Doing, tab: Tab, rev: number, read: string, words: string, former: string}} Hand what someone writes on a card, and what they had read */

/** Each room, and what must be there for it at this desk. @type {Record<Room, boolean>} */
const THERE = {
  questions: "questions" in link.screen.peek(),
  air: true,
  run: "cues" in link.screen.peek(),
  polls: can("set_poll_open") || can("set_hands"),
  floor: "mic" in link.screen.peek(),
};
export const ROOMS = /** @type {Room[]} */ (Object.keys(THERE)).filter((name) => THERE[name]);
/** Those that share a place on a wide desk. */
export const BESIDE = ROOMS.filter((name) => ["run", "polls", "floor"].includes(name));

/** Where whoever sits down here begins: what comes in, the microphone they carry, or the wall. */
const FIRST = can("place_question") ? "questions" : THERE.floor ? "floor" : "air";

export const room = signal(/** @type {Room} */ (FIRST));
/** The one of them that is seen there. */
export const beside = signal(/** @type {Room | ""} */ (FIRST === "floor" ? FIRST : (BESIDE[0] ?? "")));
export const tab = signal(/** @type {Tab} */ (can("place_question") ? "unread" : "published"));
const orders = signal(USUAL);
export const order = computed(() => orders.value[tab.value]);
export const sieve = signal(EVERYTHING);
export const selected = signal("");
/** On a narrow screen what is set once leaves the room to the cards, until it is asked for. */
export const tuning = signal(false);
/** Those that one act shall be about. */
export const ticked = signal(/** @type {Set<string>} */ (new Set()));
export const inHand = signal(/** @type {Record<string, Hand>} */ ({}));

export const cards = computed(() =>
  cardsOf(questions.value, tab.value, order.value, {
    inHand: inHand.value,
    leaving: leaving.value,
    sieve: sieve.value,
  }),
);

/** Begin to write on a card. @param {string} id @param {Doing} doing @param {string} words */
export function takeInHand(id, doing, words) {
  const { rev, text } = questions.value[id];
  inHand.value = { ...inHand.value, [id]: { doing, tab: tab.value, rev, read: text, words, former: words } };
}

/** @param {Order} chosen */
export function orderBy(chosen) {
  orders.value = { ...orders.value, [tab.value]: chosen };
}

/** @param {string} id @param {boolean} on */
export function tick(id, on) {
  const next = new Set(ticked.value);
  if (on) next.add(id);
  else next.delete(id);
  ticked.value = next;
}

/** @param {string} id @param {string} words */
export function write(id, words) {
  inHand.value = { ...inHand.value, [id]: { ...inHand.value[id], words } };
}

/** The card as it is now has been shown to whoever writes on it: what they do next is about that. @param {string} id */
export function readAgain(id) {
  inHand.value = { ...inHand.value, [id]: { ...inHand.value[id], rev: questions.value[id].rev } };
}

/** @param {string} id */
export function putDown(id) {
  const { [id]: _, ...others } = inHand.value;
  inHand.value = others;
}

/** Go to a tab; its first card is the one to stand on. @param {Tab} wanted */
export function openTab(wanted) {
  batch(() => {
    // What is ticked is under one tab; going there again changes nothing.
    if (tab.value !== wanted) ticked.value = new Set();
    tab.value = wanted;
    selected.value = "";
  });
}

/** Stand on the card before or after, with the real focus. @param {1 | -1} step */
export function move(step) {
  room.value = "questions";
  const ids = cards.value.map(([id]) => id);
  const at = ids.indexOf(selected.value);
  const wanted = ids[Math.max(0, Math.min(ids.length - 1, at + step))];
  document.getElementById(cardId(wanted ?? ""))?.focus();
}

/** @param {string} id */
export const cardId = (id) => `question-${id}`;

/** The prepared polls in the order of the evening. */
export const pollsInOrder = computed(() =>
  Object.entries(polls.value).sort(([, one], [, other]) => one.order - other.order),
);

export const openPoll = computed(() => pollsInOrder.value.find(([, poll]) => poll.state === "open")?.[0] ?? "");

/** The poll somebody picked here. */
export const picked = signal("");

/** The poll the keys act on: the open one if any, else the one picked, else the one on the wall, else the next to come. */
export const currentPoll = computed(() => {
  const all = pollsInOrder.value;
  const wanted = openPoll.value || picked.value || link.screen.value.wall_poll?.now?.poll;
  const chosen = all.find(([id]) => id === wanted);
  return chosen ?? all.find(([, poll]) => poll.state === "draft") ?? all.at(-1) ?? null;
});

// What was opened, here or elsewhere, stays at hand once it is closed: its result comes next.
effect(() => {
  if (openPoll.value) picked.value = openPoll.value;
});

// In a document only: the room is an attribute of the page, so that the style sheet can show one at a time.
effect(() => {
  document.documentElement.dataset.room = room.value;
  if (BESIDE.includes(room.value)) beside.value = room.value;
  document.documentElement.dataset.beside = beside.value;
});
