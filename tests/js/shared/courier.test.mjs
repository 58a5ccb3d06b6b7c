import assert from "node:assert/strict";
import { test } from "node:test";
import { openCourier } from "../../../static/shared/courier.js";
import { openOutbox } from "../../../static/shared/outbox.js";
import { MemoryStorage } from "./memory.mjs";

/** A server that answers when told, and a link that may be absent. */
function house(lifetime_ms = Number.POSITIVE_INFINITY) {
  const heard = [];
  const answered = [];
  const house = { link: true, heard, answered, answer: undefined };
  const hand = (command) => {
    if (!house.link) return null;
    return new Promise((resolve, reject) => heard.push({ command, resolve, reject }));
  };
  const outbox = openOutbox("t.", null);
  house.outbox = outbox;
  house.courier = openCourier({ outbox, lifetime_ms, hand, answered: (...told) => answered.push(told) });
  return house;
}

const support = (on, seq) => ({ verb: "set_support", question: "q1", on, seq });
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a command is answered once, to who sent it and to the page", async () => {
  const { courier, heard, answered } = house();
  const answer = courier.send(support(true, 1));
  heard[0].resolve({ ok: true, on: true });
  assert.deepEqual(await answer, { ok: true, on: true });
  assert.deepEqual(answered, [[support(true, 1), { ok: true, on: true }]]);
});

test("without a link it waits, and leaves when the link is back", async () => {
  const place = house();
  place.link = false;
  const answer = place.courier.send(support(true, 1));
  assert.equal(place.heard.length, 0);
  place.link = true;
  place.courier.deliverAll();
  place.heard[0].resolve({ ok: true });
  assert.deepEqual(await answer, { ok: true });
});

test("cut before its answer, it is carried again", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { courier, heard } = house();
  const answer = courier.send(support(true, 1));
  heard[0].reject(new Error("timeout"));
  await settled();
  context.mock.timers.tick(20_000);
  await settled();
  assert.equal(heard.length, 2);
  heard[1].resolve({ ok: true });
  assert.deepEqual(await answer, { ok: true });
});

test("a server that asks for patience gets it before the person hears of it", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { courier, heard, answered } = house();
  const answer = courier.send(support(true, 1));
  heard[0].resolve({ ok: false, refusal: "too_fast" });
  await settled();
  assert.equal(answered.length, 0);
  context.mock.timers.tick(20_000);
  await settled();
  heard[1].resolve({ ok: true });
  assert.deepEqual(await answer, { ok: true });
});

test("both waits end with the answer to the last wish", async () => {
  const { courier, heard, answered } = house();
  const answers = [courier.send(support(true, 1)), courier.send(support(false, 2))];
  heard[0].resolve({ ok: true, on: true });
  heard[1].resolve({ ok: true, on: false });
  for (const answer of await Promise.all(answers)) assert.equal(answer.on, false);
  assert.equal(answered.length, 1);
});

test("a console's act that is too old is given up, and said so", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const place = house(30_000);
  place.link = false;
  const answer = place.courier.send({ verb: "set_black", act: "x1", on: true });
  context.mock.timers.tick(30_000);
  assert.deepEqual(await answer, { ok: false, refusal: "not_sent" });
  place.link = true;
  place.courier.deliverAll();
  assert.equal(place.heard.length, 0);
});

test("it is stored before it is sent", () => {
  const storage = new MemoryStorage();
  const kept = [];
  const outbox = openOutbox("t.", storage);
  const hand = () => {
    kept.push(...Object.keys(storage));
    return new Promise(() => {});
  };
  openCourier({ outbox, lifetime_ms: Number.POSITIVE_INFINITY, hand, answered: () => {} }).send(support(true, 1));
  assert.deepEqual(kept, ["t.set_support q1"]);
});

test("what rests before its next try leaves at once when the page wakes, and only once", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { courier, heard } = house();
  courier.send(support(true, 1));
  heard[0].reject(new Error("timeout"));
  await settled();
  courier.deliverAll();
  courier.deliverAll();
  assert.equal(heard.length, 2);
  context.mock.timers.tick(20_000);
  await settled();
  assert.equal(heard.length, 2, "it is in flight already");
});

test("it is carried for ever, never more than twelve seconds apart", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { courier, heard } = house();
  courier.send(support(true, 1));
  for (let time = 1; time <= 50; time++) {
    assert.equal(heard.length, time);
    heard.at(-1).reject(new Error("timeout"));
    await settled();
    context.mock.timers.tick(12_000);
    await settled();
  }
});

test("after fifty cuts a server that asks for patience still gets it", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { courier, heard, answered } = house();
  courier.send(support(true, 1));
  for (let time = 0; time < 50; time++) {
    heard.at(-1).reject(new Error("timeout"));
    await settled();
    context.mock.timers.tick(12_000);
    await settled();
  }
  heard.at(-1).resolve({ ok: false, refusal: "not_recorded" });
  await settled();
  assert.deepEqual(answered, []);
});

test("what another tab left is carried by this one", () => {
  const storage = new MemoryStorage();
  const mine = openOutbox("t.", storage);
  openOutbox("t.", storage).put({ verb: "ask", id: "a1", text: "Pourquoi ce silence ?" });
  const heard = [];
  const hand = (command) => {
    heard.push(command.id);
    return new Promise(() => {});
  };
  openCourier({ outbox: mine, lifetime_ms: Number.POSITIVE_INFINITY, hand, answered: () => {} }).deliverAll();
  assert.deepEqual(heard, ["a1"]);
});
