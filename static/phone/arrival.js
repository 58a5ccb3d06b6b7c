/** Coming to a view: everyone finds it as they left it, and focus is never lost. */

import { effect, useLayoutEffect, useRef } from "../vendor/ui.js";
import { place } from "./place.js";

/** @type {Map<string, {scroll: number, focused: string}>} */
const left = new Map();
let last = "";

history.scrollRestoration = "manual";

// Runs before the page is redrawn, while the old view is still there to be remembered.
effect(() => {
  const next = place.value;
  if (last) left.set(last, { scroll: scrollY, focused: document.activeElement?.id ?? "" });
  last = next;
});

/** @param {string} where the view that is now drawn */
export function useArrival(where) {
  const first = useRef(true);
  useLayoutEffect(() => {
    document.documentElement.dataset.place = where;
    if (first.current) {
      first.current = false;
      return;
    }
    const memory = left.get(where);
    focusOn(memory?.focused);
    scrollTo(0, memory?.scroll ?? 0);
  }, [where]);
}

/** @param {string | undefined} id */
function focusOn(id) {
  const target = (id && document.getElementById(id)) || document.querySelector("[data-arrival]");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}
