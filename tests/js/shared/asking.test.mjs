import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { openAsking } from "../../../static/shared/asking.js";

const { fetch } = globalThis;
afterEach(() => {
  globalThis.fetch = fetch;
});

/** A server that answers each request with what the test says; without an answer, it cannot be reached. */
function house(context, door = "phone") {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  globalThis.document = { hidden: false };
  const house = { requests: [], answers: [], heard: [], ways: [] };
  globalThis.fetch = async (address, options) => {
    house.requests.push({ address, ...options });
    const answer = await house.answers.shift();
    if (!answer) throw new TypeError("Failed to fetch");
    return { json: async () => answer };
  };
  const hear = (name) => (told) => house.heard.push([name, told]);
  house.ends = {
    ...{ door, code: "K7FR", key: "k", protocol: "p", revision: () => "r.1" },
    ...{ state: { value: "down" }, refused: { value: "" }, slow: { value: false } },
    use: (way) => house.ways.push(way),
    awake: () => {},
    hears: {
      snapshot: hear("snapshot"),
      patch: hear("patch"),
      margin: hear("margin"),
      reload: hear("reload"),
    },
  };
  house.asker = openAsking(house.ends);
  house.tick = async (ms) => {
    context.mock.timers.tick(ms);
    await settled();
  };
  return house;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const nothingNew = (ask_again_in = 4_000) => ({ patches: [], ask_again_in });

test("it asks from the revision the page has, and says who it is to the server alone", async (context) => {
  const { asker, requests, answers, ends, tick } = house(context);
  answers.push(nothingNew());
  asker.start();
  await tick(0);
  const { address, headers } = requests[0];
  assert.match(address, /^\/link\/phone\/K7FR\/screen\?.*since=r\.1/);
  assert.equal(headers["X-Contrechamp"], "link");
  assert.equal(ends.state.value, "up");
  assert.equal(ends.slow.value, true);
});

test("what it is told goes where the socket's messages go", async (context) => {
  const { asker, answers, heard, tick } = house(context);
  const patch = { from: "r.1", revision: "r.2", changes: {} };
  answers.push({ patches: [patch], margin: { mine: {} }, margin_tag: "t1", ask_again_in: 4_000 });
  answers.push({ snapshot: { revision: "r.9", screen: {}, margin: {} }, margin_tag: "t2", ask_again_in: 4_000 });
  asker.start();
  await tick(0);
  await tick(8_000);
  assert.deepEqual(heard, [
    ["patch", patch],
    ["margin", { margin: { mine: {} } }],
    ["snapshot", { revision: "r.9", screen: {}, margin: {} }],
  ]);
});

test("a phone asks again after once to twice the time it was told", async (context) => {
  for (const [dice, delay] of [
    [0, 4_000],
    [0.999, 7_996],
  ]) {
    context.mock.timers.reset();
    context.mock.method(Math, "random", () => dice);
    const { asker, requests, answers, tick } = house(context);
    answers.push(nothingNew(), nothingNew());
    asker.start();
    await tick(0);
    await tick(delay - 1);
    assert.equal(requests.length, 1);
    await tick(1);
    assert.equal(requests.length, 2);
  }
});

test("during a film a phone asks once a minute, even when it wakes", async (context) => {
  const { asker, requests, answers, tick } = house(context);
  answers.push(nothingNew(60_000), nothingNew(60_000));
  asker.start();
  await tick(0);
  await tick(30_000);
  asker.wake();
  await tick(0);
  assert.equal(requests.length, 1);
  await tick(30_000);
  assert.equal(requests.length, 2);
});

test("a wall asks every second to the second", async (context) => {
  const { asker, requests, answers, tick } = house(context, "wall");
  answers.push(nothingNew(1_000), nothingNew(1_000));
  asker.start();
  await tick(0);
  await tick(1_000);
  assert.equal(requests.length, 2);
});

test("a phone nobody looks at asks nothing until it wakes", async (context) => {
  const { asker, requests, answers, tick } = house(context);
  globalThis.document.hidden = true;
  asker.start();
  await tick(60_000);
  assert.equal(requests.length, 0);
  globalThis.document.hidden = false;
  answers.push(nothingNew());
  asker.wake();
  await tick(0);
  assert.equal(requests.length, 1);
});

test("a command is one request, and its answer the answer", async (context) => {
  const { asker, requests, answers, ways, tick } = house(context);
  answers.push(nothingNew(), { ok: false, refusal: "voting_closed" });
  asker.start();
  await tick(0);
  const answer = await ways[0]("command", { verb: "withdraw", question: "q1" });
  assert.deepEqual(answer, { ok: false, refusal: "voting_closed" });
  assert.equal(requests[1].method, "POST");
  assert.deepEqual(JSON.parse(requests[1].body), { verb: "withdraw", question: "q1" });
});

test("an answer that was on its way when our own act was heard does not undo it", async (context) => {
  const { asker, answers, heard, ways, tick } = house(context);
  let arrive;
  answers.push(nothingNew());
  asker.start();
  await tick(0);
  answers.push(new Promise((resolve) => (arrive = resolve)), { ok: true });
  await tick(8_000);
  await ways[0]("command", { verb: "set_support" });
  arrive({
    snapshot: { revision: "r.2", screen: {}, margin: { supported: {} } },
    margin_tag: "old",
    ask_again_in: 4_000,
  });
  await settled();
  assert.equal(heard[0][0], "snapshot");
  assert.equal(heard[0][1].margin, undefined);
});

test("one lost answer is slow, two are no link, and it goes on asking", async (context) => {
  const { asker, answers, ends, ways, tick } = house(context);
  answers.push(nothingNew());
  asker.start();
  await tick(0);
  await tick(8_000);
  assert.equal(ends.state.value, "up");
  await tick(12_000);
  assert.equal(ends.state.value, "down");
  assert.equal(ways.at(-1), null);
  answers.push(nothingNew());
  await tick(12_000);
  assert.equal(ends.state.value, "up");
});

test("who is signed out, or finds the house full, is told so", async (context) => {
  for (const refusal of ["signed_out", "full"]) {
    context.mock.timers.reset();
    const { asker, answers, ends, tick } = house(context, "console");
    answers.push({ ok: false, refusal });
    asker.start();
    await tick(0);
    assert.equal(ends.refused.value, refusal);
    answers.push(nothingNew(1_000));
    await tick(30_000);
    assert.equal(ends.refused.value, "");
  }
});

test("once a socket works nothing is asked any more", async (context) => {
  const { asker, answers, requests, tick } = house(context);
  answers.push(nothingNew());
  asker.start();
  await tick(0);
  asker.stop();
  await tick(600_000);
  assert.equal(requests.length, 1);
});
