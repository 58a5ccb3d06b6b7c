import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { applyPatch } from "../../../static/shared/replica.js";

const vectors = JSON.parse(readFileSync(new URL("../../vectors/patches.json", import.meta.url), "utf8"));

for (const { name, old, changes, new: expected } of vectors) {
  test(`a replica ends where the server is: ${name}`, () => {
    assert.deepEqual(applyPatch(old, changes), expected);
  });
}

test("applying modifies nothing that was given", () => {
  for (const { old, changes } of vectors) {
    const before = structuredClone({ old, changes });
    applyPatch(old, changes);
    assert.deepEqual({ old, changes }, before);
  }
});

test("what did not change is the same object, so that nothing redraws for it", () => {
  const old = { questions: { a: { n: 1 }, b: { n: 2 } }, evening: { now: { phase: "debate" } } };
  const next = applyPatch(old, { questions: { a: { n: 3 } } });
  assert.equal(next.evening, old.evening);
  assert.equal(next.questions.b, old.questions.b);
  assert.notEqual(next.questions.a, old.questions.a);
});
