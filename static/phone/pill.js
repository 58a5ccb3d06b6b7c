/** What waits to enter the list, in words. It floats over the dock, and nothing moves before it is touched. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { orderMoved, refreshList, waitingCount } from "./lists.js";
import { tab } from "./place.js";

export function Pill() {
  const order = tab.value;
  if (order === "mine") return null;
  const count = waitingCount(order);
  if (!count && !(order === "top" && orderMoved.value)) return null;

  const apply = () => {
    refreshList(order);
    scrollTo(0, 0);
    document.getElementById(`tab-${order}`)?.focus({ preventScroll: true });
  };
  return html`<p class="pill-place">
    <button class="pill" type="button" id="pill" onClick=${apply}>
      ${count ? t("phone.new_questions", { count }) : t("phone.reorder")}
    </button>
  </p>`;
}
