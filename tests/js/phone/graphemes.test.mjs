import assert from "node:assert/strict";
import { test } from "node:test";
import { graphemes } from "../../../static/phone/graphemes.js";

/** @type {[string, number][]} */
const COUNTED = [
  ["", 0],
  ["   ", 0],
  ["été", 3],
  ["e\u0301te\u0301", 3],
  ["👩‍🚀", 1],
  ["👍🏽", 1],
  ["🇫🇷", 1],
  ["  deux  mots\n", 9],
  ["한국어", 3],
];

for (const [text, count] of COUNTED) {
  test(`people count ${count} in ${JSON.stringify(text)}`, () => assert.equal(graphemes(text), count));
}
