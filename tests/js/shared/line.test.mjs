import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import {
  FILM_KEEPS_MS,
  FILM_SPREAD_MS,
  HIDDEN_AFTER_MS,
  keepLine,
  PROVE_WITHIN_MS,
  WORKS_AFTER_MS,
} from "../../../static/shared/line.js";

/** The page's window, as much of it as the line listens to. */
let woken = [];
beforeEach(() => {
  woken = [];
  globalThis.addEventListener = (event, deed) => woken.push([event, deed]);
  globalThis.document = { hidden: false, addEventListener: (event, deed) => woken.push([event, deed]) };
});

/** A socket that opens, fails and answers when told, and a way around it that says whether it is gone. */
function street(context, { door = "phone", reachable = true } = {}) {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const street = {
    reachable,
    ways: [],
    connects: 0,
    probes: 0,
    asks: [],
    asked: 0,
    answers: true,
    said: [],
    missed: [],
    dark: false,
  };
  let open = false;
  let given = {};
  const openDoor = (means) => {
    given = means;
    return {
      isOpen: () => open,
      knock: () => {
        if (!open) street.connects++;
      },
      leave: () => street.closes(),
      say: (event) => street.said.push(event),
      ask: (ms) => {
        street.probes++;
        if (street.answers) return Promise.resolve({ ok: true });
        return new Promise((_, reject) => setTimeout(() => reject(new Error("timeout")), ms));
      },
    };
  };
  street.opens = () => {
    open = true;
    given.opened();
  };
  street.closes = () => {
    open = false;
    given.closed();
  };
  street.fails = async (message = "closed", data = undefined) => {
    given.failed({ message, data });
    await settled();
  };
  street.says = (event, words) => given.hears[event](words);
  const asker = {
    start: () => street.asks.push("start"),
    stop: () => street.asks.push("stop"),
    wake: () => street.asks.push("wake"),
  };
  const load = async () => ({
    openAsking: () => {
      street.asked++;
      return asker;
    },
  });
  street.ends = {
    ...{ door, code: "K7FR", key: "", protocol: "p", revision: () => "r" },
    ...{ state: { value: "connecting" }, refused: { value: "" }, slow: { value: false } },
    use: (way) => street.ways.push(way),
    dark: () => street.dark,
    awake: (missed) => street.missed.push(missed),
    hears: {},
  };
  keepLine(street.ends, { openDoor, load, isReachable: async () => street.reachable });
  street.tick = async (ms) => {
    context.mock.timers.tick(ms);
    await settled();
  };
  return street;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const wake = async (name = "visibilitychange") => {
  for (const [event, deed] of woken) if (event === name) deed();
  await settled();
};

test("a socket that opens is the way, and the page says it is up", (context) => {
  const line = street(context);
  assert.equal(line.connects, 1);
  line.opens();
  assert.equal(line.ends.state.value, "up");
  assert.equal(typeof line.ways.at(-1), "function");
});

test("a socket that is lost is opened again for ever, at most twelve seconds later", async (context) => {
  const line = street(context, { reachable: false });
  for (let time = 1; time < 30; time++) {
    await line.fails();
    assert.equal(line.ends.state.value, "down");
    await line.tick(12_000);
    assert.equal(line.connects, time + 1);
  }
  assert.equal(line.asked, 0, "while the server is away, asking it otherwise is of no use");
});

test("three openings that fail while the server answers, and the page asks without a socket", async (context) => {
  const line = street(context);
  for (let time = 0; time < 2; time++) await line.fails();
  assert.equal(line.asked, 0);
  await line.fails();
  assert.deepEqual(line.asks, ["start"]);
});

test("an opening that takes too long counts for two", async (context) => {
  const line = street(context);
  await line.fails("timeout");
  assert.equal(line.asked, 0);
  await line.fails("timeout");
  assert.equal(line.asked, 1);
});

test("a door that is shut is no blocked socket", async (context) => {
  const line = street(context);
  for (let time = 0; time < 9; time++) await line.fails("full", { refusal: "full" });
  assert.equal(line.ends.refused.value, "full");
  assert.equal(line.asked, 0);
});

test("sockets that open and die at once are blocked too", async (context) => {
  const line = street(context);
  for (let time = 0; time < 3; time++) {
    line.opens();
    line.closes();
    await settled();
    await line.tick(12_000);
  }
  assert.equal(line.asked, 1);
});

test("meanwhile the socket is tried at growing intervals, and takes over when it works", async (context) => {
  const line = street(context);
  for (let time = 0; time < 3; time++) await line.fails();
  const before = line.connects;
  await line.tick(4_999);
  assert.equal(line.connects, before, "not at once");
  await line.tick(10_001);
  assert.equal(line.connects, before + 1);
  await line.fails();
  await line.tick(9_999);
  assert.equal(line.connects, before + 1);
  await line.tick(20_001);
  assert.equal(line.connects, before + 2);

  line.opens();
  assert.equal(line.asks.at(-1), "stop");
  assert.equal(line.ends.slow.value, false);
  line.closes();
  await settled();
  assert.equal(line.asks.at(-1), "start", "it died at once: back to asking");
  line.opens();
  await line.tick(WORKS_AFTER_MS);
  line.closes();
  await settled();
  assert.equal(line.asks.at(-1), "stop", "one that has worked is waited for");
});

test("a page that wakes keeps a socket that answers, and sends what waits", async (context) => {
  const line = street(context);
  line.opens();
  await wake();
  assert.equal(line.probes, 1);
  assert.deepEqual(line.missed, [false]);
  assert.equal(line.ends.state.value, "up");
});

for (const event of ["visibilitychange", "pageshow", "online"]) {
  test(`a socket that does not answer in three seconds is left at ${event}`, async (context) => {
    const line = street(context);
    line.opens();
    await line.tick(60_000);
    line.answers = false;
    await wake(event);
    await line.tick(PROVE_WITHIN_MS - 1);
    assert.equal(line.connects, 1);
    await line.tick(1);
    assert.equal(line.connects, 2);
    assert.equal(line.ways.at(-1), null);
    line.opens();
    assert.equal(line.ends.state.value, "up");
  });
}

test("two wakings at once leave a dead socket once", async (context) => {
  const line = street(context);
  line.opens();
  await line.tick(60_000);
  line.answers = false;
  await wake("pageshow");
  await wake("visibilitychange");
  await line.tick(PROVE_WITHIN_MS);
  line.opens();
  await line.tick(PROVE_WITHIN_MS);
  assert.equal(line.connects, 2);
  assert.equal(line.ends.state.value, "up");
});

test("a page that is hidden proves nothing", async (context) => {
  const line = street(context);
  line.opens();
  globalThis.document.hidden = true;
  await wake();
  assert.equal(line.probes, 0);
});

test("before a planned restart a phone is told when to come back, and says nothing alarming", async (context) => {
  context.mock.method(Math, "random", () => 0.5);
  const line = street(context, { reachable: false });
  line.opens();
  await line.tick(60_000);
  line.says("restarting", { retry_in: 10_000 });
  line.closes();
  assert.equal(line.ends.state.value, "connecting");
  await line.tick(5_000);
  assert.equal(line.connects, 1);
  await line.tick(1);
  assert.equal(line.connects, 2);
  await line.fails();
  assert.equal(line.ends.state.value, "connecting");
  await line.tick(30_000);
  await line.fails();
  assert.equal(line.ends.state.value, "down", "a server that does not come back is away");
});

test("a wall comes back at once", async (context) => {
  const line = street(context, { door: "wall" });
  line.opens();
  await line.tick(60_000);
  line.says("restarting", { retry_in: 10_000 });
  line.closes();
  await line.tick(700);
  assert.equal(line.connects, 2);
});

const look = async (away) => {
  globalThis.document.hidden = away;
  await wake();
};

test("a phone that nobody has looked at for some seconds says so, once, and later that it missed something", async (context) => {
  const line = street(context);
  line.opens();
  await look(true);
  await line.tick(HIDDEN_AFTER_MS - 1);
  assert.deepEqual(line.said, []);
  await line.tick(1);
  assert.deepEqual(line.said, ["hidden"]);
  await line.tick(60_000);
  assert.deepEqual(line.said, ["hidden"]);

  await look(false);
  assert.deepEqual([line.probes, line.missed], [1, [true]]);
  await wake("pageshow");
  assert.deepEqual(line.missed, [true, false], "what was missed is asked for once");
});

test("a glance at another page says nothing and misses nothing", async (context) => {
  const line = street(context);
  line.opens();
  await look(true);
  await line.tick(HIDDEN_AFTER_MS - 1);
  await look(false);
  await line.tick(60_000);
  assert.deepEqual([line.said, line.missed], [[], [false]]);
});

test("a socket that opens behind a hidden page says so too, and what was said on another one counts no more", async (context) => {
  const line = street(context);
  line.opens();
  await look(true);
  await line.tick(HIDDEN_AFTER_MS);
  line.closes();
  await settled();
  line.opens();
  assert.deepEqual(line.said, ["hidden"], "at the door it was shown everything");
  await line.tick(HIDDEN_AFTER_MS);
  assert.deepEqual(line.said, ["hidden", "hidden"]);
  line.closes();
  await settled();
  line.opens();
  await look(false);
  assert.deepEqual(line.missed, [false]);
});

test("nothing is said while no socket is open", async (context) => {
  const line = street(context);
  line.opens();
  await look(true);
  line.closes();
  await settled();
  await line.tick(HIDDEN_AFTER_MS);
  assert.deepEqual(line.said, []);
});

test("a wall and a console are always looked at", async (context) => {
  for (const door of ["wall", "console"]) {
    const line = street(context, { door });
    line.opens();
    await look(true);
    await line.tick(60_000);
    assert.deepEqual(line.said, []);
    context.mock.timers.reset();
    await look(false);
  }
});

test("in a film a phone that is put away lets its socket go, and comes back when it is looked at again", async (context) => {
  context.mock.method(Math, "random", () => 0.5);
  const line = street(context);
  line.opens();
  await line.tick(FILM_KEEPS_MS);
  line.dark = true;
  await look(true);
  await line.tick(HIDDEN_AFTER_MS);
  await line.tick(FILM_SPREAD_MS / 2 - 1);
  assert.notEqual(line.ways.at(-1), null);
  await line.tick(1);
  assert.equal(line.ways.at(-1), null);
  assert.equal(line.ends.state.value, "connecting", "nothing alarming");
  await line.tick(3_600_000);
  await wake("online");
  assert.deepEqual([line.connects, line.said], [1, []], "nobody looks, and the radio sleeps");

  await look(false);
  assert.equal(line.connects, 1, "not in the same instant as the whole room");
  await line.tick(750);
  assert.equal(line.connects, 2);
  line.opens();
  assert.equal(line.ends.state.value, "up");
});

test("a phone that was in a pocket before the film began is told, and lets go too", async (context) => {
  const line = street(context);
  line.opens();
  await look(true);
  await line.tick(FILM_KEEPS_MS);
  assert.deepEqual(line.said, ["hidden"]);
  line.says("film", {});
  await line.tick(FILM_SPREAD_MS);
  assert.equal(line.ways.at(-1), null);
});

test("whoever glances again and again during a film opens a socket once a minute at most", async (context) => {
  const line = street(context);
  line.dark = true;
  line.opens();
  await look(true);
  await line.tick(HIDDEN_AFTER_MS);
  await line.tick(FILM_KEEPS_MS - HIDDEN_AFTER_MS - 1);
  assert.notEqual(line.ways.at(-1), null);
  await look(false);
  await look(true);
  await line.tick(HIDDEN_AFTER_MS);
  await line.tick(FILM_SPREAD_MS);
  assert.equal(line.ways.at(-1), null);
});

test("a phone that is looked at stays, and is told that the film is over", async (context) => {
  const line = street(context);
  line.opens();
  line.dark = true;
  line.says("film", {});
  await line.tick(3_600_000);
  assert.notEqual(line.ways.at(-1), null);
  await look(true);
  await look(false);
  await line.tick(3_600_000);
  assert.notEqual(line.ways.at(-1), null);
});

test("a wall is never put away", async (context) => {
  const line = street(context, { door: "wall" });
  line.opens();
  line.dark = true;
  await look(true);
  line.says("film", {});
  await line.tick(3_600_000);
  assert.notEqual(line.ways.at(-1), null);
});
