/** What only this page knows of its wall: its window, its settings. The test card shows it; nothing of it is sent. */

import { computed, signal } from "../vendor/ui.js";

/** @import { ReadonlySignal } from "../vendor/ui.js" */

/** @param {ReadonlySignal<Record<string, string>>} settings @param {ReadonlySignal<boolean>} awake */
export function hereOf(settings, awake) {
  const page = signal(windowNow());
  const look = () => {
    page.value = windowNow();
  };
  addEventListener("resize", look);
  document.addEventListener("fullscreenchange", look);
  return computed(() => ({ ...settings.value, ...page.value, awake: awake.value }));
}

/** In the dots of the projector, not in those of the style sheet. */
function windowNow() {
  const full = Boolean(document.fullscreenElement) || matchMedia("(display-mode: fullscreen)").matches;
  const dots = [innerWidth, innerHeight].map((side) => Math.round(side * devicePixelRatio));
  return { dots, ratio: devicePixelRatio, full };
}
