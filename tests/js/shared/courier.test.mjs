import assert from "node:assert/strict";
import { test } from "node:test";
import { openCourier } from "../../../static/shared/courier.js";
import { openOutbox } from "../../../static/shared/outbox.js";

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
