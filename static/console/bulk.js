/** One act for several questions: all of those ticked, as they were read. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { can } from "./can.js";
import { ticked } from "./desk.js";
import { questions } from "./evening.js";

/** @import { QuestionState } from "../shared/protocol.js" */

/** @type {[word: string, state: QuestionState][]} */
const DEEDS = [
  ["publish", "listed"],
  ["keep", "kept"],
  ["dismiss", "dismissed"],
  ["restore", "pending"],
];

export function Bulk() {
  const ids = [...ticked.value].filter((id) => questions.value[id]);
  if (ids.length === 0 || !can("place_questions")) return null;
  return html`<div class="bulk" role="group" aria-label=${t("console.bulk.heading", { count: ids.length })}>
    <b class="tabular">${t("console.bulk.heading", { count: ids.length })}</b>
    ${DEEDS.map(
      ([word, state]) =>
        html`<button key=${word} type="button" class="button" onClick=${() => place(ids, state)}>${t(`console.act.${word}`)}</button>`,
    )}
    ${ids.length > 1 && html`<button type="button" class="button" onClick=${() => merge(ids)}>${t("console.act.merge")}</button>`}
    <button type="button" class="plain" onClick=${() => (ticked.value = new Set())}>${t("console.bulk.none")}</button>
  </div>`;
}

/** @param {string[]} ids @param {QuestionState} state */
async function place(ids, state) {
  const answer = await act("place_questions", { questions: readOf(ids), state });
  if (answer.ok) ticked.value = new Set();
}

/** Into the one that the room knows best. @param {string[]} ids */
async function merge(ids) {
  const [into, ...others] = [...ids].sort((one, other) => weight(other) - weight(one));
  const { rev } = questions.value[into];
  const answer = await act("merge_questions", { into, rev, questions: readOf(others) });
  if (answer.ok) ticked.value = new Set();
}

/** @param {string} id */
function weight(id) {
  const { state, supporters, asked_at } = questions.value[id];
  return (state === "listed" || state === "answered" ? 1e15 : 0) + supporters * 1e13 - asked_at;
}

/** As they stand on this desk now. @param {string[]} ids */
export function readOf(ids) {
  return ids.map((id) => ({ question: id, rev: questions.value[id].rev }));
}
