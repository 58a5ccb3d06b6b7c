/** A switch of the desk: its word, its key, its state; pressed by hand or by its key. */

import { t } from "../shared/words.js";
import { html, useRef } from "../vendor/ui.js";
import { say } from "./acting.js";
import { singleKeys, useKey } from "./keyboard.js";
import { isCapital, keyNamed, shortcutsOf } from "./keys.js";

/** @import { Child } from "../vendor/ui.js" */

/**
 * @typedef {object} SwitchProps
 * @property {string} name of its key
 * @property {Child} label
 * @property {() => void} press
 * @property {boolean} [on] its state, for a switch that has one
 * @property {boolean} [radio] one of several
 * @property {string} [why] the reason it cannot be pressed now
 * @property {boolean} [keyed] false where another switch has the key
 * @property {boolean} [hot] the deed that comes next
 * @property {() => void} [reveal] brings it into view, where its key is pressed and it is not
 * @property {string} [lang] of the label, when it is not the page's
 * @property {number} [tabIndex]
 * @property {string} [title] said instead of the label
 */

/** @param {SwitchProps} props */
export function Switch({ name, label, press, on, radio, why = "", keyed = true, hot, lang, tabIndex, title, reveal }) {
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  useKey(keyed ? name : null, press, { why, reveal, seen: () => Boolean(button.current?.getClientRects().length) });

  const printed = keyed && singleKeys.value;
  const state = radio
    ? { role: "radio", "aria-checked": String(on) }
    : on === undefined
      ? {}
      : { "aria-pressed": String(on) };
  return html`<button
    ref=${button} type="button" class=${hot ? "button switch hot" : "button switch"} ...${state}
    aria-disabled=${why ? "true" : undefined} aria-keyshortcuts=${printed ? shortcutsOf(keyNamed(name)) : undefined}
    aria-label=${title} lang=${lang} tabIndex=${tabIndex} onClick=${() => (why ? say(why) : press())}>
    <span>${label}</span>${printed && html`<${PrintedKey} name=${name} />`}
  </button>`;
}

/** @param {{name: string}} props */
export function PrintedKey({ name }) {
  return html`<kbd aria-hidden="true">${wordOf(keyNamed(name).keys[0])}</kbd>`;
}

/** @param {string} key as the browser calls it */
export function wordOf(key) {
  if (key === " ") return t("console.key.space");
  if (key === "Enter") return t("console.key.enter");
  if (key === "ArrowUp") return "↑";
  if (key === "ArrowDown") return "↓";
  if (key === "ArrowRight") return "→";
  if (key === "ArrowLeft") return "←";
  if (key === "PageDown") return t("console.key.page_down");
  if (key === "PageUp") return t("console.key.page_up");
  if (isCapital(key)) return `⇧${key}`;
  return key.toUpperCase();
}
