import assert from "node:assert/strict";
import { test } from "node:test";
import { lastTime, timeOfDay } from "../../../static/console/timeofday.js";

const AT_NINE = new Date(2026, 4, 12, 21, 4, 30).getTime();

test("a moment is told in hours and minutes of this place", () => {
  assert.equal(timeOfDay(AT_NINE), "21:04");
  assert.equal(timeOfDay(new Date(2026, 4, 12, 7, 5).getTime()), "07:05");
});

test("a time is the last one that has been, so that half past eleven still means something after midnight", () => {
  assert.equal(lastTime("21:04", AT_NINE), AT_NINE - 30_000);
  assert.equal(lastTime("21:05", AT_NINE), new Date(2026, 4, 11, 21, 5).getTime());
  assert.equal(lastTime("23:30", new Date(2026, 4, 13, 0, 10).getTime()), new Date(2026, 4, 12, 23, 30).getTime());
});

test("what is no time means no moment", () => {
  for (const typed of ["", "21", "soon"]) assert.ok(Number.isNaN(lastTime(typed, AT_NINE)), typed);
});
