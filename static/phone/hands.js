/** The way to the microphone, to what is said to all and to who asks the same: loaded once the page rests. */

import { boot } from "../shared/boot.js";
import { load } from "../shared/socket.js";
import { html, signal } from "../vendor/ui.js";
import { readTheWholeList } from "./more.js";

/** @typedef {typeof import("./hand.js")} Parts */

/** The rest of a page comes first; and a room that came in together does not ask together. */
const RESTS_MS = 4_000;
const SPREAD_MS = 3_000;

const parts = signal(/** @type {Parts | null} */ (null));

/** @param {{show: "Above" | "Alike" | "Mic", [given: string]: any}} props */
export function Hand({ show, ...given }) {
  const Part = parts.value?.[show];
  return Part ? html`<${Part} ...${given} />` : null;
}

async function begin() {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = `${boot.static}/dist/hand.css`;
  document.head.append(sheet);
  const loaded = /** @type {Parts} */ (await load(new URL("./hand.js", import.meta.url)));
  loaded.reading.whole = readTheWholeList;
  parts.value = loaded;
}

setTimeout(begin, RESTS_MS + Math.random() * SPREAD_MS);
