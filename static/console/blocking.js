/** Blocking the device behind a question: first what would go, then it goes. */

import { typeset } from "../shared/typography.js";
import { t } from "../shared/words.js";
import { html, useLayoutEffect, useRef, useSignal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { putDown } from "./desk.js";
import { questions } from "./evening.js";

/** @import { Question } from "./types.js" */

/** @param {{id: string, question: Question}} props */
export function BlockForm({ id, question }) {
  const goes = useSignal(/** @type {string[] | null} */ (null));
  const form = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    form.current?.focus();
    act("preview_block", { question: id }).then((answer) => {
      if (answer.ok) goes.value = answer.goes ?? [];
      else putDown(id);
    });
  }, []);

  async function block() {
    putDown(id);
    await act("set_blocked", { question: id, on: !question.blocked });
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    putDown(id);
  }

  const known = goes.value?.filter((one) => questions.value[one]);
  return html`<div class="edit block" ref=${form} tabindex="-1" onKeyDown=${onKey} role="group" aria-label=${t("console.act.block")}>
    ${!known && html`<p class="note" role="status">${t("console.block.looking")}</p>`}
    ${known && html`<p role="status">${t(question.blocked ? "console.block.again" : "console.block.goes", { count: known.length })}</p>`}
    ${known && !question.blocked && html`<ul class="offered">${known.map((one) => html`<li key=${one}><bdi lang=${questions.value[one].lang}>${typeset(questions.value[one].text, questions.value[one].lang)}</bdi></li>`)}</ul>`}
    <p class="note">${t("console.block.hint")}</p>
    <div class="acts">
      ${known && html`<button type="button" class="button hot" onClick=${block}>${t(question.blocked ? "console.block.undo" : "console.block.do")}</button>`}
      <button type="button" class="button" onClick=${() => putDown(id)}>${t("common.cancel")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button>
    </div>
  </div>`;
}
