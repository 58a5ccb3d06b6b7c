import assert from "node:assert/strict";
import { test } from "node:test";
import { changesOfPlace } from "../../../static/shared/flip.js";

const places = (rows) => new Map(Object.entries(rows).map(([key, [top, font]]) => [key, { left: 0, top, font }]));

test("two cards that change places both glide, each from where it was", () => {
  const { moved } = changesOfPlace(places({ a: [0, 20], b: [100, 20] }), places({ b: [0, 20], a: [100, 20] }));
  assert.deepEqual(moved, [
    { key: "b", dx: 0, dy: 100, scale: 1 },
    { key: "a", dx: 0, dy: -100, scale: 1 },
  ]);
});

test("a card that becomes the first one grows into its size", () => {
  const { moved } = changesOfPlace(places({ a: [100, 20] }), places({ a: [0, 25] }));
  assert.equal(moved[0].scale, 0.8);
});

test("a card that stays does not move, a hair's breadth included", () => {
  assert.deepEqual(changesOfPlace(places({ a: [0, 20] }), places({ a: [0.3, 20] })), { moved: [], entered: [] });
});

test("a card nobody saw before enters; one that left is simply not there", () => {
  assert.deepEqual(changesOfPlace(places({ gone: [0, 20] }), places({ come: [0, 20] })), {
    moved: [],
    entered: ["come"],
  });
});
