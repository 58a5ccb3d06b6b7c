/** The form: the words, how many are left, Send above the keyboard; signature, theme and memory below, if wanted. */

import { announce } from "../shared/announce.js";
import { boot } from "../shared/boot.js";
import { LIMITS } from "../shared/protocol.js";
import { language, pick, t } from "../shared/words.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { ask, desk } from "./acts.js";
import { link, premoderation, waiting } from "./evening.js";
import { graphemes } from "./graphemes.js";
import { NAMES, PrivacyLink } from "./people.js";
import { leaveAsk } from "./place.js";

/** @import { Draft } from "./draft.js" */

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
    ${draft.signature.trim() && html`<p class="dim small signed" id="signed">${t("phone.signed")} <bdi>${draft.signature}</bdi></p>`}
    ${sending ? html`<${Sending} />` : html`<button class="button main wide" type="submit" id="send" aria-describedby="signed" aria-disabled=${problem !== ""}>${t("phone.send")}</button>`}
    <p class="dim small">${t(premoderation.value ? "phone.read_before" : "phone.shown_at_once")}</p>
    <${More} draft=${draft} locked=${sending} />
    <p><${PrivacyLink} /></p>
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

/** @param {{draft: Draft, locked: boolean}} props */
function More({ draft, locked }) {
  const themes = boot.programme?.themes ?? [];
  return html`<details class="more">
    <summary>${t("phone.more")}</summary>
    <fieldset disabled=${locked}>
      <label for="signature">${t("phone.signature")}</label>
      <input class="field" id="signature" autocomplete="nickname" maxlength=${LIMITS.SIGNATURE_GRAPHEMES_MAX} value=${draft.signature} onInput=${write("signature")} />
      ${
        themes.length > 0 &&
        html`<label for="theme">${t("phone.theme")}</label>
          <select class="field" id="theme" value=${draft.theme} onChange=${write("theme")}>
            <option value="">${t("phone.no_theme")}</option>
            ${themes.map(({ id, name }) => html`<option key=${id} value=${id} lang=${pick(name).lang}>${pick(name).text}</option>`)}
          </select>`
      }
      <label for="lang">${t("phone.written_in")}</label>
      <select class="field" id="lang" value=${draft.lang || language.value} onChange=${write("lang")}>
        ${Object.entries(NAMES).map(([lang, name]) => html`<option key=${lang} value=${lang} lang=${lang}>${name}</option>`)}
      </select>
      <label class="check">
        <input type="checkbox" id="consent" checked=${draft.consent} onChange=${write("consent")} />
        <span>${t("phone.consent")}</span>
      </label>
    </fieldset>
  </details>`;
}

/** Too short or too long, in words; "" when it can be sent. @param {string} text */
function lengthProblem(text) {
  const count = graphemes(text);
  const missing = LIMITS.QUESTION_GRAPHEMES_MIN - count;
  if (missing > 0) return t("phone.too_short", { count: missing });
  const extra = count - LIMITS.QUESTION_GRAPHEMES_MAX;
  return extra > 0 ? t("phone.too_long", { count: extra }) : "";
}

/** @param {"signature" | "theme" | "lang" | "consent"} field @returns {(event: Event) => void} kept at each letter */
function write(field) {
  return ({ currentTarget }) => {
    const { value, checked } = /** @type {HTMLInputElement} */ (currentTarget);
    desk.write({ [field]: field === "consent" ? checked : value });
  };
}

/** @param {Event} event */
function type({ currentTarget }) {
  desk.type(/** @type {HTMLTextAreaElement} */ (currentTarget).value, language.value);
}
