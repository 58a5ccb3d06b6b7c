import assert from "node:assert/strict";
import { test } from "node:test";
import { secondsLeft } from "../../../static/shared/countdown.js";

test("a countdown runs by the server's clock and never below nothing", () => {
  assert.equal(secondsLeft({ ends_at: 61_000 }, 1_000), 60);
  assert.equal(secondsLeft({ ends_at: 61_000 }, 60_001), 1);
  assert.equal(secondsLeft({ ends_at: 61_000 }, 61_000), 0);
  assert.equal(secondsLeft({ ends_at: 61_000 }, 99_000), 0);
});

test("one that stands still keeps what is left, and where none is counted there is nothing to show", () => {
  assert.equal(secondsLeft({ left_ms: 30_000 }, 99_000), 30);
  assert.equal(secondsLeft({}, 1_000), null);
  assert.equal(secondsLeft({ ends_at: 0, left_ms: 0 }, 1_000), null);
});
