/** Numbers as each language writes them. */

import { languagesOf, sentences } from "./say.js";

/** @import { Language } from "../boot.js" */
/** @import { Passage } from "./say.js" */
/** @import { Poll, Terms, WallLanguage } from "./types.js" */

/** "61 %" in French, "61%" in English. @param {number} percent @param {WallLanguage} language */
export function share(percent, language) {
  return language === "en" ? `${percent}%` : `${percent}\u202f%`;
}

/** A number of a poll with its decimals, in whole multiples of its last place. @param {number} value @param {Terms} [terms] @param {Language} [lang] */
export function figure(value, terms = {}, lang = "fr") {
  const { decimals = 0 } = terms;
  const shown = value / 10 ** decimals;
  const most = Number.isInteger(value) ? decimals : decimals + 1;
  return shown.toLocaleString(lang, { minimumFractionDigits: decimals, maximumFractionDigits: most });
}

/** The same number with its unit, in each language of the wall. @param {number} value @param {Poll} asked @param {WallLanguage} language @returns {string[]} */
export function measured(value, { terms = {} }, language) {
  return languagesOf(language).map((lang) => {
    const unit = terms.unit?.[lang] || terms.unit?.fr || terms.unit?.en || "";
    return `${figure(value, terms, lang)}${unit && `\u00a0${unit}`}`;
  });
}

/** A sentence whose holes differ from one language to the other. @param {WallLanguage} language @param {string} key @param {Record<string, string[] | number>} params @returns {Passage[]} */
export function filled(language, key, params) {
  return languagesOf(language).flatMap((lang, at) => {
    const own = Object.entries(params).map(([name, given]) => [name, Array.isArray(given) ? given[at] : given]);
    return sentences(lang, key, Object.fromEntries(own));
  });
}
