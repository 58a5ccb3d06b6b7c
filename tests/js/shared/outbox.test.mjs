import assert from "node:assert/strict";
import { test } from "node:test";
import { openOutbox, slotOf } from "../../../static/shared/outbox.js";
import { MemoryStorage } from "./memory.mjs";

const PREFIX = "contrechamp.outbox.K7PQ.";
const support = (on, seq) => ({ verb: "set_support", question: "q1", on, seq });
const commands = (outbox) => outbox.waiting.value.map(({ command }) => command);

test("what was not answered is still there after a reload", () => {
  const storage = new MemoryStorage();
  openOutbox(PREFIX, storage).put({ verb: "ask", id: "a1", text: "Pourquoi ce silence ?" });
  assert.deepEqual(commands(openOutbox(PREFIX, storage)), [{ verb: "ask", id: "a1", text: "Pourquoi ce silence ?" }]);
});

test("what was answered is gone, here and after a reload", () => {
  const storage = new MemoryStorage();
  const outbox = openOutbox(PREFIX, storage);
  assert.equal(outbox.settle(outbox.put(support(true, 1))), true);
  assert.deepEqual(commands(outbox), []);
  assert.deepEqual(commands(openOutbox(PREFIX, storage)), []);
});

test("the last wish about one thing takes the place of the one before", () => {
  const outbox = openOutbox(PREFIX, new MemoryStorage());
  outbox.put(support(true, 1));
  outbox.put(support(false, 2));
  assert.deepEqual(commands(outbox), [support(false, 2)]);
});

test("a late answer to the older wish does not settle the newer one", () => {
  const storage = new MemoryStorage();
  const outbox = openOutbox(PREFIX, storage);
  const older = outbox.put(support(true, 1));
  outbox.put(support(false, 2));
  assert.equal(outbox.settle(older), false);
  assert.deepEqual(commands(openOutbox(PREFIX, storage)), [support(false, 2)]);
});

test("two tabs do not erase each other's commands", () => {
  const storage = new MemoryStorage();
  const [one, other] = [openOutbox(PREFIX, storage), openOutbox(PREFIX, storage)];
  const sent = one.put(support(true, 1));
  other.put({ verb: "ask", id: "a1" });
  one.settle(sent);
  assert.deepEqual(commands(openOutbox(PREFIX, storage)), [{ verb: "ask", id: "a1" }]);
});

test("another evening's outbox is left alone", () => {
  const storage = new MemoryStorage();
  openOutbox("contrechamp.outbox.B2DF.", storage).put(support(true, 1));
  assert.deepEqual(commands(openOutbox(PREFIX, storage)), []);
});

test("a full storage costs durability, not the act", () => {
  const storage = new MemoryStorage();
  storage.full = true;
  const outbox = openOutbox(PREFIX, storage);
  outbox.put(support(true, 1));
  assert.deepEqual(commands(outbox), [support(true, 1)]);
});

test("what cannot be read in the storage is dropped", () => {
  const storage = new MemoryStorage();
  storage.setItem(`${PREFIX}x`, "{half");
  assert.deepEqual(commands(openOutbox(PREFIX, storage)), []);
  assert.equal(storage.getItem(`${PREFIX}x`), null);
});

test("acts of a console are each their own, ballots are one per poll", () => {
  assert.equal(slotOf({ verb: "set_black", act: "x1" }), "x1");
  assert.equal(slotOf({ verb: "cast_ballot", poll: "p1" }), slotOf({ verb: "cast_ballot", poll: "p1", seq: 2 }));
  assert.notEqual(slotOf({ verb: "withdraw", question: "q1" }), slotOf({ verb: "report_question", question: "q1" }));
});
