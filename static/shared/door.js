/** One door of the server over a WebSocket: of Engine.IO 4 and Socket.IO 5 what a page speaks and hears, and no more. */

const OPEN = "0";
const CLOSE = "1";
const PING = "2";
const PONG = "3";
/** A message of Socket.IO: its kind, the door, the number of what it answers, and what it says. */
const MESSAGE = /^4(\d)\/\w+,(\d*)(.*)$/s;
const IN = "40";
const EVENT = "42";
const [LET_IN, SHOWN_OUT, SAYS, ANSWERS, REFUSES] = ["0", "1", "2", "3", "4"];

/** @typedef {Error & {data?: {refusal?: string}}} Failure with the word "timeout" if nobody opened in time */
/** @typedef {ReturnType<typeof openDoor>} Door */

/**
 * Nothing is tried before `knock`, nor again after it failed.
 * @param {{door: string, auth: () => Record<string, string>, within_ms: number, opened: () => void, closed: () => void, failed: (why: Failure) => void,
 *   hears: Record<string, (told: any) => void>}} means `auth` is asked at each knock; `closed` is told of a door that was open, `failed` of one that was not
 */
export function openDoor({ door, auth, within_ms, opened, closed, failed, hears }) {
  /** @type {WebSocket | null} */
  let socket = null;
  let open = false;
  let number = 0;
  let silence_ms = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Map<number, {resolve: (answer: any) => void, reject: (why: Error) => void}>} */
  const awaited = new Map();

  function knock() {
    if (socket) return;
    const mine = new WebSocket(`${location.origin.replace("http", "ws")}/socket.io/?EIO=4&transport=websocket`);
    socket = mine;
    mine.onmessage = ({ data }) => socket === mine && hear(data);
    mine.onclose = () => socket === mine && end("closed");
    patient(within_ms);
  }

  /** @param {number} wait_ms */
  function patient(wait_ms) {
    clearTimeout(timer);
    timer = setTimeout(end, wait_ms, "timeout");
  }

  /** @param {string} said */
  function hear(said) {
    const [, kind, answered, words] = MESSAGE.exec(said) ?? [];
    if (kind) return take(kind, Number(answered), words);
    if (said === CLOSE) return end("closed");
    if (said[0] === OPEN) {
      const { pingInterval, pingTimeout } = JSON.parse(said.slice(1));
      silence_ms = pingInterval + pingTimeout;
      socket?.send(`${IN}/${door},${JSON.stringify(auth())}`);
    } else if (said === PING) socket?.send(PONG);
    patient(silence_ms);
  }

  /** @param {string} kind @param {number} answered @param {string} words */
  function take(kind, answered, words) {
    if (kind === SHOWN_OUT) return end("closed");
    const told = JSON.parse(words);
    if (kind === LET_IN) {
      open = true;
      opened();
    } else if (kind === REFUSES) end(told.message, told.data);
    else if (kind === ANSWERS) awaited.get(answered)?.resolve(told[0]);
    else if (kind === SAYS) hears[told[0]]?.(told[1]);
  }

  /** @param {string} message @param {{refusal?: string}} [data] */
  function end(message, data) {
    const [former, was] = [socket, open];
    socket = null;
    open = false;
    clearTimeout(timer);
    former?.close();
    for (const { reject } of awaited.values()) reject(new Error(message));
    if (was) closed();
    else if (former) failed(Object.assign(new Error(message), { data }));
  }

  /** @param {string} event @param {unknown[]} words @param {number | ""} [asks] */
  function say(event, words, asks = "") {
    if (open) socket?.send(`${EVENT}/${door},${asks}${JSON.stringify([event, ...words])}`);
  }

  // The browser knows before any ping does.
  addEventListener("offline", () => end("closed"));

  return {
    isOpen: () => open,
    knock,
    leave: () => end("closed"),
    /** @param {string} event */
    say: (event) => say(event, []),
    /** The answer; fails if none came in time, or the door closed. @param {number} wait_ms @param {string} event @param {...unknown} words @returns {Promise<any>} */
    async ask(wait_ms, event, ...words) {
      if (!open) throw new Error("closed");
      const asked = ++number;
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let late;
      try {
        return await new Promise((resolve, reject) => {
          late = setTimeout(reject, wait_ms, new Error("timeout"));
          awaited.set(asked, { resolve, reject });
          say(event, words, asked);
        });
      } finally {
        clearTimeout(late);
        awaited.delete(asked);
      }
    },
  };
}
