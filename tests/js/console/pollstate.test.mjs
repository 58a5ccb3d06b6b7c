import assert from "node:assert/strict";
import { test } from "node:test";
import { standing, turnoutOf, whyNotOpen } from "../../../static/console/pollstate.js";

const poll = (more = {}) => ({
  state: "draft",
  round: 1,
  complete: true,
  on_wall: false,
  on_phones: false,
  turnout: 0,
  ...more,
});
const debate = { phase: "debate", sealed: false };

test("a ready poll opens before the film and in the debate, and nowhere else", () => {
  assert.equal(whyNotOpen(poll(), debate, false), "");
  assert.equal(whyNotOpen(poll(), { ...debate, phase: "doors" }, false), "");
  assert.equal(whyNotOpen(poll(), { ...debate, phase: "film" }, false), "console.poll.why_film");
  assert.equal(whyNotOpen(poll(), { ...debate, phase: "closed" }, false), "console.poll.why_over");
});

test("what was closed is closed for good, and one poll is open at a time", () => {
  assert.equal(whyNotOpen(poll({ state: "closed" }), debate, false), "console.poll.why_closed");
  assert.equal(whyNotOpen(poll(), debate, true), "console.poll.why_another");
});

test("closed is not hidden: each reveal is told apart", () => {
  const keys = standing(poll({ state: "closed", round: 2, on_phones: true })).map(({ key }) => key);
  assert.deepEqual(keys, ["state.closed", "console.poll.round", "console.poll.off_wall", "console.poll.on_phones"]);
});

test("people who voted and left still count", () => {
  const told = (turnout, present) => turnoutOf(poll({ turnout, present }));
  assert.deepEqual(told(12, 9), { key: "console.poll.turnout", params: { turnout: 12, present: 12 } });
  assert.deepEqual(told(2, 9), { key: "console.poll.turnout", params: { turnout: 2, present: 9 } });
});

test("without a count of the people there, the answers stand alone", () => {
  const alone = { key: "console.poll.answers", params: { count: 3 } };
  assert.deepEqual(turnoutOf(poll({ turnout: 3, present: 0 })), alone);
  assert.deepEqual(turnoutOf(poll({ turnout: 3 })), alone);
});
