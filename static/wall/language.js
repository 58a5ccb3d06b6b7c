/** The language of this wall: chosen at the wall, else by the console, else as the evening was set up. */

import { signal } from "../vendor/ui.js";

/** @import { WallLanguage } from "../shared/scenes/types.js" */

/** @type {WallLanguage[]} */
const LANGUAGES = ["both", "fr", "en"];

/** @param {string | null | undefined} value @returns {WallLanguage | null} */
export function languageOrNull(value) {
  return LANGUAGES.find((language) => language === value) ?? null;
}

/** The one after `language`, round and round. @param {WallLanguage} language @returns {WallLanguage} */
export function nextLanguage(language) {
  return LANGUAGES[(LANGUAGES.indexOf(language) + 1) % LANGUAGES.length];
}

/**
 * What was chosen at this wall, in its address (`?lang=`) or by its key; null while nobody did.
 * @param {string} code @param {string} query @param {Storage | null} storage
 */
export function chosenLanguage(code, query, storage) {
  const place = `contrechamp.wall.language.${code}`;
  const asked = languageOrNull(new URLSearchParams(query).get("lang"));
  const chosen = signal(asked ?? languageOrNull(storage?.getItem(place)));
  return {
    chosen,
    /** @param {WallLanguage} language */
    choose(language) {
      chosen.value = language;
      storage?.setItem(place, language);
    },
  };
}
