/** Mending the words of a question, on its card. Its author is told, and what was on the wall leaves it. */

import { t } from "../shared/words.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { act } from "./acting.js";
import { inHand, putDown, readAgain, write } from "./desk.js";

/** @import { Question } from "./types.js" */

/** @param {{id: string, question: Question}} props */
export function EditForm({ id, question }) {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const { words, rev, read } = inHand.value[id];
  useLayoutEffect(() => {
    field.current?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);

  /** @param {Event} event */
  async function save(event) {
    event.preventDefault();
    const text = inHand.value[id].words.trim();
    if (text === question.text) return putDown(id);
    const answer = await act("edit_question", { question: id, rev, text });
    if (answer.ok) putDown(id);
    else if (answer.refusal === "changed_since") readAgain(id);
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key === "Escape") putDown(id);
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) form.current?.requestSubmit();
    else return;
    event.preventDefault();
  }

  return html`<form class="edit" ref=${form} onSubmit=${save}>
    <label class="visually-hidden" for=${`edit-${id}`}>${t("console.edit.label")}</label>
    <textarea ref=${field} id=${`edit-${id}`} class="field" rows="3" lang=${question.lang} aria-describedby=${`edit-hint-${id}`}
      value=${words} onKeyDown=${onKey} onInput=${(/** @type {any} */ event) => write(id, event.target.value)}></textarea>
    ${question.text !== read && html`<p class="changed">${t("console.edit.changed")} <bdi lang=${question.lang}>${question.text}</bdi></p>`}
    <p class="note" id=${`edit-hint-${id}`}>${t("console.edit.told")} ${question.on_wall && t("console.edit.leaves")}</p>
    <div class="acts">
      <button class="button hot">${t("console.save")} <kbd aria-hidden="true">${t("console.key.enter")}</kbd></button>
      <button type="button" class="button" onClick=${() => putDown(id)}>${t("common.cancel")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button>
    </div>
  </form>`;
}
