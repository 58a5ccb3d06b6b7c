/** What stands beside a question: a line in the other language, a note, the answer it had, who else looks at it. */

import { typeset } from "../shared/typography.js";
import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { can } from "./can.js";
import { takeInHand } from "./desk.js";
import { me, questions, staff } from "./evening.js";
import { twinsHere } from "./twins.js";

/** @import { Question } from "./types.js" */

/** @param {{id: string, question: Question, chosen: boolean}} props */
export function Beside({ id, question, chosen }) {
  const { translation, translated, lang, note, answer, merged_into } = question;
  const other = lang === "fr" ? "en" : "fr";
  const into = merged_into && questions.value[merged_into];
  return html`
    ${translation && html`<p class="line" data-stale=${Boolean(translated)}><span class="note">${t(translated ? "console.translation.stale" : "console.translation.line")}</span> <bdi lang=${other}>${typeset(translation, other)}</bdi></p>`}
    ${note && html`<p class="line"><span class="note">${t("console.note.line")}</span> <bdi>${note}</bdi></p>`}
    ${answer && html`<p class="line"><span class="note">${t("console.trace.line")}</span> ${answer.who && html`<b><bdi>${answer.who}</bdi></b>`} <bdi lang=${answer.lang}>${typeset(answer.gist, answer.lang)}</bdi></p>`}
    ${into && html`<p class="line"><span class="note">${t("console.merge.with")}</span> <bdi lang=${into.lang}>${typeset(into.text, into.lang)}</bdi></p>`}
    <${Onlookers} id=${id} />
    ${chosen && can("merge_questions") && html`<${Twins} id=${id} question=${question} />`}
  `;
}

/** @param {{id: string}} props */
function Onlookers({ id }) {
  const there = Object.values(staff.value).filter(({ id: who, looking }) => looking === id && who !== me.value.id);
  if (there.length === 0) return null;
  return html`<p class="line looking"><span aria-hidden="true">◉</span> ${t("console.looking", { who: there.map(nameOf).join(", ") })}</p>`;
}

/** @param {{name: string, role: string}} sitting */
export function nameOf({ name, role }) {
  return /^\d+$/.test(name) ? t("console.numbered", { role: t(`role.${role}`), n: name }) : name;
}

/** @param {{id: string, question: Question}} props */
function Twins({ id, question }) {
  const twins = twinsHere(id, question);
  if (twins.length === 0) return null;
  const [closest] = twins;
  const { text, lang, rev } = questions.value[closest];
  const merge = () => act("merge_questions", { into: closest, rev, questions: [{ question: id, rev: question.rev }] });
  return html`<div class="line twins">
    <p><span class="note">${t("console.merge.like", { count: twins.length })}</span> <bdi lang=${lang}>${typeset(text, lang)}</bdi></p>
    <button type="button" class="button" onClick=${merge}>${t("console.merge.with_this")}</button>
    ${twins.length > 1 && html`<button type="button" class="plain" onClick=${() => takeInHand(id, "merge", "")}>${t("console.merge.others")}</button>`}
  </div>`;
}
