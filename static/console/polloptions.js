/** The answers of the poll being made: two to ten, each in both languages. */

import { LIMITS } from "../shared/protocol.js";
import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { FORMS } from "./making/forms.js";
import { StillField } from "./making/still.js";
import { blank } from "./polldraft.js";
import { draft, faults, redraft, setOption } from "./pollmaking.js";
import { TextFields } from "./textfields.js";

/** @import { WrittenOption } from "./polldraft.js" */

export function OptionFields() {
  const { options } = draft.value;
  const wrong = faults.value.some(({ field }) => field === "options");
  return html`<div class="option-fields">
    ${options.map((text, at) => html`<${OptionField} key=${at} at=${at} text=${text} wrong=${wrong} last=${options.length <= LIMITS.POLL_OPTIONS_MIN} />`)}
    <button type="button" class="button" hidden=${options.length >= LIMITS.POLL_OPTIONS_MAX} onClick=${addOption}>${t("console.make.add")}</button>
  </div>`;
}

/** @param {{at: number, text: WrittenOption, wrong: boolean, last: boolean}} props */
function OptionField({ at, text, wrong, last }) {
  const legend = t("console.make.option", { n: at + 1 });
  return html`<div class="option-field"><${TextFields} name=${`option-${at}`} legend=${legend} text=${text} max=${LIMITS.POLL_OPTION_GRAPHEMES_MAX}
    write=${(/** @type {WrittenOption} */ words) => setOption(at, words)} invalid=${wrong && !text.fr && !text.en}>
    ${FORMS[draft.value.kind].right && html`<label class="chip right-one"><input type="checkbox" checked=${draft.value.right.includes(at)} onChange=${(/** @type {any} */ event) => markRight(at, event.target.checked)} /> <span>${t("console.make.is_right")}<span class="visually-hidden">, ${legend}</span></span></label>`}
    <button type="button" class="plain" disabled=${last} aria-label=${t("console.make.remove", { what: legend })} onClick=${() => removeOption(at)}>×</button>
  <//>
  ${FORMS[draft.value.kind].stills && html`<${StillField} name=${`option-${at}`} legend=${legend} still=${text.still ?? ""} write=${(/** @type {string} */ still) => setOption(at, { ...text, still })} />`}</div>`;
}

/** @param {number} at @param {boolean} on */
function markRight(at, on) {
  const others = draft.value.right.filter((other) => other !== at);
  redraft({ right: on ? [...others, at] : others });
}

function addOption() {
  const at = draft.value.options.length;
  redraft({ options: [...draft.value.options, blank()] });
  focusOption(at);
}

/** @param {number} at */
function removeOption(at) {
  setOption(at, null);
  redraft({
    right: draft.value.right.filter((other) => other !== at).map((other) => (other > at ? other - 1 : other)),
  });
  focusOption(Math.max(0, at - 1));
}

/** @param {number} at */
function focusOption(at) {
  requestAnimationFrame(() => {
    const field = /** @type {HTMLElement | null} */ (document.querySelector(`[name=option-${at}-fr]`));
    field?.focus();
  });
}
