/** The steps of one scale, as a row of targets for a thumb; a group of radio buttons for keys and ears. */

import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";

/** @import { Terms } from "../evening.js" */

/**
 * @typedef {object} StepsProps
 * @property {string} name
 * @property {Terms} terms
 * @property {number} chosen 0 for none
 * @property {(step: number) => void} choose
 * @property {string} labelledby
 */

/** @param {StepsProps} props */
export function Steps({ name, terms, chosen, choose, labelledby }) {
  const steps = Array.from({ length: terms.steps ?? 0 }, (_, at) => at + 1);
  return html`<fieldset class="steps-of" aria-labelledby=${labelledby} aria-describedby="poll-status">
    <div class="steps" style=${rowsOf(steps.length)}>
      ${steps.map(
        (step) => html`<label key=${step} class=${step === chosen ? "step on" : "step"}>
          <input type="radio" name=${name} checked=${step === chosen} onChange=${() => choose(step)} aria-label=${t("vote.step", { step, steps: steps.length })} />
          <span aria-hidden="true" class="tabular">${step}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}

/** For the style sheet, which cannot divide by two. @param {number} steps */
export function rowsOf(steps) {
  return { "--steps": steps, "--half": Math.ceil(steps / 2) };
}

/** The words at both ends. @param {{terms: Terms}} props */
export function Ends({ terms }) {
  if (!terms.low && !terms.high) return null;
  return html`<p class="ends small dim">
    <span>1 : <${Wording} text=${terms.low} /></span>
    <span>${terms.steps} : <${Wording} text=${terms.high} /></span>
  </p>`;
}
