/** The part of the form for scales: how many steps, and the words at their ends. */

import { LIMITS } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { draft, redraft } from "../pollmaking.js";
import { TextFields } from "../textfields.js";

/** @import { Text } from "../../shared/boot.js" */

export function StepsPart() {
  const { terms } = draft.value;
  /** @param {Partial<typeof terms>} changes */
  const rewrite = (changes) => redraft({ terms: { ...terms, ...changes } });
  const { SCALE_STEPS_MIN: least, SCALE_STEPS_MAX: most } = LIMITS;
  return html`<label>${t("console.make.steps")} <input class="field number" type="number" min=${least} max=${most} value=${terms.steps}
      onInput=${(/** @type {any} */ event) => rewrite({ steps: Math.min(most, Math.max(least, Number(event.target.value) || least)) })} /></label>
    ${
      /** @type {("low" | "high")[]} */ (["low", "high"]).map(
        (
          end,
        ) => html`<${TextFields} key=${end} name=${end} legend=${t(`console.make.${end}`)} text=${terms[end]} max=${LIMITS.POLL_OPTION_GRAPHEMES_MAX} invalid=${false}
        write=${(/** @type {Text} */ text) => rewrite({ [end]: text })} />`,
      )
    }`;
}
