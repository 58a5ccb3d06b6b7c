/** The foot of the desk: what was just done and can be undone, what could not be done, what has not left yet. */

import { announce } from "../shared/announce.js";
import { LIMITS } from "../shared/protocol.js";
import { typeset } from "../shared/typography.js";
import { t } from "../shared/words.js";
import { computed, effect, html, signal } from "../vendor/ui.js";
import { act, notice, underway } from "./acting.js";
import { secondsLeft, sentenceOf, undoable } from "./acts.js";
import { acts, link, me, questions, second } from "./evening.js";
import { PrintedKey, Switch } from "./switch.js";

/** @import { Act } from "./types.js" */

const undone = signal(/** @type {Set<string>} */ (new Set()));
// A just-done act may be dated a little after our idea of now.
const open = computed(() => undoable(acts.value, second.value, LIMITS.UNDO_WINDOW_MS, undone.value));

export function Foot() {
  return html`<footer class="foot">
    <${Notice} />
    ${open.value.map(([id, done], at) => html`<${Done} key=${id} id=${id} done=${done} latest=${at === 0} />`)}
    ${open.value.length === 0 && !notice.value && html`<p class="dim rest">${t("console.undo.nothing")} <${PrintedKey} name="undo" /></p>`}
  </footer>`;
}

function Notice() {
  const unsent = link.state.value === "up" ? 0 : underway.value.length;
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
  const about = questions.value[done.subject];
  const left = secondsLeft(done, second.value, LIMITS.UNDO_WINDOW_MS);
  return html`<div class=${latest ? "done latest" : "done"}>
    <p><b>${told(done)}</b> ${about && html`<bdi class="dim" lang=${about.lang}>${typeset(about.text, about.lang)}</bdi>`}</p>
    <${Switch} name="undo" keyed=${latest} label=${t("console.undo.press")} press=${() => undo(id)} />
    <span class="dim tabular" aria-hidden="true">${left} s</span>
  </div>`;
}

/** @param {string} id */
async function undo(id) {
  undone.value = new Set([...undone.value, id]);
  const answer = await act("undo", { undoes: id });
  if (answer.ok) return announce(t("console.done.undone"));
  // What the rules refuse once they may take later: a cut link, for one.
  undone.value = new Set([...undone.value].filter((other) => other !== id));
}

/** What was done, and by whom when it was not here. @param {Act} done */
function told(done) {
  const { key, params } = sentenceOf(done, link.screen.value);
  const mine = done.by === me.value.id || done.by === me.value.name;
  return mine ? t(key, params) : t("console.by", { who: done.name ?? t("console.someone"), what: t(key, params) });
}

/** @type {Set<string>} */
const heard = new Set(Object.keys(acts.peek()));

effect(() => {
  const fresh = Object.entries(acts.value).filter(([id]) => !heard.has(id));
  for (const [id, done] of fresh) {
    heard.add(id);
    announce(`${told(done)} ${t("console.undo.hint")}`);
  }
});
