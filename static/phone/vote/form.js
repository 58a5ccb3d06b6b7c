/** What every way of answering has in common: its form, the abstention, the one button, and how the answer stands. */

import { ABSTAIN } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { lastAnswer } from "../ballot.js";
import { Wording } from "../people.js";
import { status, waitsForCode } from "./sending.js";

/** @import { Child } from "../../vendor/ui.js" */
/** @import { Poll } from "../evening.js" */

/**
 * @typedef {object} AnswerFormProps
 * @property {Poll} now
 * @property {boolean} ready there is something to send that was not sent yet
 * @property {() => void} send
 * @property {Child} [children]
 * @property {boolean} [abstains] abstaining is chosen
 * @property {(on: boolean) => void} [abstain]
 * @property {string} [fault] why it cannot be sent
 */

/** @param {AnswerFormProps} props */
export function AnswerForm({ now, ready, send, children, abstains = false, abstain, fault }) {
  const abstention = now.options.find(({ id }) => id === ABSTAIN);
  return html`<form novalidate onSubmit=${(/** @type {Event} */ event) => {
    event.preventDefault();
    if (ready) send();
  }}>
    ${children}
    ${
      abstention &&
      abstain &&
      html`<label class=${abstains ? "option on" : "option"}>
        <input type="checkbox" id="option-abstain" checked=${abstains} onChange=${(/** @type {any} */ event) => abstain(event.target.checked)} />
        <span><${Wording} text=${abstention.label} /></span>
      </label>`
    }
    ${!(waitsForCode(now) && !ready) && html`<button class="button main wide" type="submit" id="vote" aria-disabled=${!ready}>${t(lastAnswer(now) ? "vote.change" : "vote.send")}</button>`}
    <p id="poll-status" class=${fault ? "" : "dim"}>${fault || status(now)}</p>
  </form>`;
}
