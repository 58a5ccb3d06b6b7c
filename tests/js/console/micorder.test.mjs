import assert from "node:assert/strict";
import { test } from "node:test";
import { micInOrder } from "../../../static/console/micorder.js";

const request = (state, asked_at, served = 0) => ({ state, asked_at, served, origin: "phone", seat: "" });
const ids = (requests) => micInOrder(requests).map(([id]) => id);

test("those who have not spoken yet come before those who have, however early these asked", () => {
  assert.deepEqual(
    ids({ again: request("waiting", 1, 1), late: request("waiting", 9), early: request("waiting", 2) }),
    ["early", "late", "again"],
  );
});

test("who speaks stands above who is called, who waits below, who has spoken last", () => {
  const requests = {
    done: request("served", 1),
    waits: request("waiting", 2),
    called: request("next", 3),
    speaks: request("speaking", 4),
    gone: request("left", 0),
  };
  assert.deepEqual(ids(requests), ["speaks", "called", "waits", "done", "gone"]);
});
