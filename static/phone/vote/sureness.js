/** « Vraie ou générée ? »: which it is, then how sure one is. */

import { ABSTAIN } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html, useSignal } from "../../vendor/ui.js";
import { lastAnswer } from "../ballot.js";
import { Wording } from "../people.js";
import { AnswerForm } from "./form.js";
import { cast, meant } from "./sending.js";
import { rowsOf } from "./steps.js";
import { StillOf } from "./stills.js";

/** @import { Ballot, Poll } from "../evening.js" */

const SURENESS = [50, 60, 70, 80, 90, 100];

/** @param {{now: Poll}} props */
export function SurenessBallot({ now }) {
  const chosen = useSignal(/** @type {Ballot | null} */ (null));
  const ballot = chosen.value ?? meant(now);
  const standing = lastAnswer(now);
  const answer = ballot.choices?.[0] ?? "";
  const sure = ballot.points?.[0] ?? 0;
  const abstains = answer === ABSTAIN;
  const same = answer === standing?.choices?.[0] && sure === (standing?.points?.[0] ?? 0);
  const send = () => {
    cast(now, ballot);
    chosen.value = null;
  };
  const items = now.options.filter(({ id }) => id !== ABSTAIN);
  return html`<${AnswerForm} now=${now} ready=${(abstains || Boolean(answer && sure)) && !same} send=${send} abstains=${abstains}
    abstain=${(/** @type {boolean} */ on) => (chosen.value = on ? { choices: [ABSTAIN] } : {})}>
    <fieldset aria-labelledby="poll-title" class="either">
      ${items.map(
        ({ id, label, still }) => html`<label class=${id === answer ? "option on" : "option"} key=${id}>
          <input type="radio" name="answer" id=${`option-${id}`} checked=${id === answer} onChange=${() => (chosen.value = { choices: [id], points: sure ? [sure] : [] })} />
          <span><${Wording} text=${label} /><${StillOf} now=${now} id=${still} /></span>
        </label>`,
      )}
    </fieldset>
    <fieldset class="steps-of" aria-labelledby="how-sure">
      <p id="how-sure">${t("vote.how_sure")}</p>
      <div class="steps" style=${rowsOf(SURENESS.length)}>
        ${SURENESS.map(
          (step) => html`<label key=${step} class=${step === sure ? "step on" : "step"}>
            <input type="radio" name="sure" checked=${step === sure} disabled=${!answer || abstains} onChange=${() => (chosen.value = { choices: [answer], points: [step] })} aria-label=${t("vote.percent", { percent: step })} />
            <span aria-hidden="true" class="tabular">${step}</span>
          </label>`,
        )}
      </div>
      <p class="ends small dim"><span>${t("vote.guess")}</span><span>${t("vote.certain")}</span></p>
    </fieldset>
  <//>`;
}
