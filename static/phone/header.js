/** The evening's name, how many are here, how the link is, and the other language. */

import { boot } from "../shared/boot.js";
import { language, setLanguage, t } from "../shared/words.js";
import { html, useEffect, useSignal } from "../vendor/ui.js";
import { link, phones } from "./evening.js";
import { NAMES, Wording } from "./people.js";

/** Locking a phone cuts the link for a moment each time: that is not worth a word. */
const GRACE_MS = 1_500;

export function Header() {
  return html`<header class="top">
    <h1><${Wording} text=${boot.programme?.title} /></h1>
    <p class="status tabular"><${Status} /></p>
    <${LanguageSwitch} />
  </header>`;
}

function Status() {
  const state = link.state.value;
  const settled = useSignal(state);
  useEffect(() => {
    const timer = setTimeout(() => (settled.value = state), state === "down" ? GRACE_MS : 0);
    return () => clearTimeout(timer);
  }, [state]);

  if (settled.value === "down") {
    const reason = link.refused.value;
    return html`<b class="cut">${reason ? t(`refusal.${reason}`) : t("phone.link.down")}</b>`;
  }
  const people = phones.value ? `${t("phone.people", { count: phones.value })} · ` : "";
  return html`${people}${t(`phone.link.${settled.value}`)}`;
}

function LanguageSwitch() {
  const other = language.value === "fr" ? "en" : "fr";
  return html`<button class="switch" type="button" id="language" lang=${other} onClick=${() => setLanguage(other)}>
    ${NAMES[other]}
  </button>`;
}
