import assert from "node:assert/strict";
import { test } from "node:test";
import { newcomers, ordered } from "../../../static/phone/order.js";

const question = (supporters, listed_at, answered = false) => ({ supporters, listed_at, answered });

test("the best supported come first, the older first among equals, the answered last", () => {
  const questions = { a: question(2, 10), b: question(5, 20), c: question(2, 5), d: question(9, 1, true) };
  assert.deepEqual(ordered(questions, "top"), ["b", "c", "a", "d"]);
});

test("the newest come first", () => {
  assert.deepEqual(ordered({ a: question(2, 10), b: question(0, 20) }, "recent"), ["b", "a"]);
});

test("the order never depends on the order of arrival", () => {
  const [one, other] = [question(1, 1), question(1, 1)];
  assert.deepEqual(ordered({ a: one, b: other }, "top"), ordered({ b: other, a: one }, "top"));
});

test("only what is not on the page waits", () => {
  assert.deepEqual(newcomers(["a", "gone"], { a: question(0, 1), b: question(0, 2) }), ["b"]);
});
