import assert from "node:assert/strict";
import { test } from "node:test";
import { newId, nextSeq } from "../../../static/shared/ids.js";
import { retryDelayMs, socketAgainMs } from "../../../static/shared/retry.js";
import { clock, duration, setClock } from "../../../static/shared/time.js";

test("an id holds 128 random bits in letters the server accepts", () => {
  const ids = new Set(Array.from({ length: 1000 }, newId));
  assert.equal(ids.size, 1000);
  for (const id of ids) assert.match(id, /^[0-9a-z]{26}$/);
});

test("the counter rises strictly, within a millisecond too", () => {
  const numbers = Array.from({ length: 100 }, nextSeq);
  assert.deepEqual(
    numbers,
    [...new Set(numbers)].sort((one, other) => one - other),
  );
});

test("the counter follows the server's clock, so that a device whose own is behind is not a day behind", () => {
  const inTwoDays = Date.now() + 2 * 86_400_000;
  setClock(inTwoDays);
  assert.ok(nextSeq() >= inTwoDays);
  assert.ok(clock() >= inTwoDays);
});

test("waiting grows to a cap and stays spread there", () => {
  const least = [0, 1, 2, 10, 1000].map((attempt) => retryDelayMs(attempt, () => 0));
  const most = [0, 1, 2, 10, 1000].map((attempt) => retryDelayMs(attempt, () => 1));
  assert.deepEqual(least, [250, 500, 1000, 4000, 4000]);
  assert.deepEqual(most, [750, 1500, 3000, 12000, 12000]);
});

test("durations read as a clock", () => {
  assert.deepEqual([0, 42_900, 725_000, 3_729_000, -5].map(duration), ["0:00", "0:42", "12:05", "1:02:09", "0:00"]);
});

test("a socket that is not let through is tried less and less, spread as well", () => {
  assert.deepEqual(
    [0, 1, 9].map((attempt) => socketAgainMs(attempt, () => 0)),
    [5_000, 10_000, 60_000],
  );
  assert.equal(
    socketAgainMs(9, () => 1),
    180_000,
  );
});
