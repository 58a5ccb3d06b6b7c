/** What comes in: the questions under their tabs, one card in hand at a time, or several ticked for one act. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { Bulk } from "./bulk.js";
import { can } from "./can.js";
import { CardList } from "./cardlist.js";
import { openTab, tab, tuning } from "./desk.js";
import { questions } from "./evening.js";
import { Intake } from "./intake.js";
import { countsOf, PUBLIC_TABS, TABS } from "./lists.js";
import { Sieve } from "./sieve.js";

const THERE = can("place_question") ? TABS : PUBLIC_TABS;

export function Questions() {
  return html`<section class="room questions" aria-labelledby="questions-title">
    <h2 class="visually-hidden" id="questions-title">${t("console.room.questions")}</h2>
    <div class="strip"><${Tabs} /><button type="button" class="button tune" aria-expanded=${String(tuning.value)} onClick=${() => (tuning.value = !tuning.value)}>${t("console.tune")}</button>
      <div class="tuned" data-open=${tuning.value}><${Intake} /></div></div>
    <div class="tuned" data-open=${tuning.value}><${Sieve} /></div>
    <div class="scroll" role="tabpanel" id="cards" tabindex="-1" aria-labelledby=${`tab-${tab.value}`}>
      <${Bulk} />
      <${CardList} key=${tab.value} />
    </div>
  </section>`;
}

function Tabs() {
  const counts = countsOf(questions.value);
  return html`<div class="tabs" role="tablist" aria-label=${t("console.room.questions")} onKeyDown=${walk}>
    ${THERE.map(
      (name) => html`<button key=${name} type="button" role="tab" id=${`tab-${name}`} aria-controls="cards"
        aria-selected=${String(tab.value === name)} tabIndex=${tab.value === name ? 0 : -1} onClick=${() => openTab(name)}>
        ${t(`console.tab.${name}`)} <span class="tabular">${counts[name]}</span></button>`,
    )}
  </div>`;
}

/** @param {KeyboardEvent} event */
function walk(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const wanted = THERE[(THERE.indexOf(tab.value) + step + THERE.length) % THERE.length];
  openTab(wanted);
  document.getElementById(`tab-${wanted}`)?.focus();
}
