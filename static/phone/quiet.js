/** The two places where a phone asks for nothing: the film, and the end. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { Later } from "./places.js";

export function Film() {
  return html`<main class="film"><h1 data-arrival tabindex="-1">${t("phone.film")}</h1></main>`;
}

export function End() {
  return html`<main class="end">
    <h2 data-arrival tabindex="-1">${t("phone.end_title")}</h2>
    <p>${t("phone.end_text")}</p>
    <p class="dim">${t("phone.end_privacy")}</p>
    <${Later} part="Foot" />
  </main>`;
}
