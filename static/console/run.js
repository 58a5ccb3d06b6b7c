/** The conducteur: every cue in its order, planned and taken, with its note; one more, earlier, later, not at all. */

import { hourOf } from "../shared/hour.js";
import { typeset } from "../shared/typography.js";
import { t } from "../shared/words.js";
import { html, useSignal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { lookAhead } from "./ahead.js";
import { can } from "./can.js";
import { inOrder, wordsOf } from "./cue.js";
import { CueForm } from "./cueform.js";
import { BESIDE } from "./desk.js";
import { run } from "./evening.js";
import { planned } from "./lateness.js";
import { Switch } from "./switch.js";

/** @import { Cue } from "./types.js" */

export function Run() {
  const making = useSignal(false);
  const all = inOrder();
  return html`<section class="room run" aria-labelledby="run-title">
    <h2 id="run-title" class=${BESIDE.length > 1 ? "named-above" : ""}>${t("console.room.run")}</h2>
    <div class="scroll">
      ${all.length === 0 && html`<p class="note">${t("console.run.none")}</p>`}
      <ol class="cues">${all.map(([id, cue], at) => html`<${CueLine} key=${id} id=${id} cue=${cue} before=${all[at - 1]?.[0]} after=${all[at + 1]?.[0]} above=${all[at - 2]?.[0] ?? ""} />`)}</ol>
      ${can("make_cue") && (making.value ? html`<${CueForm} close=${() => (making.value = false)} />` : html`<${Switch} name="new_cue" label=${t("console.run.new")} press=${() => (making.value = true)} />`)}
    </div>
  </section>`;
}

/** @param {{id: string, cue: Cue, before?: string, after?: string, above: string}} props */
function CueLine({ id, cue, before, after, above }) {
  const open = useSignal(false);
  const { text, lang } = wordsOf(cue);
  const { last, next } = run.value;
  const where = id === last ? "last" : id === next ? "next" : cue.taken_at ? "taken" : "to_come";
  return html`<li class="cue" data-where=${where} aria-current=${id === last ? "step" : undefined}>
    <span class="hours tabular">${cue.at >= 0 && html`<span>${planned(cue.at)}</span>`}${cue.taken_at && html`<b>${hourOf(cue.taken_at)}</b>`}</span>
    <span class="cue-words"><b>${t(`console.deed.${cue.deed}`)}</b> <bdi lang=${lang}>${typeset(text, /** @type {any} */ (lang))}</bdi>
      ${cue.note && html`<span class="note"><bdi>${cue.note}</bdi></span>`}
      ${where !== "to_come" && html`<span class="visually-hidden">${t(`console.run.is_${where}`)}</span>`}</span>
    ${
      can("take_cue") &&
      html`<button type="button" class="plain" aria-expanded=${String(open.value)} aria-label=${t("console.run.more", { what: text })} onClick=${() => (open.value = !open.value)}>…</button>`
    }
    ${
      open.value &&
      html`<div class="acts">
      <button type="button" class="button" onClick=${() => act("take_cue", { cue: id })}>${t("console.run.take_this")}</button>
      <button type="button" class="button" onClick=${() => lookAhead("cue", id)}>${t("console.preview.open")}</button>
      ${before && html`<button type="button" class="button" onClick=${() => act("move_cue", { cue: id, after: above })}>${t("console.run.earlier")}</button>`}
      ${after && html`<button type="button" class="button" onClick=${() => act("move_cue", { cue: id, after })}>${t("console.run.later")}</button>`}
      ${!cue.taken_at && html`<button type="button" class="button" onClick=${() => act("drop_cue", { cue: id })}>${t("console.run.drop")}</button>`}
    </div>`
    }
  </li>`;
}
