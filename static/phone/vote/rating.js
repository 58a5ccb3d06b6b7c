/** Several items, each on the same scale; any of them may be left out. */

import { ABSTAIN } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html, useSignal } from "../../vendor/ui.js";
import { lastAnswer } from "../ballot.js";
import { Wording } from "../people.js";
import { AnswerForm } from "./form.js";
import { cast, meant } from "./sending.js";
import { Ends, Steps } from "./steps.js";

/** @import { Ballot, Poll } from "../evening.js" */

/** @param {{now: Poll}} props */
export function RatingBallot({ now }) {
  const chosen = useSignal(/** @type {Ballot | null} */ (null));
  const items = now.options.filter(({ id }) => id !== ABSTAIN);
  const ballot = chosen.value ?? meant(now);
  const points = items.map((_, at) => ballot.points?.[at] ?? 0);
  const abstains = ballot.choices?.[0] === ABSTAIN;
  const rated = points.filter(Boolean).length;
  const standing = lastAnswer(now);
  const same = abstains
    ? standing?.choices?.[0] === ABSTAIN
    : Boolean(standing?.points) && points.every((step, at) => step === standing?.points?.[at]);
  /** @param {number} at @param {number} step */
  const rate = (at, step) => {
    chosen.value = { points: points.map((known, other) => (other === at ? step : known)) };
  };
  const send = () => {
    cast(now, abstains ? { choices: [ABSTAIN] } : { points });
    chosen.value = null;
  };
  return html`<${AnswerForm} now=${now} ready=${(rated > 0 || abstains) && !same} send=${send} abstains=${abstains}
    abstain=${(/** @type {boolean} */ on) => (chosen.value = on ? { choices: [ABSTAIN] } : {})}>
    <${Ends} terms=${now.terms ?? {}} />
    ${items.map(
      ({ id, label }, at) => html`<div class="item" key=${id}>
        <p class="item-head"><span id=${`item-${id}`}><${Wording} text=${label} /></span>
          ${points[at] > 0 && html`<button class="link" type="button" onClick=${() => rate(at, 0)}>${t("vote.leave_out")}<span class="visually-hidden"> <${Wording} text=${label} /></span></button>`}
        </p>
        <${Steps} name=${`step-${id}`} terms=${now.terms ?? {}} chosen=${points[at]} choose=${(/** @type {number} */ step) => rate(at, step)} labelledby=${`item-${id}`} />
      </div>`,
    )}
    <p class="dim small">${t("vote.rated", { count: rated, items: items.length })}</p>
  <//>`;
}
