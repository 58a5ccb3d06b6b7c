/** The evening's name, how many are here, how the link is, and the other language. */

import { announce } from "../shared/announce.js";
import { boot } from "../shared/boot.js";
import { language, setLanguage, t } from "../shared/words.js";
import { effect, html, signal } from "../vendor/ui.js";
import { link, offline, phones } from "./evening.js";
import { NAMES, Wording } from "./people.js";

/** @import { Language } from "../shared/boot.js" */

export function Header() {
  return html`<header class="top">
    <div>
      <h1><${Wording} text=${boot.programme?.title} /></h1>
      <p class="status tabular"><${Status} /></p>
    </div>
    <${LanguageSwitch} />
    ${missing.value && html`<p class="small">${t("phone.no_language")}</p>`}
  </header>`;
}

/** One line whatever happens, so that the list below never moves; the dock says the rest. */
function Status() {
  if (offline.value) return html`<b class="cut">${t("state.link.down")}</b>`;
  const people = phones.value ? `${t("phone.people", { count: phones.value })} · ` : "";
  return html`${people}${t(`state.link.${link.state.value !== "up" ? "connecting" : link.slow.value ? "slow" : "up"}`)}`;
}

/** The other language was asked for and could not be had. */
const missing = signal(false);

effect(() => {
  if (link.state.value === "up") missing.value = false;
});

/** @param {Language} other */
async function switchTo(other) {
  missing.value = !(await setLanguage(other));
  if (missing.value) announce(t("phone.no_language"));
}

function LanguageSwitch() {
  const other = language.value === "fr" ? "en" : "fr";
  return html`<button class="switch" type="button" id="language" lang=${other} aria-label=${NAMES[other]} onClick=${() => switchTo(other)}>
    ${other.toUpperCase()}
  </button>`;
}
