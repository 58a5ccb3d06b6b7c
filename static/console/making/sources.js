/** The part of the form for results that are made of other polls: of which ones, and on which terms. */

import { LIMITS } from "../../shared/protocol.js";
import { pick, t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { pollsInOrder } from "../desk.js";
import { draft, faults, reterm } from "../pollmaking.js";
import { WholeField } from "../wholefield.js";
import { FORMS } from "./forms.js";

export function SourcesPart() {
  const { kind, terms } = draft.value;
  const { of: wanted, award } = FORMS[kind];
  const known = pollsInOrder.value.filter(([, poll]) => poll.kind === wanted && (!award || poll.film));
  /** @param {string} id @param {boolean} on */
  const choose = (id, on) => {
    const others = terms.of.filter((other) => other !== id);
    reterm({ of: on ? [...others, id] : others });
  };
  return html`<fieldset class="sources" aria-invalid=${String(faults.value.some(({ field }) => field === "of"))}>
      <legend>${t(`console.make.of_${kind}`)}</legend>
      ${known.map(([id, poll]) => {
        const { text, lang } = pick(poll.title);
        return html`<label key=${id} class="chip"><input type="checkbox" checked=${terms.of.includes(id)} onChange=${(/** @type {any} */ event) => choose(id, event.target.checked)} />
          <span lang=${lang}><bdi>${text}</bdi></span></label>`;
      })}
      ${known.length === 0 && html`<p class="note">${t(`console.make.no_${kind}`)}</p>`}
    </fieldset>
    ${award && html`<div class="rules"><${Whole} name="weight" /><${Whole} name="turnout_min" /></div><p class="note">${t("console.make.weight_note")}</p>`}`;
}

/** @param {{name: "weight" | "turnout_min"}} props */
function Whole({ name }) {
  const { terms } = draft.value;
  return html`<label>${t(`console.make.${name}`)} <${WholeField} name=${name} value=${terms[name]} least=${0} most=${LIMITS.PRIZE_WEIGHT_MAX} set=${(/** @type {number} */ value) => reterm({ [name]: value })} /></label>`;
}
