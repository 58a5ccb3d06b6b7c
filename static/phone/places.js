/** The parts of the page that come after its first paint, with the line: each is drawn where it belongs once it is there. */

import { load } from "../shared/socket.js";
import { html, signal } from "../vendor/ui.js";

/** @typedef {typeof import("./later.js")} Parts */

const parts = signal(/** @type {Parts | null} */ (null));

/** @type {import("../shared/socket.js").Loading} */
export async function loadLater(missed) {
  parts.value = await load(new URL("./later.js", import.meta.url), missed);
  return /** @type {Parts} */ (parts.value);
}

/** @param {{part: keyof Parts, [given: string]: any}} props */
export function Later({ part, ...given }) {
  const Part = parts.value?.[part];
  return Part ? html`<${Part} ...${given} />` : null;
}
