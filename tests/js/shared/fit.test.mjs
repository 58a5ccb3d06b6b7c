import assert from "node:assert/strict";
import { test } from "node:test";
import { bestFit, largestThatFits, SMALLEST } from "../../../static/shared/fit.js";

const upTo = (limit) => (size) => size <= limit;

test("the largest size that fits is found, to a twentieth", () => {
  const size = largestThatFits(3.5, 60, upTo(17.32));
  assert.ok(size <= 17.32 && size > 17.32 - 0.06, `${size}`);
});

test("what fits at every size gets the largest", () => {
  assert.ok(Math.abs(largestThatFits(3.5, 6, upTo(100)) - 6) < 0.06);
});

test("what does not fit at the smallest size has no size", () => {
  assert.equal(largestThatFits(3.5, 60, upTo(3)), null);
});

test("the first way that fits wins, even when a later one would be larger", () => {
  const ways = [{ name: "airy", min: 4 }, { name: "tight" }];
  const found = bestFit(ways, (way, size) => size <= (way.name === "airy" ? 5 : 20));
  assert.equal(found.way.name, "airy");
});

test("a way that would need smaller text than its own least gives way to the next", () => {
  const ways = [{ name: "airy", min: 4 }, { name: "tight" }];
  const found = bestFit(ways, upTo(3.8));
  assert.equal(found.way.name, "tight");
  assert.ok(found.size >= SMALLEST && found.size <= 3.8);
});

test("when nothing fits, the last way is shown at its smallest rather than nothing", () => {
  assert.deepEqual(bestFit([{ name: "airy" }, { name: "small", min: 2 }], upTo(1)), {
    way: { name: "small", min: 2 },
    size: 2,
    fits: false,
  });
});

test("no way is tried under the smallest text unless it says so", () => {
  const tried = [];
  bestFit([{ name: "airy" }], (_way, size) => tried.push(size) && size < 10);
  assert.equal(Math.min(...tried), SMALLEST);
});
