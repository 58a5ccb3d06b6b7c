/** Writing on a card: a note for colleagues, a translation for all, the answer that was given. Saved by Enter, left by Esc. */

import { LIMITS } from "../shared/protocol.js";
import { t } from "../shared/words.js";
import { html, useLayoutEffect, useRef, useSignal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { inHand, putDown, write } from "./desk.js";

/** @import { Child } from "../vendor/ui.js" */
/** @import { Question } from "./types.js" */

/** One form for what is written beside a question. @param {{id: string, save: () => Promise<void>, hint: string, children: Child}} props */
function WritingForm({ id, save, hint, children }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  useLayoutEffect(() => {
    /** @type {HTMLElement | null | undefined} */ (form.current?.querySelector("textarea, input"))?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key === "Escape") putDown(id);
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing && !isButton(event.target))
      form.current?.requestSubmit();
    else return;
    event.preventDefault();
  }

  return html`<form class="edit" ref=${form} onKeyDown=${onKey} onSubmit=${(/** @type {Event} */ event) => {
    event.preventDefault();
    save();
  }}>
    ${children}
    <p class="note">${hint}</p>
    <div class="acts">
      <button class="button hot">${t("console.save")} <kbd aria-hidden="true">${t("console.key.enter")}</kbd></button>
      <button type="button" class="button" onClick=${() => putDown(id)}>${t("common.cancel")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button>
    </div>
  </form>`;
}

/** @param {EventTarget | null} target */
const isButton = (target) => target instanceof HTMLElement && target.closest("button, select") !== null;

/** A note, or a translation. @param {{id: string, question: Question, what: "note" | "translation"}} props */
export function LineForm({ id, question, what }) {
  const { words, former, read } = inHand.value[id];
  const other = question.lang === "fr" ? "en" : "fr";
  async function save() {
    const text = inHand.value[id].words.trim();
    const answer = await act("annotate", {
      question: id,
      what,
      text,
      former,
      ...(what === "translation" ? { of: read } : {}),
    });
    if (answer.ok) putDown(id);
  }
  const now = what === "note" ? question.note : question.translation;
  return html`<${WritingForm} id=${id} save=${save} hint=${t(`console.${what}.hint`)}>
    <label class="note" for=${`${what}-${id}`}>${t(`console.${what}.label_${what === "note" ? "any" : other}`)}</label>
    <textarea id=${`${what}-${id}`} class="field" rows="2" lang=${what === "translation" ? other : undefined} maxlength=${LIMITS.NOTE_GRAPHEMES_MAX}
      value=${words} onInput=${(/** @type {any} */ event) => write(id, event.target.value)}></textarea>
    ${(now ?? "") !== former && html`<p class="changed">${t("console.edit.changed")} <bdi>${now}</bdi></p>`}
  <//>`;
}

/** Who answered, and the gist, in the language that was spoken. @param {{id: string, question: Question}} props */
export function TraceForm({ id, question }) {
  const who = useSignal(question.answer?.who ?? "");
  const lang = useSignal(question.answer?.lang ?? question.lang);
  const { words, former } = inHand.value[id];
  async function save() {
    const gist = inHand.value[id].words.trim();
    const answer = await act("trace_answer", {
      question: id,
      who: who.value.trim(),
      gist,
      lang: lang.value,
      former_gist: former,
    });
    if (answer.ok) putDown(id);
  }
  return html`<${WritingForm} id=${id} save=${save} hint=${t("console.trace.hint")}>
    <label class="note" for=${`who-${id}`}>${t("console.trace.who")}</label>
    <input id=${`who-${id}`} class="field" autocomplete="off" maxlength=${LIMITS.ANSWERER_GRAPHEMES_MAX} value=${who.value} onInput=${(/** @type {any} */ event) => (who.value = event.target.value)} />
    <label class="note" for=${`gist-${id}`}>${t("console.trace.gist")}</label>
    <textarea id=${`gist-${id}`} class="field" rows="2" lang=${lang.value} maxlength=${LIMITS.NOTE_GRAPHEMES_MAX} value=${words} onInput=${(/** @type {any} */ event) => write(id, event.target.value)}></textarea>
    <div class="chips" role="radiogroup" aria-label=${t("console.trace.lang")}>${["fr", "en"].map(
      (known) =>
        html`<label key=${known} class="chip"><input type="radio" name=${`lang-${id}`} checked=${lang.value === known} onChange=${() => (lang.value = /** @type {"fr" | "en"} */ (known))} /> <span>${t(`console.meta.${known}`)}</span></label>`,
    )}</div>
  <//>`;
}
