/** Words on the wall: one language or both, each passage marked with its language, French set as French. */

import { html } from "../../vendor/ui.js";
import { together } from "../together.js";
import { tIn } from "../words.js";

/** @import { Language, Text } from "../boot.js" */
/** @import { WallLanguage } from "./types.js" */
/** @typedef {{lang: Language, text: string}} Passage */

/** The wall's main language first. On a wall of both, French leads: it is the room's. @param {WallLanguage} language @returns {Language[]} */
export function languagesOf(language) {
  return language === "both" ? ["fr", "en"] : [language];
}

/** The sentence `key` in each language of the wall. @param {WallLanguage} language @param {string} key @param {Record<string, unknown>} [params] @returns {Passage[]} */
export function sentences(language, key, params) {
  return languagesOf(language).map((lang) => ({ lang, text: together(tIn(lang, key, params), lang) }));
}

/** A Text in each language of the wall; in the other one when it is not translated, and once where both say the same. @param {WallLanguage} language @param {Text | undefined} text @returns {Passage[]} */
export function wordings(language, text) {
  if (!text) return [];
  const there = languagesOf(language).filter((lang, at) => text[lang] && !(at && text.fr === text.en));
  /** @type {Language} */
  const other = text.fr ? "fr" : "en";
  return (there.length ? there : [other]).map((lang) => ({ lang, text: together(text[lang], lang) }));
}

/** The passages, the first one large. @param {{of: Passage[]}} props */
export function Said({ of }) {
  return of.map(
    ({ lang, text }, at) => html`<span key=${lang} lang=${lang} class=${at ? "second" : "first"}>${text}</span>`,
  );
}

/** What someone wrote, in its own language, its direction kept to itself. @param {{text: string, lang: Language}} props */
export function Written({ text, lang }) {
  return html`<bdi lang=${lang}>${together(text, lang)}</bdi>`;
}
