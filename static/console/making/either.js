/** The part of the form for « Vraie ou générée ? »: one picture or two, and which answer is right. */

import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { blank } from "../polldraft.js";
import { draft, faults, redraft } from "../pollmaking.js";
import { EITHER } from "./pairs.js";
import { StillField } from "./still.js";

export function EitherPart() {
  const { pair, still, options, right } = draft.value;
  const wrong = faults.value.some(({ field }) => field === "right");
  return html`<${Chips} name="pair" legend=${t("console.make.pictures")} chosen=${pair ? 1 : 0} labels=${["one", "two"].map((word) => t(`console.make.pictures_${word}`))}
      choose=${(/** @type {number} */ at) => redraft({ pair: at === 1, right: [] })} />
    ${
      pair
        ? [0, 1].map(
            (
              at,
            ) => html`<${StillField} key=${at} name=${`either-${at}`} legend=${"AB"[at]} still=${options[at]?.still ?? ""} sheet
              write=${(/** @type {string} */ kept) => redraft({ options: [0, 1].map((other) => ({ ...(options[other] ?? blank()), ...(other === at ? { still: kept } : {}) })) })} />`,
          )
        : html`<${StillField} name="either" legend=${t("console.make.picture")} still=${still} sheet write=${(/** @type {string} */ kept) => redraft({ still: kept })} />`
    }
    <${Chips} name="right" legend=${t(pair ? "console.make.which" : "console.make.answer")} chosen=${right[0] ?? -1} invalid=${wrong}
      labels=${pair ? ["A", "B"] : EITHER.map((answer) => t(`console.make.${answer}`))} choose=${(/** @type {number} */ at) => redraft({ right: [at] })} />`;
}

/** @param {{name: string, legend: string, labels: string[], chosen: number, invalid?: boolean, choose: (at: number) => void}} props */
function Chips({ name, legend, labels, chosen, invalid, choose }) {
  return html`<fieldset class="chips">
    <legend>${legend}</legend>
    ${labels.map((label, at) => html`<label key=${at} class="chip"><input type="radio" name=${`either-${name}`} checked=${at === chosen} aria-invalid=${invalid ? "true" : undefined} onChange=${() => choose(at)} /> <span>${label}</span></label>`)}
  </fieldset>`;
}
