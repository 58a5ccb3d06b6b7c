/** What comes in: the questions under their tabs, one card in hand at a time. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { CardList } from "./cardlist.js";
import { openTab, order, tab } from "./desk.js";
import { evening, questions } from "./evening.js";
import { countsOf, ORDERS, TABS } from "./lists.js";
import { Switch } from "./switch.js";

/** @import { Order, Tab } from "./lists.js" */

export function Questions() {
  return html`<section class="room questions" aria-labelledby="questions-title">
    <h2 class="visually-hidden" id="questions-title">${t("console.room.questions")}</h2>
    <div class="strip"><${Tabs} /><${Premoderation} /></div>
    ${tab.value === "published" ? html`<${Orders} />` : html`<span></span>`}
    <div class="scroll" role="tabpanel" id="cards" tabindex="-1" aria-labelledby=${`tab-${tab.value}`}>
      <${CardList} key=${tab.value} />
    </div>
  </section>`;
}

function Tabs() {
  const counts = countsOf(questions.value);
  return html`<div class="tabs" role="tablist" aria-label=${t("console.room.questions")} onKeyDown=${walk}>
    ${TABS.map(
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
  const wanted = TABS[(TABS.indexOf(tab.value) + step + TABS.length) % TABS.length];
  openTab(wanted);
  document.getElementById(`tab-${wanted}`)?.focus();
}

function Orders() {
  return html`<div class="orders" role="group" aria-label=${t("console.order.heading")}>
    ${ORDERS.map((name) => html`<${OrderButton} key=${name} name=${name} />`)}
  </div>`;
}

/** @param {{name: Order}} props */
function OrderButton({ name }) {
  return html`<button type="button" class="plain" aria-pressed=${String(order.value === name)}
    onClick=${() => {
      order.value = name;
    }}>${t(`console.order.${name}`)}</button>`;
}

function Premoderation() {
  const { premoderation } = evening.value;
  return html`<${Switch} name="premoderation" on=${premoderation}
    label=${t(premoderation ? "console.premoderation.on" : "console.premoderation.off")}
    press=${() => act("set_premoderation", { on: !premoderation })} />`;
}
