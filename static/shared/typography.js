/** French spaces for what people typed, on show only: what was typed is never changed. */

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";
/** An ordinary hyphen held by a word joiner: the reading face has no non-breaking hyphen. */
const HYPHEN_THAT_HOLDS = "-\u2060";
const SPACES = "[ \\t\u00a0\u202f]*";

/** A mark at the end of a word: not inside an address (https://…?q), a time (20:45) or a smile. */
// No look-behind anywhere: Safari before 16.4 cannot read it.
const HIGH_MARK = new RegExp(`([^\\s?!;:«(\\[])${SPACES}([?!;]+)(?=$|[\\s»”"’')\\]…,.])`, "gu");
const COLON = new RegExp(`([\\p{L}\\p{N}»”%)"])${SPACES}:(?=$|\\s)`, "gu");
const OPENING = new RegExp(`«${SPACES}`, "gu");
const CLOSING = new RegExp(`${SPACES}»`, "gu");
const UNIT = /(\d)[ \u00a0\u202f]*(?=[%€](?!\w))/gu;
/** An address keeps its hyphens as they are: somebody may copy it. */
const INVERSION =
  /\S*(?:\/\/|www\.)\S+|\p{L}-(?:t-)?(?=(?:je|tu|ils?|elles?|iels?|on|nous|vous|ce|ci|là)(?![\p{L}-]))/giu;

/** `text` as it should be set in `lang`; English is left as it was typed. @param {string} text @param {string} lang */
export function typeset(text, lang) {
  if (lang !== "fr") return text;
  return text
    .replace(HIGH_MARK, `$1${NARROW}$2`)
    .replace(COLON, `$1${NO_BREAK}:`)
    .replace(OPENING, `«${NO_BREAK}`)
    .replace(CLOSING, `${NO_BREAK}»`)
    .replace(UNIT, `$1${NARROW}`)
    .replace(INVERSION, hyphensHeld);
}

/** @param {string} joint */
export function hyphensHeld(joint) {
  return /\/\/|www\./.test(joint) ? joint : joint.replaceAll("-", HYPHEN_THAT_HOLDS);
}
