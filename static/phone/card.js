/** One published question: read it, support it, take the support back, report it. */

import { t } from "../shared/words.js";
import { html, useComputed, useLayoutEffect, useRef } from "../vendor/ui.js";
import { report, setSupport } from "./acts.js";
import { mine, questions, reported, supported, waiting } from "./evening.js";
import { languageName, themeName, Words } from "./people.js";
import { stateWord } from "./state.js";

/** @import { Question } from "./evening.js" */

/** A second touch this close to the first is the same thumb's. */
const SAME_TOUCH_MS = 400;

/** @param {{id: string}} props */
export function Card({ id }) {
  // Alone, so that a change of one question does not draw the others anew.
  const question = useComputed(() => questions.value[id]).value;
  const own = mine.value[id];
  const row = useRef(/** @type {HTMLElement | null} */ (null));
  const held = useRef(false);
  const gone = !question;

  // A question that left under someone's finger keeps its place, and the focus that was in it.
  useLayoutEffect(() => {
    if (gone && held.current && document.activeElement === document.body) row.current?.focus({ preventScroll: true });
  }, [gone]);
  const inside = { onFocusIn: () => (held.current = true), onFocusOut: () => (held.current = !questions.value[id]) };

  if (gone) return html`<li class="card gone" tabindex="-1" ref=${row}><p>${t("phone.gone")}</p></li>`;
  return html`<li class=${question.answered ? "card answered" : "card"} ref=${row} ...${inside}>
    <div>
      <p class="words" id=${`q-${id}`}><${Words} text=${question.text} lang=${question.lang} /></p>
      ${question.translation && html`<p class="meta"><${Words} text=${question.translation} lang=${question.lang === "fr" ? "en" : "fr"} /></p>`}
      <${Meta} question=${question} own=${own && `${t("phone.yours")} · ${stateWord(own)}`}>${!own && html`<${Report} id=${id} />`}<//>
    </div>
    <${Support} id=${id} question=${question} own=${Boolean(own)} />
  </li>`;
}

/** @param {{question: {theme?: string, lang: string, signature?: string, edited?: boolean, answered?: boolean}, own?: string, children?: import("../vendor/ui.js").Child}} props */
export function Meta({ question, own, children }) {
  const parts = [
    own,
    themeName(question.theme),
    languageName(question.lang),
    question.answered && !own && t("state.answered"),
    question.edited && t("phone.edited"),
    question.signature && html`<bdi>${question.signature}</bdi>`,
    children,
  ].filter(Boolean);
  if (!parts.length) return null;
  return html`<p class="meta">${parts.map((part, at) => (at ? html` · ${part}` : part))}</p>`;
}

/** @param {{id: string, question: Question, own: boolean}} props */
function Support({ id, question, own }) {
  const kept = Boolean(supported.value[id]);
  const wish = waiting.value.get(`set_support ${id}`);
  const on = wish ? wish.on : kept;
  const count = question.supporters + Number(on) - Number(kept);
  const touched = useRef(0);
  const touch = () => {
    const since = Date.now() - touched.current;
    touched.current += since;
    if (since > SAME_TOUCH_MS) setSupport(id, !on);
  };

  if (own) return html`<p class="support own"><span>${t("phone.supporters", { count })}</span> <b>${count}</b></p>`;
  // A socket may be dead and look alive: only an answer makes it done.
  const word = wish ? "phone.support_waiting" : on ? "phone.support_on" : "phone.support_off";
  return html`<button class="support tabular" type="button" id=${`support-${id}`} aria-pressed=${on} aria-labelledby=${`support-${id} q-${id}`} onClick=${touch}>
    <span>${t(word)}</span> <b>${count}</b>
  </button>`;
}

/** @param {{id: string}} props */
function Report({ id }) {
  const done = Boolean(reported.value[id]) || waiting.value.has(`report_question ${id}`);
  // The button stays when done: focus is on it.
  return html`<button class="link report" type="button" id=${`report-${id}`} aria-disabled=${done} aria-describedby=${`q-${id}`} onClick=${() => done || report(id)}>
    ${t(done ? "phone.reported" : "phone.report")}
  </button>`;
}
