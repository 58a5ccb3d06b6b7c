/** The sentences of the house in the reader's language, and the language itself. */

import { signal } from "../vendor/ui.js";
import { boot } from "./boot.js";

/** @import { Language, Text } from "./boot.js" */

/** What the reader reads now. Whatever calls `t` or `pick` while it renders follows it. */
export const language = signal(/** @type {Language} */ (boot.language ?? "fr"));

const LANGUAGE_COOKIE_LIFETIME_S = 365 * 24 * 3600;

/**
 * Switch the page, and remember it: the server reads the cookie at the next visit. A phone was sent one
 * language only, so the other is fetched first; false when it could not be had, and nothing changed.
 * @param {Language} wanted
 */
export async function setLanguage(wanted) {
  if (boot.strings && !boot.strings[wanted] && !(await fetchSentences(wanted))) return false;
  language.value = wanted;
  if (typeof document !== "undefined") remember(wanted);
  return true;
}

/** @param {Language} wanted @returns {Promise<boolean>} */
export async function fetchSentences(wanted) {
  try {
    const answer = await fetch(`/strings/${boot.page}/${wanted}`);
    if (answer.ok) boot.strings[wanted] = await answer.json();
    return answer.ok;
  } catch {
    return false;
  }
}

/** @param {Language} wanted */
function remember(wanted) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing from browsers we serve.
  document.cookie = `language=${wanted}; path=/; max-age=${LANGUAGE_COOKIE_LIFETIME_S}; samesite=lax`;
  document.documentElement.lang = wanted;
}

/** The sentence `key` in the current language. @param {string} key @param {Record<string, unknown>} [params] */
export function t(key, params) {
  return tIn(language.value, key, params);
}

/**
 * The sentence `key` in `lang`, its {placeholders} filled; the key itself when nobody wrote it. With a
 * `count`, the plural form `key.one` or `key.other` is taken where the catalogue has them.
 * @param {Language} lang @param {string} key @param {Record<string, unknown>} [params]
 */
export function tIn(lang, key, params = {}) {
  const known = boot.strings?.[lang] ?? {};
  const sentence = known[key] ?? known[`${key}.${pluralForm(lang, params.count)}`];
  if (sentence === undefined) return key;
  return sentence.replace(/\{(\w+)\}/g, (hole, name) => (name in params ? shown(lang, params[name]) : hole));
}

/** A Text as the reader gets it: in their language, else in the other one, with the language it is in.
 * @param {Text | null | undefined} text @returns {{text: string, lang: Language}} */
export function pick(text) {
  const lang = language.value;
  if (text?.[lang]) return { text: text[lang], lang };
  const other = lang === "fr" ? "en" : "fr";
  return { text: text?.[other] ?? "", lang: text?.[other] ? other : lang };
}

/** French counts zero as one; English does not. @param {Language} lang @param {unknown} count */
function pluralForm(lang, count) {
  return count === 1 || (lang === "fr" && count === 0) ? "one" : "other";
}

/** @param {Language} lang @param {unknown} value */
function shown(lang, value) {
  return typeof value === "number" ? value.toLocaleString(lang) : String(value);
}
