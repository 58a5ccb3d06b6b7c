/** How many bytes have left this house: asked for when somebody opens the list of who is there, and never pushed. */

import { language, t } from "../shared/words.js";
import { html, signal } from "../vendor/ui.js";
import { timeOfDay } from "./timeofday.js";

/** @typedef {{since: number, loaded: number, live: number, phones: number, each: number}} Told in bytes; `each` is a phone's part */

const told = signal(/** @type {Told | null} */ (null));

export async function askWhatWasSent() {
  const answer = await fetch("/console/sent", { cache: "no-store" }).catch(() => null);
  told.value = answer?.ok ? await answer.json() : null;
}

export function Sent() {
  if (!told.value) return null;
  const { since, loaded, live, phones, each } = told.value;
  return html`<li class="sent tabular">
    <p>${t("console.sent", { since: timeOfDay(since), total: size(loaded + live) })}${phones > 0 && ` · ${t("console.sent_each", { each: size(each) })}`}</p>
    <p class="note">${t("console.sent_kinds", { loaded: size(loaded), live: size(live) })}</p>
  </li>`;
}

/** "12,4 Mo", "41 kB" @param {number} bytes */
function size(bytes) {
  const [unit, of] = bytes < 1_000_000 ? ["kilobyte", 1_000] : ["megabyte", 1_000_000];
  const many = bytes / of;
  return many.toLocaleString(language.value, { style: "unit", unit, maximumFractionDigits: many < 100 ? 1 : 0 });
}
