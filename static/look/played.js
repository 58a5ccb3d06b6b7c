/** A server that is only played: the page speaks to it through its own line, and is shown what one chooses. */

import { boot } from "../shared/boot.js";

/** @import { Programme, Screen } from "../shared/boot.js" */
/** @typedef {{programme?: Programme, screen: Screen, margin?: Screen}} Played */

/** The one socket of the page. @type {PlayedSocket | null} */
let socket = null;
/** @type {Played} */
let playing = { screen: {} };
let revision = 0;

/** What the page starts from, and that it never finds a real server. To be called before the page's own modules run.
 * @param {Played} first */
export function begin(first) {
  playing = first;
  Object.assign(boot, { programme: first.programme, screen: first.screen, margin: first.margin ?? {} });
  Object.assign(globalThis, { WebSocket: PlayedSocket });
}

/** Show something else to the page that runs. @param {Played} next */
export function play(next) {
  playing = next;
  Object.assign(boot, { programme: next.programme });
  socket?.tell("snapshot", shown());
}

function shown() {
  revision += 1;
  return { revision: `look.${revision}`, screen: playing.screen, margin: playing.margin ?? {}, now: Date.now() };
}

/** As much of a WebSocket, of Engine.IO and of Socket.IO as our line asks for; whatever is said to it is taken. */
class PlayedSocket {
  constructor() {
    /** @type {((event?: any) => void) | undefined} */
    this.onopen = undefined;
    /** @type {((event: {data: string}) => void) | undefined} */
    this.onmessage = undefined;
    this.readyState = 1;
    this.space = "";
    socket = this;
    setTimeout(() => {
      this.onopen?.();
      this.hears(`0${JSON.stringify({ sid: "look", upgrades: [], pingInterval: 1e8, pingTimeout: 1e8 })}`);
    });
  }

  /** @param {string} said */
  send(said) {
    const [, kind, space, id] = /^4([02])(\/\w+),(\d*)/.exec(said) ?? [];
    if (kind === "0") {
      this.space = space;
      this.hears(`40${space},${JSON.stringify({ sid: "look" })}`);
      this.tell("snapshot", shown());
    } else if (id) this.hears(`43${space},${id}[${JSON.stringify({ ok: true })}]`);
  }

  /** @param {string} event @param {unknown} words */
  tell(event, words) {
    this.hears(`42${this.space},${JSON.stringify([event, words])}`);
  }

  /** As from a network: never before what is going on is done. @param {string} data */
  hears(data) {
    setTimeout(() => this.onmessage?.({ data }));
  }

  close() {}
}
