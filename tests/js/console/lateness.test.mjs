import assert from "node:assert/strict";
import { test } from "node:test";
import { late, minutesLate, planned } from "../../../static/console/lateness.js";
import { hourOf } from "../../../static/shared/hour.js";

const at = (day, hours, minutes) => new Date(2026, 3, day, hours, minutes).getTime();
const minute = (hours, minutes) => hours * 60 + minutes;

test("a plan and a clock are told with two digits each, midnight as nought", () => {
  assert.equal(planned(minute(9, 5)), "09:05");
  assert.equal(hourOf(at(24, 20, 15)), "20:15");
  assert.equal(hourOf(at(25, 0, 5)), "00:05");
});

test("a cue taken after its hour is late, before it early, also across midnight", () => {
  assert.equal(minutesLate(minute(20, 15), at(24, 20, 22)), 7);
  assert.equal(minutesLate(minute(20, 15), at(24, 20, 10)), -5);
  assert.equal(minutesLate(minute(23, 55), at(25, 0, 10)), 15);
  assert.equal(minutesLate(minute(0, 5), at(24, 23, 58)), -7);
});

test("the evening is as late as the cue that was taken last, among those with an hour", () => {
  const doors = { at: minute(19, 0), taken_at: at(24, 19, 3) };
  const film = { at: minute(19, 30), taken_at: at(24, 19, 45) };
  const light = { at: -1, taken_at: at(24, 19, 50) };
  const debate = { at: minute(21, 0) };
  assert.equal(late([debate, film, light, doors]), 15);
  assert.equal(late([light, debate]), null);
  assert.equal(late([]), null);
});
