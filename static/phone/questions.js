/** The room's questions: the best supported, the newest, one's own. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { Air } from "./air.js";
import { Card } from "./card.js";
import { phase } from "./evening.js";
import { heldList, refreshList } from "./lists.js";
import { tab } from "./place.js";
import { Later } from "./places.js";

/** @import { Tab } from "./place.js" */

/** @type {Tab[]} */
const TABS = ["top", "recent", "mine"];

export function Questions() {
  const chosen = tab.value;
  return html`<h2 data-arrival tabindex="-1"><span class="visually-hidden">${t("phone.questions")}</span></h2>
    <${Air} />
    <${Tabs} />
    <section role="tabpanel" id="panel" aria-labelledby=${`tab-${chosen}`}>
      ${chosen === "mine" ? html`<${Later} part="Mine" />` : html`<${List} key=${chosen} order=${chosen} />`}
    </section>`;
}

/** @param {{order: import("./order.js").Order}} props */
function List({ order }) {
  const ids = heldList(order);
  if (!ids.length) return html`<p class="empty">${t(`phone.empty.${phase.value}`)}</p>`;
  return html`<ul class="cards" role="list">
      ${ids.map((id) => html`<${Card} key=${id} id=${id} />`)}
    </ul>
    <${Later} part="More" order=${order} />`;
}

function Tabs() {
  /** @param {Tab} chosen */
  const choose = (chosen) => {
    if (chosen !== "mine") refreshList(chosen);
    tab.value = chosen;
  };
  /** @param {KeyboardEvent} event */
  const move = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(tab.value) + step + TABS.length) % TABS.length];
    choose(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return html`<div class="tabs" role="tablist" aria-label=${t("phone.questions")} onKeyDown=${move}>
    ${TABS.map(
      (name) => html`<button key=${name} role="tab" type="button" id=${`tab-${name}`} aria-controls="panel"
        aria-selected=${tab.value === name} tabindex=${tab.value === name ? 0 : -1} onClick=${() => choose(name)}>
        ${t(`phone.tab.${name}`)}
      </button>`,
    )}
  </div>`;
}
