/** A scale: one step of it. */

import { ABSTAIN } from "../../shared/protocol.js";
import { html, useSignal } from "../../vendor/ui.js";
import { lastAnswer } from "../ballot.js";
import { AnswerForm } from "./form.js";
import { cast, meant } from "./sending.js";
import { Ends, Steps } from "./steps.js";

/** @import { Ballot, Poll } from "../evening.js" */

/** @param {{now: Poll}} props */
export function ScaleBallot({ now }) {
  const chosen = useSignal(/** @type {Ballot | null} */ (null));
  const ballot = chosen.value ?? meant(now);
  const standing = lastAnswer(now);
  const step = ballot.points?.[0] ?? 0;
  const abstains = ballot.choices?.[0] === ABSTAIN;
  const same = standing?.points?.[0] === ballot.points?.[0] && (standing?.choices?.[0] === ABSTAIN) === abstains;
  const send = () => {
    chosen.value = null;
    cast(now, ballot);
  };
  return html`<${AnswerForm} now=${now} ready=${(step > 0 || abstains) && !same} send=${send} abstains=${abstains}
    abstain=${(/** @type {boolean} */ on) => (chosen.value = on ? { choices: [ABSTAIN] } : {})}>
    <${Ends} terms=${now.terms ?? {}} />
    <${Steps} name="step" terms=${now.terms ?? {}} chosen=${step} choose=${(/** @type {number} */ one) => (chosen.value = { points: [one] })} labelledby="poll-title" />
  <//>`;
}
