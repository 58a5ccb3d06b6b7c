/** One socket.io connection that never gives up, loaded after the first paint so that reading needs no socket. */

import { retryDelayMs } from "./retry.js";

/** @import { Signal } from "../vendor/ui.js" */
/** @import { LinkState } from "./link.js" */

const OPEN_WITHIN_MS = 8_000;
/** Walls and consoles are few and the room waits for them: right again within two seconds of the network's return. */
const KNOCK_EVERY_MS = 700;
const KNOCK_WITHIN_MS = 1_000;
const HIDDEN_PAGE_PAINTS_WITHIN_MS = 1_000;

/**
 * @param {object} means
 * @param {string} means.door
 * @param {() => Record<string, string>} means.auth asked again at each connection: the revision moves
 * @param {Signal<LinkState>} means.state
 * @param {Signal<string>} means.refused why the server keeps the door shut, or ""
 * @param {(socket: any) => void} means.opened the place to listen, before the first connection
 */
export function connectForEver({ door, auth, state, refused, opened }) {
  afterFirstPaint(async () => {
    const io = await library(() => {
      state.value = "down";
    });
    const socket = io(`/${door}`, {
      auth: (/** @type {(fields: Record<string, string>) => void} */ give) => give(auth()),
      transports: ["websocket"],
      reconnection: false,
      autoConnect: false,
      timeout: OPEN_WITHIN_MS,
    });
    opened(socket);
    reconnect(socket, state, refused, door !== "phone");
    socket.connect();
  });
}

/** @param {any} socket @param {Signal<LinkState>} state @param {Signal<string>} refused @param {boolean} eager */
function reconnect(socket, state, refused, eager) {
  let attempt = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  function later() {
    state.value = "down";
    clearTimeout(timer);
    timer = eager ? setTimeout(knock, KNOCK_EVERY_MS) : setTimeout(() => socket.connect(), retryDelayMs(attempt++));
  }

  // Chrome slows sockets down after a dozen failures, by up to 5 s each; requests it does not.
  async function knock() {
    if (await isReachable()) socket.connect();
    else later();
  }

  function soon() {
    if (document.hidden || socket.connected) return;
    attempt = 0;
    later();
  }

  socket.on("connect", () => {
    attempt = 0;
    clearTimeout(timer);
    refused.value = "";
    state.value = "up";
  });
  socket.on("disconnect", later);
  socket.on("connect_error", (/** @type {Error & {data?: {refusal?: string}}} */ error) => {
    refused.value = error.data?.refusal ?? "";
    later();
  });
  addEventListener("online", soon);
  addEventListener("pageshow", soon);
  document.addEventListener("visibilitychange", soon);
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

/** The client library, asked for until it comes. @param {() => void} missed */
async function library(missed) {
  for (let attempt = 0; ; attempt++) {
    try {
      // A browser may remember that a module failed to load; another address makes it try again.
      const address = new URL(`../dist/socket.io.js${attempt ? `?${attempt}` : ""}`, import.meta.url);
      return (await import(address.href)).io;
    } catch {
      missed();
      await new Promise((resolve) => setTimeout(resolve, retryDelayMs(attempt)));
    }
  }
}

/** @param {() => void} deed */
function afterFirstPaint(deed) {
  let done = false;
  const once = () => {
    if (!done) deed();
    done = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, HIDDEN_PAGE_PAINTS_WITHIN_MS);
}
