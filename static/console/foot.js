/** The foot of the desk: what was just done and can be undone, what could not be done, what has not left yet. */

import { announce } from "../shared/announce.js";
import { LIMITS } from "../shared/protocol.js";
import { typeset } from "../shared/typography.js";
import { pick, t } from "../shared/words.js";
import { computed, effect, html, signal } from "../vendor/ui.js";
import { act, notice } from "./acting.js";
import { secondsLeft, sentenceOf, subjectOf, undoable } from "./acts.js";
import { nameOf } from "./beside.js";
import { acts, link, me, polls, questions, second } from "./evening.js";
import { PrintedKey, Switch } from "./switch.js";

/** @import { Sentence } from "./acts.js" */
/** @import { Act } from "./types.js" */

const undone = signal(/** @type {Set<string>} */ (new Set()));
// A just-done act may be dated a little after our idea of now.
const open = computed(() => undoable(acts.value, second.value, LIMITS.UNDO_WINDOW_MS, undone.value, polls.value));

/** How many stand side by side, by the width of the desk; how many more there are is said after them. */
const SIDE_BY_SIDE = [3, 2, 1];

export function Foot() {
  if (link.refused.value) return html`<footer class="below"><${DoorShut} refusal=${link.refused.value} /></footer>`;
  const quiet = open.value.length === 0 && !notice.value && link.state.value === "up";
  return html`<footer class=${quiet ? "below quiet" : "below"}>
    <${Notice} />
    ${open.value.length > 0 && html`<${Tray} acts=${open.value} />`}
    ${quiet && html`<p class="note rest">${t("console.undo.nothing")} <${PrintedKey} name="undo" /></p>`}
  </footer>`;
}

/** Signed out elsewhere, or the house is full: nothing said here arrives any more, so nothing else is offered.
 * @param {{refusal: string}} props */
function DoorShut({ refusal }) {
  const told = t(refusal === "signed_out" ? "console.signed_out" : `refusal.${refusal}`);
  return html`<p class="notice">${told} <a href="/console">${t("console.sign_in_again")}</a></p>`;
}

/** @param {{acts: [string, Act][]}} props the newest first */
function Tray({ acts }) {
  return html`<div class="tray">
    ${acts.slice(0, SIDE_BY_SIDE[0]).map(([id, done], at) => html`<${Done} key=${id} id=${id} done=${done} latest=${at === 0} />`)}
    ${SIDE_BY_SIDE.map((shown) => html`<${More} key=${shown} shown=${shown} left=${acts.length - shown} />`)}
  </div>`;
}

/** @param {{shown: number, left: number}} props */
function More({ shown, left }) {
  if (left <= 0) return null;
  return html`<span class="note tabular" data-beyond=${shown}><span aria-hidden="true">+${left}</span>
    <span class="visually-hidden">${t("console.undo.more", { count: left })}</span></span>`;
}

function Notice() {
  const unsent = link.state.value === "up" ? 0 : link.waiting.value.length;
  return html`
    ${unsent > 0 && html`<p class="notice">${t("console.unsent", { count: unsent })}</p>`}
    ${
      notice.value &&
      html`<p class="notice">${notice.value}
      <button type="button" class="plain" onClick=${() => (notice.value = "")}>${t("common.understood")}</button></p>`
    }
  `;
}

/** @param {{id: string, done: Act, latest: boolean}} props */
function Done({ id, done, latest }) {
  const about = wordsOf(done);
  const left = secondsLeft(done, second.value, LIMITS.UNDO_WINDOW_MS);
  return html`<div class=${["done", latest && "latest", !about && "bare"].filter(Boolean).join(" ")}>
    <p><b>${told(id, done)}</b> ${about && html`<span class="note about"><bdi lang=${about.lang}>${typeset(about.text, about.lang)}</bdi></span>`}</p>
    <${Switch} name="undo" keyed=${latest} label=${t("console.undo.press")} press=${() => undo(id)} />
    <span class="note tabular" aria-hidden="true">${left} s</span>
  </div>`;
}

/** Which question or poll it was: several alike stand side by side. @param {Act} done */
function wordsOf(done) {
  const subject = subjectOf(done);
  return questions.value[subject] ?? (polls.value[subject] && pick(polls.value[subject].title));
}

/** @param {string} id */
async function undo(id) {
  undone.value = new Set([...undone.value, id]);
  const answer = await act("undo", { undoes: id });
  if (answer.ok) return announce(t("console.done.undone"));
  // What the rules refuse once they may take later: a cut link, for one.
  undone.value = new Set([...undone.value].filter((other) => other !== id));
}

/** Each act is put in words when it is first seen: a later one on the same thing must not change its meaning.
 * @type {Map<string, Sentence>} */
const sentences = new Map();

/** What was done, and by whom when it was not here. @param {string} id @param {Act} done */
function told(id, done) {
  const { key, params } = sentences.get(id) ?? sentenceOf(done, link.screen.value);
  sentences.set(id, { key, params });
  const mine = done.by === me.value.id || done.by === me.value.name;
  return mine ? t(key, params) : t("console.by", { who: whoDid(done), what: t(key, params) });
}

/** @param {Act} done */
function whoDid({ name = "", role = "console" }) {
  return name ? nameOf({ name, role }) : t("console.someone");
}

for (const [id, done] of Object.entries(acts.peek())) told(id, done);

effect(() => {
  const fresh = Object.entries(acts.value).filter(([id]) => !sentences.has(id));
  for (const [id, done] of fresh) announce(`${told(id, done)} ${t("console.undo.hint")}`);
});

let before = link.state.peek();

effect(() => {
  const state = link.state.value;
  if (before !== "connecting" && state !== before) announce(t(`state.link.${state}`));
  before = state;
});
