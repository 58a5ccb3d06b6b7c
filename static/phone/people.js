/** What people wrote, as it should be set: in its own language, isolated from the text around. */

import { boot } from "../shared/boot.js";
import { typeset } from "../shared/typography.js";
import { language, pick } from "../shared/words.js";
import { html } from "../vendor/ui.js";

/** @param {{text: string, lang?: string}} props */
export function Words({ text, lang }) {
  return html`<bdi lang=${lang || undefined}>${typeset(text, lang ?? language.value)}</bdi>`;
}

/** A wording of the house in the reader's language, else in the other one and marked so. @param {{text: import("../shared/boot.js").Text}} props */
export function Wording({ text }) {
  const picked = pick(text);
  return html`<span lang=${picked.lang === language.value ? undefined : picked.lang}>${typeset(picked.text, picked.lang)}</span>`;
}

/** The name of a theme, or nothing. @param {string} [id] */
export function themeName(id) {
  const theme = boot.programme?.themes?.find((one) => one.id === id);
  return theme ? html`<${Wording} text=${theme.name} />` : null;
}

/** "English" beside a question in English, when the reader reads French. @param {string} lang */
export function languageName(lang) {
  if (lang === language.value || !(lang in NAMES)) return null;
  return html`<span lang=${lang}>${NAMES[lang]}</span>`;
}

/** @type {Record<string, string>} a language is named in itself */
export const NAMES = { fr: "Français", en: "English" };
