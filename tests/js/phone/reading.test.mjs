import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { drop, listen, stopListening, takeIn } from "../../../static/phone/fetching.js";
import { began, changed, count, further, left, read, readable, unproven } from "../../../static/phone/reading.js";
import { applyPatch } from "../../../static/shared/replica.js";
import { signal } from "../../../static/vendor/ui.js";

const asked = (text, more = {}) => ({ text, supporters: 0, listed_at: 1, answered: false, edited: false, ...more });

let screen;
let questions;

/** As the link hears a patch. */
function hear(changes) {
  changed(changes, screen.peek());
  screen.value = applyPatch(screen.peek(), changes);
}

/** As the link takes a snapshot. */
function begin(shown) {
  screen.value = began(shown, screen.peek());
}

function shown() {
  return Object.keys(questions.value).sort();
}

beforeEach(() => {
  read.value = {};
  left.value = new Set();
  unproven.value = [];
  further.value = false;
  screen = signal({ questions: { a: asked("Un ?"), b: asked("Deux ?", { supporters: 4 }) }, listed: { a: {}, b: {} } });
  questions = readable(screen);
});

test("what stops being live is still there, as it was last told", () => {
  hear({ questions: { b: { supporters: 5 } } });
  hear({ questions: { b: null, c: asked("Trois ?") }, listed: { c: {} } });
  assert.deepEqual(shown(), ["a", "b", "c"]);
  assert.equal(questions.value.b.supporters, 5);
  assert.equal(left.value.has("b"), false);
});

test("what leaves the list is shown no more, live or not, and is known to have left", () => {
  hear({ questions: { b: null } });
  assert.deepEqual(shown(), ["a", "b"]);
  hear({ questions: { a: null }, listed: { a: null, b: null } });
  assert.deepEqual(shown(), []);
  assert.deepEqual([...left.value].sort(), ["a", "b"]);
  hear({ questions: { a: asked("Un ?") }, listed: { a: {} } });
  assert.equal(left.value.has("a"), false);
});

test("what was fetched is shown beside what is live, once, and the live one counts", () => {
  takeIn(screen, { b: asked("Deux ?", { supporters: 1 }), z: asked("Loin ?", { supporters: 2 }) }, new Set());
  assert.deepEqual(shown(), ["a", "b", "z"]);
  assert.equal(questions.value.b.supporters, 4);
  hear({ listed: { z: null } });
  assert.deepEqual(shown(), ["a", "b"]);
});

test("what was fetched is reworded and answered as the live ones are", () => {
  takeIn(screen, { z: asked("Loin ?") }, new Set());
  hear({ listed: { z: { text: "Loin, dit autrement ?" } } });
  assert.deepEqual([questions.value.z.text, questions.value.z.edited], ["Loin, dit autrement ?", true]);
  hear({ listed: { z: { answered: true } } });
  assert.equal(questions.value.z.answered, true);
  hear({ listed: { z: { text: null, answered: null } } });
  assert.deepEqual(questions.value.z, asked("Loin ?"));
});

test("words that were read while reworded are not shown once that is undone", () => {
  takeIn(screen, { z: asked("Dit autrement ?", { edited: true }) }, new Set());
  assert.deepEqual(shown(), ["a", "b", "z"]);
  hear({ listed: { z: { text: null } } });
  assert.deepEqual(shown(), ["a", "b"]);
});

test("an answer that was on its way brings nothing back that has moved meanwhile", () => {
  const heard = listen();
  hear({ listed: { y: null, x: { answered: true } } });
  stopListening(heard);
  takeIn(screen, { x: asked("Répondue ?"), y: asked("Retirée ?"), z: asked("Loin ?") }, heard.moved);
  assert.deepEqual(shown(), ["a", "b", "z"]);
});

test("the count of an answer stands wherever the question does", () => {
  takeIn(screen, { z: asked("Loin ?") }, new Set());
  count(screen, "z", 7);
  count(screen, "a", 8);
  count(screen, "nobody-read-this", 9);
  assert.deepEqual([questions.value.z.supporters, questions.value.a.supporters], [7, 8]);
  assert.deepEqual(shown(), ["a", "b", "z"]);
});

test("who fetched nothing begins anew with what is shown", () => {
  hear({ questions: { b: null } });
  begin({ questions: { a: asked("Un ?") }, listed: { a: {} } });
  assert.deepEqual(shown(), ["a"]);
  assert.deepEqual(unproven.value, []);
});

test("who fetched more keeps it over a new beginning, until it is known what became of it", () => {
  takeIn(screen, { y: asked("Toujours là ?"), z: asked("Partie ?") }, new Set());
  const heard = listen();
  begin({ questions: { a: asked("Un ?") }, listed: { a: {} } });
  assert.deepEqual(shown(), ["a", "b", "y", "z"]);
  assert.deepEqual([...unproven.value].sort(), ["b", "y", "z"]);
  assert.equal(heard.anew, true);
  takeIn(screen, { y: asked("Toujours là ?", { supporters: 3 }) }, new Set());
  drop(screen, ["b", "z"]);
  assert.deepEqual(shown(), ["a", "y"]);
  assert.equal(questions.value.y.supporters, 3);
  assert.deepEqual(unproven.value, []);
});

test("a question that does not change is the same object, so that nothing is drawn for it", () => {
  takeIn(screen, { z: asked("Loin ?") }, new Set());
  const { z, a } = questions.value;
  hear({ questions: { b: { supporters: 6 } } });
  assert.equal(questions.value.z, z);
  assert.equal(questions.value.a, a);
});
