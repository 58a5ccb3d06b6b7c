/** What stays together at the end of a line where letters are large: on the wall, and on the stage. */

import { hyphensHeld, typeset } from "./typography.js";

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";

/** 200 000, but not 2023 150: that is a year, and a number. */
const THOUSANDS = /(^|\D)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?!\d)/gu;
/** 3 h 30, 24 i/s, 35 mm. */
const UNIT = /(\d) (?=(?:[hsm]|min|[ck]m|mm|kg|[MGk]o|im?\/s|K|fps)(?![\p{L}\d]))/gu;
const MINUTES = /(\d[ \u00a0]?h) (?=\d)/gu;
/** M. Godard, n° 5, J. L. Untel. */
const TITLE = /(\b(?:MM?\.|M(?:me|lle)s?|Me|[DP]r|n[°º]|p\.)) (?=[\p{L}\d])|(\b\p{Lu}\.) (?=\p{Lu})/gu;
/** — Oui, dit-elle. */
const DIALOGUE = /^([-–—]) /u;
/**
 * Louis-Lumière, J.-L., Aix-en-Provence: short words with a capital each, so that no line grows long for it. An address
 * keeps its hyphens as they are.
 */
const NAME = /\S*(?:\/\/|www\.)\S+|\p{Lu}\p{L}{0,11}\.?(?:-(?:\p{Ll}{1,3}-)?\p{Lu}\p{L}{0,11})+(?!\p{L})/gu;
/** French that was written on a phone in English: its spaces stay as wide as they were typed, and no mark begins a line. */
const BESIDE_A_MARK = / (?=[?!;:%€»]+(?:$|\s))|(«) /gu;

/** `text` set as on a phone, and held where a line should not end. @param {string} text @param {string} lang */
export function together(text, lang) {
  const set = typeset(text, lang).replace(NAME, hyphensHeld);
  if (lang !== "fr") return set.replace(BESIDE_A_MARK, `$1${NO_BREAK}`);
  return set
    .replace(THOUSANDS, (_, before, number) => before + number.replace(/\D/g, NARROW))
    .replace(UNIT, `$1${NO_BREAK}`)
    .replace(MINUTES, `$1${NO_BREAK}`)
    .replace(TITLE, `$1$2${NO_BREAK}`)
    .replace(DIALOGUE, `$1${NO_BREAK}`);
}
