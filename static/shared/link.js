/** The link to the server: its screen arrives here, our commands leave from here, each until it is answered. */

import { signal } from "../vendor/ui.js";
import { openCourier } from "./courier.js";
import { openOutbox } from "./outbox.js";
import { applyPatch, follow } from "./replica.js";
import { retryDelayMs } from "./retry.js";
import { connectForEver } from "./socket.js";
import { clock, setClock } from "./time.js";

/** @import { Boot, Screen } from "./boot.js" */
/** @import { Way } from "./line.js" */
/** @import { Changes, Patch } from "./replica.js" */
/** @typedef {{ok: boolean, refusal?: string, now?: Record<string, any>, [field: string]: any}} Answer */
/** @typedef {{verb: string, [field: string]: any}} Command */
/** @typedef {{revision: string, screen: Screen, margin: Screen, now: number}} Snapshot */
/** @typedef {"connecting" | "up" | "down"} LinkState */
/** @typedef {ReturnType<typeof openLink>} Link */

/** A console's act is about the moment; an old one must not surprise the room. */
const CONSOLE_ACT_LIFETIME_MS = 30_000;
const RELOAD_SPREAD_MS = 3_000;

/**
 * Opens after the first paint, comes back by itself for ever.
 * `answered` hears every answer, also to what was sent before a reload; `refused` says why the door stays shut.
 * `line` loads what keeps the line, for a page that has it in a file of its own.
 * `dark` says whether a film runs.
 * A page that holds more than it is shown says what it goes on holding (`began`), and is told of every patch (`changed`).
 * @param {{door: string, code: string, boot: Boot, key?: string, answered?: (command: Command, answer: Answer) => void,
 *   line?: import("./socket.js").Loading, dark?: () => boolean, began?: (shown: Screen, held: Screen) => Screen, changed?: (changes: Changes, held: Screen) => void}} means
 */
export function openLink({
  door,
  code,
  boot,
  key,
  answered = nothing,
  line,
  dark = never,
  began = shownOnly,
  changed = nothing,
}) {
  const screen = signal(boot.screen ?? {});
  const margin = signal(boot.margin ?? {});
  const state = signal(/** @type {LinkState} */ ("connecting"));
  const refused = signal("");
  const phone = door === "phone";
  const revision = signal(boot.revision ?? "");
  const slow = signal(false);
  /** How what we say leaves now; null while nothing gets through. @type {Way | null} */
  let way = null;
  /** @type {Record<string, any> | null} */
  let lastReport = null;
  let refreshing = false;

  const outbox = openOutbox(`contrechamp.outbox.${code}.`, phone ? localStorageOrNull() : null);
  const courier = openCourier({
    outbox,
    lifetime_ms: phone ? Number.POSITIVE_INFINITY : CONSOLE_ACT_LIFETIME_MS,
    hand: (command) => way?.("command", command) ?? null,
    answered,
  });

  /** @param {Snapshot} shown */
  function take(shown) {
    revision.value = shown.revision;
    if (shown.now) setClock(shown.now);
    screen.value = began(shown.screen ?? {}, screen.value);
    if (shown.margin) margin.value = shown.margin;
  }

  /** @param {Patch} step */
  function patch(step) {
    const held = follow({ revision: revision.value, screen: screen.value }, step);
    if (!held) return refresh();
    if (held.screen !== screen.value) changed(step.changes, screen.value);
    revision.value = held.revision;
    screen.value = held.screen;
  }

  /** A patch was missed: the answer to any gap is the start-up path. */
  async function refresh() {
    if (refreshing) return;
    refreshing = true;
    const shown = await way?.("refresh").catch(nothing);
    refreshing = false;
    if (shown?.screen) take(shown);
    // Refused for its pace, or cut: at the next connection the door shows itself again; until then, ask again.
    else setTimeout(() => way && refresh(), retryDelayMs(2));
  }

  /** @param {Way | null} opened */
  function use(opened) {
    way = opened;
    if (lastReport) way?.("report", lastReport).catch(nothing);
    if (way) courier.deliverAll();
  }

  /** @type {import("./line.js").Ends} */
  const ends = {
    door,
    code,
    key: key ?? "",
    protocol: boot.protocol ?? "",
    revision: () => revision.value,
    state,
    refused,
    slow,
    use,
    dark,
    awake(missed) {
      if (missed) refresh();
      courier.deliverAll();
    },
    hears: {
      snapshot: take,
      patch,
      // Whole when coming in, since what left it meanwhile is in no change; afterwards by changes.
      margin({ margin: whole, changes }) {
        margin.value = whole ?? applyPatch(margin.value, changes ?? {});
      },
      // The whole room is told at once; it must not come back at once.
      reload: () => setTimeout(() => location.reload(), Math.random() * (phone ? RELOAD_SPREAD_MS : 0)),
    },
  };
  connectForEver(ends, line);

  return {
    screen,
    margin,
    state,
    refused,
    slow,
    revision,
    waiting: outbox.waiting,
    clock,
    send: courier.send,
    /** @param {Record<string, any>} fields what a wall says of itself; said again after each reconnection */
    report(fields) {
      lastReport = fields;
      way?.("report", fields).catch(nothing);
    },
  };
}

function nothing() {
  return null;
}

function never() {
  return false;
}

/** @param {Screen} shown */
function shownOnly(shown) {
  return shown;
}

function localStorageOrNull() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
