import assert from "node:assert/strict";
import { test } from "node:test";
import { overlap, placed } from "../../../static/shared/scenes/spiralling.js";

const RATIO = 1.9;
const words = (count, seed = 1) =>
  Array.from({ length: count }, (_, at) => {
    const height = 3.5 + ((at * 7 * seed) % 8);
    return { id: `w${at}`, width: height * (2 + ((at * 5) % 6)), height };
  });

/** @param {Map<string, import("../../../static/shared/scenes/spiralling.js").Place>} places */
const collisions = (places) => {
  const all = [...places.values()];
  return all.flatMap((one, at) => all.slice(at + 1).filter((other) => overlap(one, other)));
};

test("the first word stands in the middle, and no two lie on one another", () => {
  for (const seed of [1, 3, 5]) {
    const places = placed(words(50, seed), new Map(), RATIO);
    assert.equal(places.size, 50);
    assert.deepEqual([places.get("w0").x, places.get("w0").y], [0, 0]);
    assert.deepEqual(collisions(places), []);
  }
});

test("a newcomer pushes nobody about", () => {
  const before = placed(words(30), new Map(), RATIO);
  const after = placed(words(31), before, RATIO);
  for (const [id, { x, y }] of before) assert.deepEqual([after.get(id).x, after.get(id).y], [x, y]);
  assert.deepEqual(collisions(after), []);
});

test("a word that grows stays if it fits there, and moves alone if it does not", () => {
  const boxes = words(30);
  const before = placed(boxes, new Map(), RATIO);
  const grown = boxes.map((box) => (box.id === "w3" ? { ...box, width: box.width * 2, height: box.height * 2 } : box));
  const after = placed(grown, before, RATIO);
  const moved = grown.filter(({ id }) => before.get(id).x !== after.get(id).x || before.get(id).y !== after.get(id).y);
  assert.ok(moved.length <= 3, `${moved.length} moved`);
  assert.deepEqual(collisions(after), []);
});
