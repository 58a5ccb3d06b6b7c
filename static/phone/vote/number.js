/** A number: typed as people type it, with its unit beside it. */

import { read, written } from "../../shared/numbers.js";
import { ABSTAIN } from "../../shared/protocol.js";
import { language, pick, t } from "../../shared/words.js";
import { html, useSignal } from "../../vendor/ui.js";
import { lastAnswer } from "../ballot.js";
import { AnswerForm } from "./form.js";
import { cast, meant } from "./sending.js";

/** @import { Poll, Terms } from "../evening.js" */

/** @param {{now: Poll}} props */
export function NumberBallot({ now }) {
  const terms = now.terms ?? {};
  const typed = useSignal(/** @type {string | null} */ (null));
  const tried = useSignal(false);
  const abstaining = useSignal(/** @type {boolean | null} */ (null));
  const before = meant(now);
  const standing = lastAnswer(now);
  const abstains = abstaining.value ?? (typed.value === null && before.choices?.[0] === ABSTAIN);
  const known = before.points?.[0];
  const text = typed.value ?? (known === undefined ? "" : written(known, terms, language.value));
  const value = read(text, terms, language.value);
  const fault = abstains || !text.trim() ? "" : faultOf(value, terms);
  const same = abstains ? standing?.choices?.[0] === ABSTAIN : standing?.points?.[0] === value;
  const send = () => {
    if (fault) {
      tried.value = true;
      document.getElementById("number")?.focus();
      return;
    }
    cast(now, abstains ? { choices: [ABSTAIN] } : { points: [Number(value)] });
    typed.value = null;
    abstaining.value = null;
    tried.value = false;
  };
  const unit = pick(terms.unit);
  return html`<${AnswerForm} now=${now} ready=${(abstains || text.trim() !== "") && !same} send=${send} abstains=${abstains}
    abstain=${(/** @type {boolean} */ on) => (abstaining.value = on)} fault=${tried.value ? fault : ""}>
    <p class="number">
      <input class="field tabular" id="number" type="text" inputmode=${terms.decimals || (terms.least ?? -1) < 0 ? "text" : "numeric"} autocomplete="off" enterkeyhint="send" maxlength="24"
        aria-labelledby="poll-title number-unit" aria-describedby="number-bounds poll-status" aria-invalid=${tried.value && fault !== ""} value=${abstains ? "" : text} disabled=${abstains}
        onInput=${(/** @type {any} */ event) => {
          typed.value = event.target.value;
        }} />
      <span id="number-unit" lang=${unit.lang}>${unit.text}</span>
    </p>
    <p class="dim small" id="number-bounds">${boundsOf(terms)}</p>
  <//>`;
}

/** @param {number | null} value @param {Terms} terms */
function faultOf(value, terms) {
  if (value === null)
    return t(terms.decimals ? "vote.no_number_decimals" : "vote.no_number", { count: terms.decimals ?? 0 });
  const { least = -Infinity, most = Infinity } = terms;
  return value < least || value > most ? t("vote.out_of_bounds", bounds(terms)) : "";
}

/** @param {Terms} terms */
function boundsOf(terms) {
  const { least, most } = terms;
  if (least !== undefined && most !== undefined) return t("vote.between", bounds(terms));
  if (least !== undefined) return t("vote.at_least", bounds(terms));
  return most === undefined ? "" : t("vote.at_most", bounds(terms));
}

/** @param {Terms} terms */
function bounds(terms) {
  const { least = 0, most = 0 } = terms;
  return { least: written(least, terms, language.value), most: written(most, terms, language.value) };
}
