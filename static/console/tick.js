/** The box that takes a question into the next act for several. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { can } from "./can.js";
import { tick, ticked } from "./desk.js";
import { useKey } from "./keyboard.js";

/** @param {{id: string, chosen: boolean}} props */
export function Tick({ id, chosen }) {
  const on = ticked.value.has(id);
  useKey(chosen && can("place_questions") ? "tick" : null, () => tick(id, !on));
  if (!can("place_questions")) return null;
  return html`<label class="tick"><input type="checkbox" checked=${on} aria-describedby=${`words-${id}`}
    onChange=${(/** @type {any} */ event) => tick(id, event.target.checked)} /> <span class="visually-hidden">${t("console.bulk.tick")}</span></label>`;
}
