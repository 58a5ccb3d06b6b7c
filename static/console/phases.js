/** The phase of the evening: one switch moves phones and wall together, from any phase to any other. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { evening } from "./evening.js";
import { Switch } from "./switch.js";

/** @import { Phase } from "../shared/protocol.js" */

/** @type {[Phase, string][]} each phase and the name of its key */
const PHASES = [
  ["doors", "doors"],
  ["film", "phase_film"],
  ["debate", "debate"],
  ["closed", "closed"],
];

/** The arrows only walk: a phase is chosen by pressing it, never by passing over it on the way to another. */
export function Phases() {
  const { phase: now, sealed } = evening.value;
  return html`<div class="phases" role="radiogroup" aria-label=${t("console.phase.heading")} onKeyDown=${walk}>
    ${PHASES.map(
      ([phase, name]) => html`<${Switch} key=${phase} name=${name} radio on=${phase === now}
        tabIndex=${phase === now ? 0 : -1} label=${t(`console.phase.${phase}`)}
        why=${sealed && phase !== now ? t("refusal.sealed") : ""} press=${() => act("set_phase", { phase })} />`,
    )}
  </div>`;
}

/** @param {KeyboardEvent & {currentTarget: HTMLElement}} event */
function walk(event) {
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const at = buttons.indexOf(/** @type {HTMLButtonElement} */ (document.activeElement));
  buttons[(at + step + buttons.length) % buttons.length].focus();
}
