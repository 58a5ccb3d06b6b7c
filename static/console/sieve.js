/** Looking for questions: by their words, theme, language and origin; and in which order they are read. */

import { boot } from "../shared/boot.js";
import { pick, t } from "../shared/words.js";
import { html, useRef } from "../vendor/ui.js";
import { order, orderBy, room, sieve, tuning } from "./desk.js";
import { useKey } from "./keyboard.js";
import { EVERYTHING, ORDERS } from "./lists.js";
import { PrintedKey } from "./switch.js";

export function Sieve() {
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useKey("search", () => {
    room.value = "questions";
    tuning.value = true;
    // On a narrow screen it is there only once this has been drawn.
    field.current?.focus();
    requestAnimationFrame(() => field.current?.focus());
  });
  const themes = boot.programme?.themes ?? [];
  const narrowed = Object.values(sieve.value).some(Boolean);

  return html`<div class="sieve" role="search">
    <label class="search"><span class="visually-hidden">${t("console.sieve.words")}</span>
      <input ref=${field} class="field" type="search" autocomplete="off" placeholder=${t("console.sieve.words")} value=${sieve.value.words}
        onKeyDown=${leave} onInput=${(/** @type {any} */ event) => sift({ words: event.target.value })} /> <${PrintedKey} name="search" /></label>
    <${Choice} name="order" value=${order.value} choose=${orderBy} options=${ORDERS.map((name) => [name, t(`console.order.${name}`)])} />
    ${themes.length > 0 && html`<${Choice} name="theme" value=${sieve.value.theme} choose=${(/** @type {string} */ theme) => sift({ theme })} options=${[["", t("console.sieve.any_theme")], ...themes.map(({ id, name }) => [id, pick(name).text])]} />`}
    <${Choice} name="lang" value=${sieve.value.lang} choose=${(/** @type {string} */ lang) => sift({ lang })} options=${["", "fr", "en"].map((lang) => [lang, t(`console.sieve.lang_${lang || "any"}`)])} />
    <${Choice} name="origin" value=${sieve.value.origin} choose=${(/** @type {string} */ origin) => sift({ origin })} options=${["", "phone", "paper"].map((origin) => [origin, t(`console.sieve.origin_${origin || "any"}`)])} />
    ${narrowed && html`<button type="button" class="plain" onClick=${() => (sieve.value = EVERYTHING)}>${t("console.sieve.all")}</button>`}
  </div>`;
}

/** @param {{name: string, value: string, choose: (value: any) => void, options: string[][]}} props */
function Choice({ name, value, choose, options }) {
  return html`<label><span class="visually-hidden">${t(`console.sieve.${name}`)}</span>
    <select class="field" value=${value} onChange=${(/** @type {any} */ event) => choose(event.target.value)}>
      ${options.map(([key, word]) => html`<option key=${key} value=${key} selected=${key === value}>${word}</option>`)}
    </select></label>`;
}

/** @param {Partial<import("./lists.js").Sieve>} changes */
function sift(changes) {
  sieve.value = { ...sieve.value, ...changes };
}

/** Esc gives the keys back to the cards. @param {KeyboardEvent & {currentTarget: HTMLInputElement}} event */
function leave(event) {
  if (event.key !== "Escape") return;
  event.preventDefault();
  if (sieve.value.words) sift({ words: "" });
  else event.currentTarget.blur();
}
