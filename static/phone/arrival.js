/** Coming to a view: everyone finds it as they left it, and focus is never lost. */

import { effect, useLayoutEffect, useRef } from "../vendor/ui.js";
import { place } from "./place.js";

/** @typedef {{scroll: number, focused: string, caret: number | null}} Leaving */

/** @type {Map<string, Leaving>} */
const left = new Map();
let last = "";

history.scrollRestoration = "manual";

// Runs before the page is redrawn, while the old view is still there to be remembered.
effect(() => {
  const next = place.value;
  if (last) left.set(last, leaving());
  last = next;
});

/** @param {string} where the view that is now drawn */
export function useArrival(where) {
  const first = useRef(true);
  useLayoutEffect(() => {
    document.documentElement.dataset.place = where;
    tintBar();
    if (first.current) {
      first.current = false;
      return;
    }
    const memory = left.get(where);
    scrollTo(0, memory?.scroll ?? 0);
    focusAgain(memory);
  }, [where]);
}

/** The browser's own bar goes as dark as the page, or as light. */
export function tintBar() {
  const { backgroundColor } = getComputedStyle(document.documentElement);
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", backgroundColor);
}

/** @returns {Leaving} */
function leaving() {
  const focused = document.activeElement;
  const caret = focused instanceof HTMLTextAreaElement ? focused.selectionStart : null;
  return { scroll: scrollY, focused: focused?.id ?? "", caret };
}

/** Somebody came to a view that was still being loaded. */
let early = false;

/** A view that was loaded late is here now. */
export function arriveLate() {
  if (early) focusAgain();
}

/** Who comes to the form comes to type. @param {Leaving} [memory] */
function focusAgain(memory) {
  const arrival = document.querySelector("[data-arrival]");
  early = !arrival;
  const typing = arrival instanceof HTMLTextAreaElement;
  const target = (!typing && document.getElementById(memory?.focused ?? "")) || arrival;
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  if (!typing) return;
  const caret = memory?.caret ?? arrival.value.length;
  arrival.setSelectionRange(caret, caret);
  arrival.scrollIntoView({ block: "nearest" });
}
