import assert from "node:assert/strict";
import { test } from "node:test";
import { apartOf, isDarkByHand, standingOf } from "../../../static/console/wallstanding.js";

const NOW = 1_000_000;
const wall = (more = {}) => ({
  width: 1920,
  height: 1080,
  black: false,
  browser: "Firefox 128",
  late: false,
  gone_at: 0,
  ...more,
});

test("a wall alone is there, with its size", () => {
  assert.deepEqual(standingOf(wall(), NOW, undefined), {
    well: { key: "console.walls_said.present", params: { n: 0 } },
    facts: ["1920\u00a0×\u00a01080"],
    amiss: null,
  });
});

test("several are told apart by their number and their browser", () => {
  const { well, facts } = standingOf(wall(), NOW, undefined, 2);
  assert.deepEqual(well, { key: "console.walls_said.present_nth", params: { n: 2 } });
  assert.deepEqual(facts.slice(1), ["Firefox 128"]);
  assert.deepEqual(standingOf(wall({ browser: "?" }), NOW, undefined, 2).facts.length, 1);
});

test("what is amiss is told in words: black by hand, lit in spite of the desk, an old picture", () => {
  assert.equal(standingOf(wall({ black: true }), NOW, "dark").amiss.key, "console.walls_said.dark");
  assert.equal(standingOf(wall(), NOW, "lit").amiss.key, "console.walls_said.lit");
  assert.equal(standingOf(wall({ late: true }), NOW, undefined).amiss.key, "console.walls_said.late");
});

test("a wall that left is missed since then, but not for the moment that a reload takes", () => {
  const gone = wall({ gone_at: NOW - 65_000 });
  assert.deepEqual(standingOf(gone, NOW, undefined), {
    well: null,
    facts: [],
    amiss: { key: "console.walls_said.gone", params: { n: 0, since: "1:05" } },
  });
  assert.equal(standingOf(wall({ gone_at: NOW - 1_000 }), NOW, undefined).amiss, null);
});

test("a wall is apart where its own word and the desk's differ, if its word is worth something", () => {
  const walls = { 0: wall(), 1: wall({ black: true }), 2: wall({ gone_at: NOW }), 3: wall({ late: true }) };
  assert.deepEqual(apartOf(walls, false), { 1: "dark" });
  assert.deepEqual(apartOf(walls, true), { 0: "lit" });
});

test("the room sees black only where every wall that is there was made black by hand", () => {
  const dark = wall({ black: true });
  assert.equal(isDarkByHand({ 0: dark }, { 0: "dark" }), true);
  assert.equal(isDarkByHand({ 0: dark, 1: wall({ gone_at: NOW }) }, { 0: "dark" }), true);
  assert.equal(isDarkByHand({ 0: dark, 1: wall() }, { 0: "dark" }), false);
  assert.equal(isDarkByHand({ 0: dark }, {}), false);
  assert.equal(isDarkByHand({}, {}), false);
});
