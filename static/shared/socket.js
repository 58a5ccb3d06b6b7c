/** What keeps the line is loaded after the first paint, so that reading needs no line. */

import { retryDelayMs } from "./retry.js";

/** @import { Ends } from "./line.js" */

const HIDDEN_PAGE_PAINTS_WITHIN_MS = 1_000;

/** @typedef {(missed: () => void) => Promise<{keepLine: (ends: Ends) => void}>} Loading */

/** @param {Ends} ends @param {Loading} [line] */
export function connectForEver(ends, line = (missed) => load(new URL("./line.js", import.meta.url), missed)) {
  afterFirstPaint(async () => {
    const { keepLine } = await line(() => {
      ends.state.value = "down";
    });
    keepLine(ends);
  });
}

/** A module of ours, asked for until it comes. @param {URL} address @param {() => void} [missed] */
export async function load(address, missed) {
  for (let attempt = 0; ; attempt++) {
    try {
      // A browser may remember that a module failed to load; another address makes it try again.
      return await import(attempt ? `${address}?${attempt}` : address.href);
    } catch {
      missed?.();
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
