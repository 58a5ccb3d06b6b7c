/** The link to the server: its screen arrives here, our commands leave from here, each until it is answered. */

import { signal } from "../vendor/ui.js";
import { ANSWER_WITHIN_MS, openCourier } from "./courier.js";
import { openOutbox } from "./outbox.js";
import { applyPatch } from "./replica.js";
import { retryDelayMs } from "./retry.js";
import { connectForEver } from "./socket.js";
import { clock, setClock } from "./time.js";

/** @import { Boot, Screen } from "./boot.js" */
/** @import { Changes } from "./replica.js" */
/** @typedef {{ok: boolean, refusal?: string, now?: Record<string, any>, [field: string]: any}} Answer */
/** @typedef {{verb: string, [field: string]: any}} Command */
/** @typedef {{revision: string, screen: Screen, margin: Screen, now: number}} Snapshot */
/** @typedef {"connecting" | "up" | "down"} LinkState */

/** A console's act is about the moment; an old one must not surprise the room. */
const CONSOLE_ACT_LIFETIME_MS = 30_000;
const RELOAD_SPREAD_MS = 3_000;

/**
 * Opens after the first paint, comes back by itself for ever.
 * `answered` hears every answer, also to what was sent before a reload; `refused` says why the door stays shut.
 * @param {{door: string, code: string, boot: Boot, key?: string, answered?: (command: Command, answer: Answer) => void}} means
 */
export function openLink({ door, code, boot, key, answered = () => {} }) {
  const screen = signal(boot.screen ?? {});
  const margin = signal(boot.margin ?? {});
  const state = signal(/** @type {LinkState} */ ("connecting"));
  const refused = signal("");
  const phone = door === "phone";
  const revision = signal(boot.revision ?? "");
  /** @type {any} */
  let socket = null;
  /** @type {Record<string, any> | null} */
  let lastReport = null;
  let refreshing = false;

  const outbox = openOutbox(`contrechamp.outbox.${code}.`, phone ? localStorageOrNull() : null);
  const courier = openCourier({
    outbox,
    lifetime_ms: phone ? Number.POSITIVE_INFINITY : CONSOLE_ACT_LIFETIME_MS,
    hand: (command) => (socket?.connected ? socket.timeout(ANSWER_WITHIN_MS).emitWithAck("command", command) : null),
    answered,
  });

  /** @param {Snapshot} shown */
  function take(shown) {
    revision.value = shown.revision;
    if (shown.now) setClock(shown.now);
    screen.value = shown.screen ?? {};
    if (shown.margin) margin.value = shown.margin;
  }

  /** @param {{from: string, revision: string, changes: Changes}} patch */
  function patch({ from, revision: to, changes }) {
    if (from !== revision.value) return refresh();
    revision.value = to;
    screen.value = applyPatch(screen.value, changes);
  }

  /** A patch was missed: the answer to any gap is the start-up path. */
  async function refresh() {
    if (refreshing) return;
    refreshing = true;
    const shown = await socket
      .timeout(ANSWER_WITHIN_MS)
      .emitWithAck("refresh")
      .catch(() => null);
    refreshing = false;
    if (shown?.screen) take(shown);
    // Refused for its pace, or cut: at the next connection the door shows itself again; until then, ask again.
    else setTimeout(() => socket.connected && refresh(), retryDelayMs(2));
  }

  function welcome() {
    if (lastReport) socket.emit("report", lastReport);
    courier.deliverAll();
  }

  connectForEver({
    door,
    auth: () => ({ code, revision: revision.value, protocol: boot.protocol ?? "", ...(key ? { key } : {}) }),
    state,
    refused,
    opened(/** @type {any} */ made) {
      socket = made;
      socket.on("snapshot", take);
      socket.on("patch", patch);
      // Whole when coming in, since what left it meanwhile is in no change; afterwards by changes.
      socket.on("margin", (/** @type {{margin?: Screen, changes?: Changes}} */ { margin: whole, changes }) => {
        margin.value = whole ?? applyPatch(margin.value, changes ?? {});
      });
      // The whole room is told at once; it must not come back at once.
      socket.on("reload", () => setTimeout(() => location.reload(), Math.random() * (phone ? RELOAD_SPREAD_MS : 0)));
      socket.on("connect", welcome);
    },
  });

  return {
    screen,
    margin,
    state,
    refused,
    revision,
    waiting: outbox.waiting,
    clock,
    send: courier.send,
    /** @param {Record<string, any>} fields what a wall says of itself; said again after each reconnection */
    report(fields) {
      lastReport = fields;
      if (socket?.connected) socket.emit("report", fields);
    },
  };
}

function localStorageOrNull() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
