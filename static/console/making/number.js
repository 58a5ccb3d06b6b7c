/** The part of the form for estimates: what is counted, between which bounds, and the true value that nobody is sent. */

import { LIMITS } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { draft, faults, reterm } from "../pollmaking.js";
import { TextFields } from "../textfields.js";
import { WholeField } from "../wholefield.js";

/** @import { Text } from "../../shared/boot.js" */

/** @type {("least" | "most" | "truth" | "tolerance")[]} */
const NUMBERS = ["least", "most", "truth", "tolerance"];

export function NumberPart() {
  const { terms } = draft.value;
  return html`<${TextFields} name="unit" legend=${t("console.make.unit")} text=${terms.unit} max=${LIMITS.POLL_UNIT_GRAPHEMES_MAX} invalid=${false}
      write=${(/** @type {Text} */ unit) => reterm({ unit })} />
    <div class="rules">
      ${NUMBERS.map(
        (
          name,
        ) => html`<label key=${name}>${t(`console.make.${name}`)} <input class="field number" type="text" name=${name} inputmode="text" autocomplete="off" maxlength="20" value=${terms[name]}
          aria-invalid=${String(faults.value.some(({ field }) => field === name))} onInput=${(/** @type {any} */ event) => reterm({ [name]: event.target.value })} /></label>`,
      )}
      <label>${t("console.make.decimals")} <${WholeField} name="decimals" value=${terms.decimals} least=${0} most=${LIMITS.FIGURE_DECIMALS_MAX} set=${(/** @type {number} */ decimals) => reterm({ decimals })} /></label>
    </div>
    <p class="note">${t("console.make.truth_note")}</p>`;
}
