/** The same question once more: before the film and after the debate, in two rounds that are then compared. */

import { ABSTAIN } from "../../shared/protocol.js";
import { pick, t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { polls } from "../evening.js";
import { emptyDraft } from "../polldraft.js";
import { draft, making, putBack, writeFirst } from "../pollmaking.js";
import { FORMS } from "./forms.js";

/** @import { Poll } from "../types.js" */

/** Whether it can be asked once more. @param {Poll} poll */
export const canBeAskedAgain = ({ kind, terms }) => Boolean(FORMS[kind]?.again) && !terms?.again;

/** Begin a poll with the same words and the same answers; what was being written waits. @param {string} id @param {Poll} poll */
export function askAgain(id, { kind, title, options, abstain, terms }) {
  const empty = emptyDraft();
  const { steps = empty.terms.steps, low = empty.terms.low, high = empty.terms.high, by_group = false } = terms ?? {};
  writeFirst({
    ...empty,
    kind,
    title,
    abstain,
    again: { poll: id, options: options.filter((option) => option.id !== ABSTAIN) },
    terms: { ...empty.terms, steps, low, high, by_group },
  });
}

/** What is asked once more, instead of a choice of kinds and of answers. */
export function AgainPart() {
  const { again } = draft.value;
  const leave = () => {
    putBack();
    making.value = false;
  };
  const { text, lang } = pick(polls.value[again?.poll ?? ""]?.title);
  return html`<p class="asked-again">${t("console.make.asked_again")} <b lang=${lang}><bdi>${text}</bdi></b>
    <button type="button" class="button" onClick=${leave}>${t("common.cancel")}</button></p>`;
}
