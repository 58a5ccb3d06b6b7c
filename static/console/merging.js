/** Merging a question into another: those that probably ask the same first, then any that is looked for. */

import { typeset } from "../shared/typography.js";
import { t } from "../shared/words.js";
import { html, useLayoutEffect, useRef, useSignal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { inHand, putDown } from "./desk.js";
import { questions } from "./evening.js";
import { cardsOf, EVERYTHING } from "./lists.js";
import { twinsHere } from "./twins.js";

/** @import { Card, Question } from "./types.js" */

const SHOWN = 6;

/** @param {{id: string, question: Question}} props */
export function MergeForm({ id, question }) {
  const first = useRef(/** @type {HTMLElement | null} */ (null));
  const words = useSignal("");
  useLayoutEffect(() => {
    /** @type {HTMLElement | null | undefined} */ (first.current?.querySelector("button, input"))?.focus();
    first.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const offered = words.value ? looked(id, words.value) : twinsHere(id, question);

  /** @param {string} into */
  async function merge(into) {
    const { rev } = questions.value[into];
    const answer = await act("merge_questions", {
      into,
      rev,
      questions: [{ question: id, rev: inHand.value[id].rev }],
    });
    if (answer.ok) putDown(id);
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    putDown(id);
  }

  return html`<div class="edit merge" ref=${first} onKeyDown=${onKey} role="group" aria-label=${t("console.act.merge")}>
    <p class="note">${t(offered.length ? "console.merge.into" : "console.merge.none")}</p>
    <ul class="offered">${offered.map((other) => html`<li key=${other}><${Offer} other=${other} merge=${merge} /></li>`)}</ul>
    <label><span class="note">${t("console.merge.look")}</span>
      <input class="field" type="search" autocomplete="off" value=${words.value} onInput=${(/** @type {any} */ event) => (words.value = event.target.value)} /></label>
    <div class="acts"><button type="button" class="button" onClick=${() => putDown(id)}>${t("common.cancel")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button></div>
  </div>`;
}

/** @param {{other: string, merge: (into: string) => void}} props */
function Offer({ other, merge }) {
  const { text, lang, supporters } = questions.value[other];
  return html`<button type="button" class="button twin" onClick=${() => merge(other)}>
    <bdi lang=${lang}>${typeset(text, lang)}</bdi> <span class="note">${t("console.meta.supporters", { count: supporters })}</span></button>`;
}

/** @param {string} id @param {string} words */
function looked(id, words) {
  const found = ["unread", "kept", "published", "answered"].flatMap((tab) =>
    cardsOf(questions.value, /** @type {any} */ (tab), "supported", { sieve: { ...EVERYTHING, words } }),
  );
  return found
    .map(([other]) => other)
    .filter((other) => other !== id)
    .slice(0, SHOWN);
}
