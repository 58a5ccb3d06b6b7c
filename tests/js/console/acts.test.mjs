import assert from "node:assert/strict";
import { test } from "node:test";
import { secondsLeft, sentenceOf, standingOf, undoable } from "../../../static/console/acts.js";
import { ago } from "../../../static/console/ago.js";

const act = (verb, at, subject = "") => ({ verb, subject, at, by: "m" });

test("an act can be undone for ten seconds, the newest first", () => {
  const acts = { a: act("set_black", 1_000), b: act("set_phase", 4_000), c: act("set_live", 3_000) };
  const found = undoable(acts, 11_000, 10_000, new Set(["c"])).map(([id]) => id);
  assert.deepEqual(found, ["b"]);
  assert.deepEqual(
    undoable(acts, 10_999, 10_000, new Set()).map(([id]) => id),
    ["b", "c", "a"],
  );
});

const offered = (acts, polls) => undoable(acts, 5_000, 10_000, new Set(), polls).map(([id]) => id);
const closed = (more = {}) => ({ state: "closed", on_wall: false, on_phones: false, ...more });

test("a closing is taken back only while nobody has seen the result and no other round or poll began", () => {
  const closing = { close: act("set_poll_open", 1_000, "p") };
  assert.deepEqual(offered(closing, { p: closed() }), ["close"]);
  assert.deepEqual(offered(closing, { p: closed({ on_wall: true }) }), []);
  assert.deepEqual(offered(closing, { p: closed({ on_phones: true }) }), []);
  assert.deepEqual(offered(closing, { p: { state: "draft" } }), []);
  assert.deepEqual(offered(closing, { p: closed(), other: { state: "open" } }), []);
  const shown = { show: act("set_reveal", 2_000, "p.wall"), hide: act("set_reveal", 3_000, "p.wall") };
  assert.deepEqual(offered({ ...closing, ...shown }, { p: closed() }), ["hide"]);
});

test("what a later act went on from is no longer offered, until that one is undone", () => {
  const acts = {
    publish: act("place_question", 1_000, "q"),
    other: act("place_question", 1_500, "another"),
    edit: act("edit_question", 2_000, "q"),
    list: act("show_scene", 3_000, ""),
    question: act("show_scene", 4_000, "q"),
  };
  assert.deepEqual(offered(acts), ["question", "edit", "other"]);
  const { edit: _, ...without } = acts;
  assert.deepEqual(offered(without), ["question", "other", "publish"]);
});

test("the seconds left never exceed the window, whatever the clocks say", () => {
  assert.equal(secondsLeft(act("set_black", 5_000), 1_000, 10_000), 10);
  assert.equal(secondsLeft(act("set_black", 0), 8_001, 10_000), 2);
  assert.equal(secondsLeft(act("set_black", 0), 99_000, 10_000), 0);
});

test("an act is told by what it did", () => {
  const screen = {
    questions: { q: { state: "dismissed" } },
    polls: { p: { state: "open", on_wall: true, on_phones: false } },
    wall: { now: { black: true, scene: "pause" } },
    evening: { now: { phase: "film", premoderation: false } },
  };
  const told = (verb, subject) => sentenceOf(act(verb, 0, subject), screen).key;
  assert.equal(told("place_question", "q"), "console.done.dismissed");
  assert.equal(told("set_black"), "console.done.black_on");
  assert.equal(told("set_premoderation"), "console.done.premoderation_off");
  assert.equal(told("set_phase"), "console.done.phase_film");
  assert.equal(told("show_scene"), "console.done.scene_pause");
  assert.equal(told("set_poll_open", "p"), "console.done.poll_open");
  assert.equal(told("set_reveal", "p.wall"), "console.done.shown_on_wall");
  assert.equal(told("set_reveal", "p.phones"), "console.done.hidden_on_phones");
  assert.equal(told("make_poll", "p"), "console.done.make_poll");
});

test("a refusal says how the thing stands now, as far as the server told", () => {
  assert.deepEqual(standingOf({ state: "listed", edited: true, on_wall: true, rev: 3 }), [
    "state.listed",
    "console.meta.edited",
    "state.on_wall",
  ]);
  assert.deepEqual(standingOf({ state: "dismissed" }), ["console.meta.dismissed"]);
  assert.deepEqual(standingOf({ state: "closed", turnout: 3 }), ["state.closed"]);
  assert.deepEqual(standingOf(), []);
});

test("ages are told as people tell them", () => {
  assert.deepEqual(ago(-5), { key: "console.ago.now", params: { n: 0 } });
  assert.deepEqual(ago(41_000), { key: "console.ago.seconds", params: { n: 40 } });
  assert.deepEqual(ago(61_000), { key: "console.ago.minutes", params: { n: 1 } });
  assert.deepEqual(ago(7_300_000), { key: "console.ago.hours", params: { n: 2 } });
});
