import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { applyPatch, follow } from "../../../static/shared/replica.js";

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

/** Two patches, the second from where the first led. */
const [first, second] = [1, 2].map((n) => ({
  from: `b.${n - 1}`,
  revision: `b.${n}`,
  changes: { evening: { now: { phones: n } } },
}));
const shown = (n) => ({ revision: `b.${n}`, screen: { evening: { now: { phones: n } } } });

test("a patch leads from where it starts to where it ends", () => {
  assert.deepEqual(follow(shown(0), first), shown(1));
  assert.deepEqual(follow(follow(shown(0), first), second), shown(2));
});

test("the old patch that arrives after a newer snapshot changes nothing, and is no gap", () => {
  const held = shown(1);
  assert.equal(follow(held, first), held);
  assert.deepEqual(follow(held, second), shown(2), "and the next one is followed");
});

test("a patch that does not start here is a gap", () => {
  assert.equal(follow(shown(0), second), null);
  assert.equal(follow({ revision: "", screen: {} }, first), null);
});
