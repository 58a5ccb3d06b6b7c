import assert from "node:assert/strict";
import { test } from "node:test";
import { cardsOf, countsOf, standOn } from "../../../static/console/lists.js";

const question = (state, asked_at, more = {}) => ({ state, asked_at, supporters: 0, starred: false, ...more });
const ids = (cards) => cards.map(([id]) => id);

test("unread questions wait in the order they came, so that nothing moves under a finger", () => {
  const questions = { b: question("pending", 2), a: question("pending", 1), c: question("listed", 0) };
  assert.deepEqual(ids(cardsOf(questions, "unread", "supported")), ["a", "b"]);
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
  assert.deepEqual(countsOf(questions), { unread: 1, kept: 1, published: 1, answered: 1, archives: 3 });
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
