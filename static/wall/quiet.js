/** Nothing on the screen but the picture: no cursor, no sleep. */

import { signal } from "../vendor/ui.js";

/** @import { ReadonlySignal } from "../vendor/ui.js" */

const CURSOR_HIDES_AFTER_MS = 3_000;

/** The cursor goes away when the mouse rests. */
export function hideRestingCursor() {
  const root = document.documentElement;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  const moved = () => {
    root.classList.remove("at-rest");
    clearTimeout(timer);
    timer = setTimeout(() => root.classList.add("at-rest"), CURSOR_HIDES_AFTER_MS);
  };
  addEventListener("pointermove", moved);
  moved();
}

/** Keeps the projector's computer awake where the browser may, and tells whether it does: the browser lets go whenever
 * the page is hidden. @returns {ReadonlySignal<boolean>} */
export function stayAwake() {
  const awake = signal(false);
  const ask = async () => {
    if (document.hidden) return;
    try {
      const lock = await /** @type {any} */ (navigator).wakeLock.request("screen");
      awake.value = true;
      lock.addEventListener("release", () => {
        awake.value = false;
      });
    } catch {
      // On battery or outside HTTPS the browser refuses; the computer's own settings then decide.
      awake.value = false;
    }
  };
  document.addEventListener("visibilitychange", ask);
  ask();
  return awake;
}
