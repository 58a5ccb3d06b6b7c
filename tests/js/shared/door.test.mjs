import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { openDoor } from "../../../static/shared/door.js";

const GREETING = '0{"sid":"s","upgrades":[],"pingInterval":20000,"pingTimeout":20000,"maxPayload":8192}';
const WITHIN_MS = 8_000;

/** Every WebSocket that was opened, the last one last: what was said on it, and what the server says. */
let opened = [];
let listeners = {};
beforeEach(() => {
  opened = [];
  listeners = {};
  globalThis.location = { origin: "https://debat.example" };
  globalThis.addEventListener = (event, deed) => {
    listeners[event] = deed;
  };
  globalThis.WebSocket = class {
    said = [];
    closed = false;
    constructor(address) {
      this.address = address;
      opened.push(this);
    }
    send(text) {
      this.said.push(text);
    }
    close() {
      this.closed = true;
    }
    says(text) {
      this.onmessage({ data: text });
    }
  };
});

/** A door and everything it was told, in order. */
function visitor(context) {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const told = [];
  let knocks = 0;
  const door = openDoor({
    door: "phone",
    auth: () => ({ code: "K7FR", revision: `r${++knocks}` }),
    within_ms: WITHIN_MS,
    opened: () => told.push("opened"),
    closed: () => told.push("closed"),
    failed: ({ message, data }) => told.push(["failed", message, data]),
    hears: { patch: (step) => told.push(["patch", step]) },
  });
  return { door, told };
}

/** One that was let in. */
function guest(context) {
  const { door, told } = visitor(context);
  door.knock();
  const [socket] = opened;
  socket.says(GREETING);
  socket.says('40/phone,{"sid":"x"}');
  return { door, told, socket };
}

test("who knocks says who they are, and is let in", (context) => {
  const { door, told } = visitor(context);
  assert.equal(opened.length, 0, "nothing before the knock");
  door.knock();
  door.knock();
  assert.equal(opened.length, 1);
  const [socket] = opened;
  assert.equal(socket.address, "wss://debat.example/socket.io/?EIO=4&transport=websocket");
  socket.says(GREETING);
  assert.deepEqual(socket.said, ['40/phone,{"code":"K7FR","revision":"r1"}']);
  assert.equal(door.isOpen(), false);
  socket.says('40/phone,{"sid":"x"}');
  assert.equal(door.isOpen(), true);
  assert.deepEqual(told, ["opened"]);
});

test("a door that stays shut says why, and the next knock says anew who is there", (context) => {
  const { door, told } = visitor(context);
  door.knock();
  opened[0].says(GREETING);
  opened[0].says('44/phone,{"message":"full","data":{"refusal":"full"}}');
  assert.deepEqual(told, [["failed", "full", { refusal: "full" }]]);
  assert.equal(opened[0].closed, true);
  door.knock();
  opened[1].says(GREETING);
  assert.deepEqual(opened[1].said, ['40/phone,{"code":"K7FR","revision":"r2"}']);
});

test("a socket that does not open in time, or dies before, has failed", (context) => {
  const { door, told } = visitor(context);
  door.knock();
  context.mock.timers.tick(WITHIN_MS - 1);
  assert.deepEqual(told, []);
  context.mock.timers.tick(1);
  door.knock();
  opened[1].onclose();
  assert.deepEqual(told, [
    ["failed", "timeout", undefined],
    ["failed", "closed", undefined],
  ]);
});

test("what is said is heard, and what is asked is answered", async (context) => {
  const { door, told, socket } = guest(context);
  socket.says('42/phone,["patch",{"from":"a"}]');
  socket.says('42/phone,["unheard of",{}]');
  assert.deepEqual(told, ["opened", ["patch", { from: "a" }]]);
  door.say("hidden");
  const first = door.ask(1_000, "command", { verb: "ask" });
  const second = door.ask(1_000, "here");
  assert.deepEqual(socket.said.slice(1), [
    '42/phone,["hidden"]',
    '42/phone,1["command",{"verb":"ask"}]',
    '42/phone,2["here"]',
  ]);
  socket.says('43/phone,2[{"ok":true}]');
  socket.says('43/phone,1[{"ok":false}]');
  socket.says('43/phone,1[{"ok":true}]');
  assert.deepEqual([await first, await second], [{ ok: false }, { ok: true }]);
});

test("a text with line ends and separators is one message", (context) => {
  const { told, socket } = guest(context);
  socket.says(`42/phone,["patch",${JSON.stringify({ text: "a\nb\u2028c" })}]`);
  socket.says('42/phone,["patch",{"text":"a\u2028b"}]');
  assert.deepEqual(told.slice(1), [
    ["patch", { text: "a\nb\u2028c" }],
    ["patch", { text: "a\u2028b" }],
  ]);
});

test("an answer that does not come in time is none, and neither is one after the end", async (context) => {
  const { door, told, socket } = guest(context);
  const late = door.ask(1_000, "here");
  context.mock.timers.tick(1_000);
  await assert.rejects(late, { message: "timeout" });
  const cut = door.ask(1_000, "here");
  socket.onclose();
  await assert.rejects(cut, { message: "closed" });
  await assert.rejects(door.ask(1_000, "here"), { message: "closed" });
  door.say("hidden");
  assert.equal(told.at(-1), "closed");
  assert.equal(socket.said.length, 3);
});

test("a sign of life is answered, and a socket without one is left", (context) => {
  const { told, socket } = guest(context);
  for (let round = 0; round < 5; round++) {
    context.mock.timers.tick(20_000);
    socket.says("2");
    assert.equal(socket.said.at(-1), "3");
  }
  context.mock.timers.tick(39_999);
  assert.deepEqual(told, ["opened"]);
  context.mock.timers.tick(1);
  assert.deepEqual([told, socket.closed], [["opened", "closed"], true]);
});

for (const [how, deed] of Object.entries({
  "the server shows us out": ({ socket }) => socket.says("41/phone,"),
  "the server hangs up": ({ socket }) => socket.says("1"),
  "the browser loses its network": () => listeners.offline(),
  "we leave": ({ door }) => door.leave(),
})) {
  test(`it is over once when ${how}, and what comes after is not heard`, (context) => {
    const inside = guest(context);
    deed(inside);
    assert.deepEqual([inside.told, inside.door.isOpen()], [["opened", "closed"], false]);
    inside.door.knock();
    inside.socket.says('42/phone,["patch",{}]');
    inside.socket.onclose();
    context.mock.timers.tick(WITHIN_MS - 1);
    assert.deepEqual(inside.told, ["opened", "closed"]);
    assert.equal(opened.length, 2);
  });
}

test("without a network and without a socket nothing is told", (context) => {
  const { told } = visitor(context);
  listeners.offline();
  assert.deepEqual(told, []);
});
