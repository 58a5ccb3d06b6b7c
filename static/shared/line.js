/** The line to the server, which never gives up: a socket, or where none passes, one request after the other. */

import { openDoor } from "./door.js";
import { retryDelayMs, socketAgainMs } from "./retry.js";
import { load } from "./socket.js";

/** @import { Signal } from "../vendor/ui.js" */
/** @import { LinkState } from "./link.js" */
/**
 * @typedef {(event: "command" | "report" | "refresh", words?: Record<string, any>) => Promise<any>} Way says one thing, and brings its answer
 * @typedef {object} Ends what the page gives to the line
 * @property {string} door
 * @property {string} code
 * @property {string} key of a paired wall, or ""
 * @property {string} protocol
 * @property {() => string} revision
 * @property {Signal<LinkState>} state
 * @property {Signal<string>} refused why the server keeps the door shut, or ""
 * @property {Signal<boolean>} slow whether it is requests that hold the line
 * @property {(way: Way | null) => void} use the way that is open now
 * @property {() => boolean} dark whether a film runs, as far as the page knows
 * @property {(missed: boolean) => void} awake the page is looked at again, and the way still holds; what was sent meanwhile was `missed` or not
 * @property {Record<"snapshot" | "patch" | "margin" | "reload", (told: any) => void>} hears
 */

export const OPEN_WITHIN_MS = 8_000;
export const ANSWER_WITHIN_MS = 8_000;
/** After a sleep a socket may look open and lead nowhere. */
export const PROVE_WITHIN_MS = 3_000;
/** A glance at another page is no reason to miss anything; a phone in a pocket is. */
export const HIDDEN_AFTER_MS = 5_000;
/** In a film a phone that was put away opens a socket no more often than that; and a room does not leave all at once. */
export const FILM_KEEPS_MS = 60_000;
export const FILM_SPREAD_MS = 10_000;
/** A socket that opens and dies sooner than this did not work. */
export const WORKS_AFTER_MS = 3_000;
/** Walls and consoles are few and the room waits for them: right again within two seconds of the network's return. */
const KNOCK_EVERY_MS = 700;
const KNOCK_WITHIN_MS = 1_000;
/** Openings that failed in a row although the server answered. */
const BLOCKED_AFTER = 3;

/** @param {Ends} ends @param {{openDoor: typeof openDoor, load: typeof load, isReachable: () => Promise<boolean>}} [means] */
export function keepLine(ends, means = { openDoor, load, isReachable }) {
  const { state, refused, slow, hears } = ends;
  const eager = ends.door !== "phone";
  const door = means.openDoor({
    door: ends.door,
    auth: () => authOf(ends),
    within_ms: OPEN_WITHIN_MS,
    opened,
    closed,
    failed: shut,
    hears: { ...hears, restarting, film },
  });
  /** @type {import("./asking.js").Asker | null} */
  let asker = null;
  let attempt = 0;
  let blocked = 0;
  let openedAt = 0;
  let away = { until: 0, wait_ms: 0 };
  /** Whether the server knows that nobody looks, and sends us no patch. */
  let hidden = false;
  /** Let go during a film: whoever looks at the phone again opens another. */
  let resting = false;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let hiding;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {() => void} deed @param {number} delay_ms */
  function after(delay_ms, deed) {
    clearTimeout(timer);
    timer = setTimeout(deed, delay_ms);
  }

  function later() {
    if (door.isOpen()) return;
    const { wait_ms } = away;
    away.wait_ms = 0;
    if (wait_ms) after(wait_ms, connect);
    else if (asker) after(socketAgainMs(attempt++), connect);
    // Chrome slows sockets down after a dozen failures, by up to 5 s each; requests it does not.
    else if (eager) after(KNOCK_EVERY_MS, knock);
    else after(retryDelayMs(attempt++), connect);
  }

  const connect = () => door.knock();
  const knock = async () => ((await means.isReachable()) ? connect() : later());

  /** No socket opened, or it died at once: that says nothing of WebSocket while the server is away. @param {number} weight */
  async function failed(weight) {
    lost();
    blocked = (await means.isReachable()) ? blocked + weight : 0;
    if (blocked >= BLOCKED_AFTER && !door.isOpen()) await ask();
    later();
  }

  async function ask() {
    const { openAsking } = await means.load(new URL("./asking.js", import.meta.url));
    if (!asker) attempt = 0;
    asker ??= openAsking(ends);
    if (!door.isOpen()) asker?.start();
  }

  function lost() {
    if (!asker) state.value = Date.now() < away.until ? "connecting" : "down";
  }

  function opened() {
    asker?.stop();
    openedAt = Date.now();
    away = { until: 0, wait_ms: 0 };
    hidden = resting = false;
    refused.value = "";
    slow.value = false;
    state.value = "up";
    ends.use((event, words) => door.ask(ANSWER_WITHIN_MS, event, ...(words ? [words] : [])));
    after(WORKS_AFTER_MS, () => {
      attempt = blocked = 0;
      asker = null;
    });
    hide();
  }

  /** @param {import("./door.js").Failure} why */
  function shut({ message, data }) {
    refused.value = data?.refusal ?? "";
    if (!refused.value) return void failed(message === "timeout" ? 2 : 1);
    lost();
    later();
  }

  /** @param {{retry_in: number}} told */
  function restarting({ retry_in }) {
    away = { until: Date.now() + retry_in + OPEN_WITHIN_MS, wait_ms: eager ? 0 : 1 + Math.random() * retry_in };
  }

  function closed() {
    ends.use(null);
    if (resting) {
      state.value = "connecting";
      return;
    }
    lost();
    if (Date.now() - openedAt < WORKS_AFTER_MS && !away.wait_ms) return void failed(1);
    later();
  }

  /** Once nobody has looked for a while the server is told so: what it would send would only wake the radio. */
  function hide() {
    clearTimeout(hiding);
    if (eager || !document.hidden) return;
    hiding = setTimeout(() => {
      if (!document.hidden || !door.isOpen()) return;
      if (ends.dark()) return film();
      hidden = true;
      door.say("hidden");
    }, HIDDEN_AFTER_MS);
  }

  /** A film runs, and a phone in a pocket lets its socket go: even a ping would wake the radio. */
  function film() {
    if (eager || !document.hidden) return;
    clearTimeout(hiding);
    const kept_ms = Math.max(0, openedAt + FILM_KEEPS_MS - Date.now());
    hiding = setTimeout(
      () => {
        resting = document.hidden && door.isOpen();
        if (resting) door.leave();
      },
      kept_ms + Math.random() * FILM_SPREAD_MS,
    );
  }

  function backIn() {
    const missed = hidden;
    hidden = false;
    ends.awake(missed);
  }

  /** Seen again, or the network is back: what looks open must prove it, and what is not is tried at once. */
  async function wake() {
    hide();
    if (document.hidden) return;
    if (door.isOpen()) {
      const proven = openedAt;
      const heard = await door.ask(PROVE_WITHIN_MS, "here").catch(nothing);
      if (heard) return backIn();
      // One that opened meanwhile is another one.
      if (!door.isOpen() || openedAt !== proven) return;
      door.leave();
      return connect();
    }
    asker?.wake();
    attempt = 0;
    if (!away.wait_ms) after(retryDelayMs(0), connect);
  }

  addEventListener("online", wake);
  addEventListener("pageshow", wake);
  document.addEventListener("visibilitychange", wake);
  connect();
}

/** The revision moves. @param {Ends} ends */
function authOf({ code, key, protocol, revision }) {
  return { code, revision: revision(), protocol, ...(key ? { key } : {}) };
}

function nothing() {
  return null;
}

async function isReachable() {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), KNOCK_WITHIN_MS);
  try {
    return (await fetch("/healthz", { cache: "no-store", signal: patience.signal })).ok;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
