/** Dismissing a question, with a reason or without. What stands in the field is what its author will read. */

import { LIMITS } from "../shared/protocol.js";
import { t, tIn } from "../shared/words.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { act } from "./acting.js";
import { inHand, putDown, write } from "./desk.js";

/** @import { Question } from "./types.js" */

const REASONS = ["none", "already", "off_topic", "hurtful", "no_time"];

/** @param {{id: string, question: Question}} props */
export function DismissForm({ id, question }) {
  const first = useRef(/** @type {HTMLInputElement | null} */ (null));
  const { words, rev } = inHand.value[id];
  useLayoutEffect(() => {
    first.current?.focus();
    first.current?.form?.scrollIntoView({ block: "nearest" });
  }, []);

  /** @param {Event} event */
  async function confirm(event) {
    event.preventDefault();
    const reason = inHand.value[id].words.trim();
    putDown(id);
    await act("place_question", { question: id, rev, state: "dismissed", reason });
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    putDown(id);
  }

  return html`<form class="dismiss" onSubmit=${confirm} onKeyDown=${onKey}>
    <fieldset class="chips">
      <legend>${t("console.dismiss.why")}</legend>
      ${REASONS.map((name, at) => {
        const said = name === "none" ? "" : tIn(question.lang, `console.said.${name}`);
        return html`<label key=${name} class="chip"><input ref=${at === 0 ? first : undefined} type="radio" name=${`reason-${id}`}
          checked=${words === said} onChange=${() => write(id, said)} /> <span>${t(`console.reason.${name}`)}</span></label>`;
      })}
    </fieldset>
    <label class="note" for=${`reason-${id}`}>${t("console.dismiss.read")}</label>
    <input class="field" id=${`reason-${id}`} lang=${question.lang} autocomplete="off" maxlength=${LIMITS.REASON_GRAPHEMES_MAX}
      value=${words} onInput=${(/** @type {any} */ event) => write(id, event.target.value)} />
    <div class="acts">
      <button class="button hot">${t("console.act.dismiss")} <kbd aria-hidden="true">${t("console.key.enter")}</kbd></button>
      <button type="button" class="button" onClick=${() => putDown(id)}>${t("common.cancel")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button>
    </div>
  </form>`;
}
