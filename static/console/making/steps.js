/** The part of the form for scales: how many steps, and the words at their ends. */

import { LIMITS } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { draft, reterm } from "../pollmaking.js";
import { TextFields } from "../textfields.js";
import { WholeField } from "../wholefield.js";

/** @import { Text } from "../../shared/boot.js" */

export function StepsPart() {
  const { terms } = draft.value;
  const { SCALE_STEPS_MIN: least, SCALE_STEPS_MAX: most } = LIMITS;
  return html`<label>${t("console.make.steps")} <${WholeField} name="steps" value=${terms.steps} least=${least} most=${most} set=${(/** @type {number} */ steps) => reterm({ steps })} /></label>
    ${
      /** @type {("low" | "high")[]} */ (["low", "high"]).map(
        (
          end,
        ) => html`<${TextFields} key=${end} name=${end} legend=${t(`console.make.${end}`)} text=${terms[end]} max=${LIMITS.POLL_OPTION_GRAPHEMES_MAX} invalid=${false}
        write=${(/** @type {Text} */ text) => reterm({ [end]: text })} />`,
      )
    }`;
}
