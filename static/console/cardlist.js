/** The cards of the open tab. When one leaves, the hand rests on the one that takes its place. */

import { t } from "../shared/words.js";
import { html, useLayoutEffect, useRef, useSignal } from "../vendor/ui.js";
import { CardView } from "./card.js";
import { cardId, cards, selected, tab } from "./desk.js";
import { standOn } from "./lists.js";

/** A laptop draws this many at once; the rest waits behind a button. */
const STEP = 60;

export function CardList() {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const place = useRef(0);
  const shown = useSignal(STEP);
  const all = cards.value;
  const ids = all.map(([id]) => id);
  const current = standOn(ids, selected.value, place.current);
  const at = ids.indexOf(current);
  const limit = Math.max(shown.value, at + 1);
  // Read before the list changes under the focus; afterwards it would be too late.
  const focused = list.current?.contains(document.activeElement) ?? false;

  useLayoutEffect(() => {
    place.current = Math.max(0, at);
    selected.value = current;
    if (focused && !list.current?.contains(document.activeElement)) focusOn(current);
  });

  return html`<div ref=${list}>
    ${ids.length === 0 && html`<p class="empty note">${t(`console.empty.${tab.value}`)}</p>`}
    <ul class="cards">
      ${all.slice(0, limit).map(([id, question]) => html`<${CardView} key=${id} id=${id} question=${question} chosen=${id === current} />`)}
    </ul>
    ${ids.length > limit && html`<${More} left=${ids.length - limit} press=${() => (shown.value = limit + STEP)} />`}
  </div>`;
}

/** @param {{left: number, press: () => void}} props */
function More({ left, press }) {
  return html`<button type="button" class="button" onClick=${press}>${t("console.more", { count: left })}</button>`;
}

/** @param {string} id the card to stand on; without one, the tab itself */
function focusOn(id) {
  (document.getElementById(cardId(id)) ?? document.getElementById(`tab-${tab.value}`))?.focus();
}
