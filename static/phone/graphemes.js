/** Characters as people count them: an accent or an emoji is one. The server decides; this only advises. */

/** @type {Intl.Segmenter | null} */
const segmenter = "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : null;

/** What older Firefox cannot segment is counted without what attaches to the character before: marks, joined emoji, skin tones. */
const ATTACHED = /\u200d\P{M}|\p{M}|[\u{1f3fb}-\u{1f3ff}]/gu;

/** @param {string} text */
export function graphemes(text) {
  const tidy = text.trim().replace(/\s+/g, " ");
  if (segmenter) return Array.from(segmenter.segment(tidy)).length;
  return Array.from(tidy.normalize("NFC").replace(ATTACHED, "")).length;
}
