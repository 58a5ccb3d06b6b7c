/** The form: the words, how many are left, Send above the keyboard; signature, theme and memory below, if wanted. */

import { announce } from "../shared/announce.js";
import { LIMITS } from "../shared/protocol.js";
import { language, t } from "../shared/words.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { ask, desk } from "./acts.js";
import { link, premoderation, waiting } from "./evening.js";
import { graphemes } from "./graphemes.js";
import { leaveAsk } from "./place.js";
import { Later } from "./places.js";

const NEARLY_FULL = 20;

export function Ask() {
  const draft = desk.draft.value;
  const sending = waiting.value.has(`ask ${draft.id}`);
  const problem = lengthProblem(draft.text);
  const field = useRef(/** @type {HTMLElement | null} */ (null));

  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault();
    if (sending) return;
    if (!problem) return ask();
    announce(problem);
    field.current?.focus();
  };

  return html`<form class="ask" onSubmit=${submit} noValidate>
    <div class="ask-head">
      <h2 id="ask-title">${t("phone.ask")}</h2>
      <button class="link" type="button" id="leave-ask" onClick=${() => leaveAsk()}>${t("phone.back")}</button>
    </div>
    ${draft.refusal && html`<p class="refusal" id="refusal">${t("phone.ask_refused", { reason: t(`refusal.${draft.refusal}`) })}</p>`}
    <textarea class="field" id="question" data-arrival ref=${field} rows="4" dir="auto"
      lang=${draft.lang || language.value}
      aria-labelledby="ask-title"
      aria-describedby=${draft.refusal ? "counter refusal" : "counter"}
      readOnly=${sending} value=${draft.text} onInput=${type}></textarea>
    <${Counter} text=${draft.text} />
    <${Later} part="Hand" show="Alike" />
    ${draft.signature.trim() && html`<p class="dim small" id="signed">${t("phone.signed")} <bdi>${draft.signature}</bdi></p>`}
    ${sending ? html`<${Sending} />` : html`<button class="button main wide" type="submit" id="send" aria-describedby="signed" aria-disabled=${problem !== ""}>${t("phone.send")}</button>`}
    <p class="dim small">${t(premoderation.value ? "phone.read_before" : "phone.shown_at_once")}</p>
    <${Later} part="Particulars" draft=${draft} locked=${sending} />
  </form>`;
}

/** @param {{text: string}} props */
function Counter({ text }) {
  const count = graphemes(text);
  const left = LIMITS.QUESTION_GRAPHEMES_MAX - count;
  const problem = lengthProblem(text);
  const near = count > 0 && left >= 0 && left <= NEARLY_FULL && left % 10 === 0;
  useLayoutEffect(() => {
    if (near) announce(t("phone.left", { count: left }));
  }, [near, left]);
  return html`<p class=${left < 0 ? "counter tabular cut" : "counter tabular"} id="counter">
    ${count > 0 && problem ? problem : t("phone.left", { count: left })}
  </p>`;
}

function Sending() {
  const up = link.state.value === "up";
  return html`<div class="sending">
    <p role="status">${t(up ? "phone.sending" : "phone.waits_for_link")}</p>
    ${!up && html`<button class="button wide" type="button" onClick=${() => desk.clear()}>${t("phone.ask_another")}</button>`}
  </div>`;
}

/** Too short or too long, in words; "" when it can be sent. @param {string} text */
function lengthProblem(text) {
  const count = graphemes(text);
  const missing = LIMITS.QUESTION_GRAPHEMES_MIN - count;
  if (missing > 0) return t("phone.too_short", { count: missing });
  const extra = count - LIMITS.QUESTION_GRAPHEMES_MAX;
  return extra > 0 ? t("phone.too_long", { count: extra }) : "";
}

/** @param {Event} event */
function type({ currentTarget }) {
  desk.type(/** @type {HTMLTextAreaElement} */ (currentTarget).value, language.value);
}
