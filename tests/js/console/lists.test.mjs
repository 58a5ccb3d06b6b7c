import assert from "node:assert/strict";
import { test } from "node:test";
import { cardsOf, countsOf, standOn } from "../../../static/console/lists.js";

const question = (state, asked_at, more = {}) => ({
  text: "",
  state,
  asked_at,
  supporters: 0,
  reports: 0,
  asked_before: 0,
  starred: false,
  ...more,
});
const ids = (cards) => cards.map(([id]) => id);

test("unread questions wait in the order they came, so that nothing moves under a finger", () => {
  const questions = { b: question("pending", 2), a: question("pending", 1), c: question("listed", 0) };
  assert.deepEqual(ids(cardsOf(questions, "unread", "waiting")), ["a", "b"]);
});

test("published questions stand by support, by age, or starred only", () => {
  const questions = {
    old: question("listed", 1, { supporters: 2 }),
    loved: question("listed", 2, { supporters: 9 }),
    starred: question("listed", 3, { starred: true }),
  };
  assert.deepEqual(ids(cardsOf(questions, "published", "supported")), ["loved", "old", "starred"]);
  assert.deepEqual(ids(cardsOf(questions, "published", "recent")), ["starred", "loved", "old"]);
  assert.deepEqual(ids(cardsOf(questions, "published", "starred")), ["starred"]);
});

test("every question is counted under exactly one tab", () => {
  const states = ["pending", "kept", "listed", "answered", "dismissed", "merged", "withdrawn"];
  const questions = Object.fromEntries(states.map((state, at) => [state, question(state, at)]));
  assert.deepEqual(countsOf(questions), { unread: 1, kept: 1, published: 1, air: 0, answered: 1, archives: 3 });
});

test("the one that has the wall to itself is under a tab of its own besides", () => {
  const questions = { a: question("listed", 1, { on_wall: true }), b: question("listed", 2) };
  assert.deepEqual(ids(cardsOf(questions, "air", "recent")), ["a"]);
  assert.equal(countsOf(questions).air, 1);
});

test("those who have not asked before come first where that is wished", () => {
  const questions = {
    a: question("pending", 1, { asked_before: 2 }),
    b: question("pending", 2),
    c: question("pending", 3),
  };
  assert.deepEqual(ids(cardsOf(questions, "unread", "first")), ["b", "c", "a"]);
});

test("what is supported and reported is disputed; what is only one of them is not", () => {
  const questions = {
    loved: question("listed", 1, { supporters: 30 }),
    both: question("listed", 2, { supporters: 8, reports: 2 }),
    hated: question("listed", 3, { reports: 5 }),
  };
  assert.deepEqual(ids(cardsOf(questions, "published", "disputed")), ["both", "loved", "hated"]);
});

test("little seen is what no phone has at hand: neither among the best supported nor among the newest", () => {
  const questions = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`q${at}`, question("listed", at, { supporters: at < 10 ? 50 : 1 })]),
  );
  const order = ids(cardsOf(questions, "published", "unseen"));
  assert.deepEqual(
    order.slice(0, 12),
    Array.from({ length: 12 }, (_, at) => `q${at + 10}`),
  );
  assert.equal(order.length, 30);
});

test("questions are found by their words, whatever the accents, and by theme, language and origin", () => {
  const questions = {
    a: question("listed", 1, { text: "Où est passée la lumière ?", lang: "fr", theme: "image", origin: "phone" }),
    b: question("listed", 2, { text: "Where is the light?", lang: "en", theme: "", origin: "paper", note: "Lumière" }),
    c: question("listed", 3, { text: "Et le son ?", lang: "fr", theme: "", origin: "phone" }),
  };
  const all = { words: "", theme: "", lang: "", origin: "" };
  const found = (sieve) => ids(cardsOf(questions, "published", "waiting", { sieve: { ...all, ...sieve } }));
  assert.deepEqual(found({ words: "LUMIERE" }), ["a", "b"]);
  assert.deepEqual(found({ words: "lumiere ou" }), ["a"]);
  assert.deepEqual(found({ theme: "image" }), ["a"]);
  assert.deepEqual(found({ lang: "en" }), ["b"]);
  assert.deepEqual(found({ origin: "paper" }), ["b"]);
  assert.deepEqual(found({}), ["a", "b", "c"]);
});

test("a card someone writes on stays where the work began, even when another moderator moved it", () => {
  const questions = { a: question("kept", 1), b: question("pending", 2) };
  const inHand = { a: { tab: "unread" } };
  assert.deepEqual(ids(cardsOf(questions, "unread", "supported", { inHand })), ["a", "b"]);
});

test("a card on its way elsewhere has already left", () => {
  const questions = { a: question("pending", 1), b: question("pending", 2) };
  assert.deepEqual(ids(cardsOf(questions, "unread", "supported", { leaving: new Set(["a"]) })), ["b"]);
});

test("when the chosen card leaves, the one in its place is chosen; after the last, the one before", () => {
  assert.equal(standOn(["a", "b", "c"], "b", 1), "b");
  assert.equal(standOn(["a", "c"], "b", 1), "c");
  assert.equal(standOn(["a", "b"], "c", 2), "b");
  assert.equal(standOn([], "a", 0), "");
});
