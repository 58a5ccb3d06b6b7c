/** How the page looks, as somebody chose on this phone: dark as the house, dimmer still, or light. */

import { t } from "../../shared/words.js";
import { html, signal } from "../../vendor/ui.js";
import { tintBar } from "../arrival.js";

const LOOKS = ["light", "dark", "dim"];
const KEPT_FOR_S = 365 * 24 * 3600;

const root = document.documentElement;
// What a system prefers is not asked: a phone that is light by itself shines in a dark hall.
const look = signal(root.dataset.look || "dark");

export function Look() {
  return html`<fieldset class="look">
    <legend class="small dim">${t("hand.look")}</legend>
    <div class="chips">${LOOKS.map(
      (known) => html`<label key=${known} class="chip">
        <input type="radio" name="look" id=${`look-${known}`} checked=${known === look.value} onChange=${() => choose(known)} />
        <span>${t(`hand.look_${known}`)}</span>
      </label>`,
    )}</div>
  </fieldset>`;
}

/** @param {string} chosen */
function choose(chosen) {
  look.value = chosen;
  root.dataset.look = chosen;
  // A cookie, so that the next page comes in this look: no script runs before the first paint.
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers we serve.
  document.cookie = `look=${chosen}; path=/; max-age=${KEPT_FOR_S}; samesite=lax`;
  tintBar();
}
