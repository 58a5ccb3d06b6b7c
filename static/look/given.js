/** A text of one's choice wherever somebody wrote: in every field of a screen or of a programme, as long as it may be. */

/** The fields that people fill, and how many signs each holds; the same name on another shelf may hold another number.
 * @type {Record<string, number>} */
const SIGNS_MAX = {
  text: 280,
  "cloud.text": 30,
  "cards.text": 140,
  "sayings.text": 140,
  "wall_message.text": 140,
  "announcement.text": 140,
  "stage_note.text": 100,
  "cues.text": 140,
  translation: 280,
  signature: 40,
  merged_text: 280,
  reason: 140,
  flagged_by: 40,
  note: 280,
  who: 80,
  gist: 280,
  seat: 30,
  title: 80,
  subtitle: 160,
  "wall_poll.title": 160,
  "polls.title": 160,
  "poll.title": 160,
  "air.title": 160,
  label: 80,
  low: 80,
  high: 80,
  unit: 20,
  name: 60,
  "staff.name": 40,
  "acts.name": 40,
  "speaking.name": 20,
  hosts: 80,
  directors: 80,
  place: 160,
  alt: 200,
  credit: 80,
  author: 80,
  tool: 80,
  licence: 80,
  made: 280,
};
const SIGNS = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** The same value with `text` in every such field that holds something. @template T @param {T} value @param {string} text @returns {T} */
export function given(value, text) {
  return /** @type {T} */ (laid(value, text, [], 0));
}

/** @param {unknown} value @param {string} text @param {string[]} path @param {number} most @returns {unknown} */
function laid(value, text, path, most) {
  if (typeof value === "string") return value && most ? shortened(text, most) : value;
  if (Array.isArray(value)) return value.map((one) => laid(one, text, path, most));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [key, laid(inside, text, [...path, key], most || mostOf(path, key))]),
  );
}

/** @param {string[]} path @param {string} key */
function mostOf(path, key) {
  const shelf = [...path].reverse().find((name) => `${name}.${key}` in SIGNS_MAX);
  return SIGNS_MAX[shelf ? `${shelf}.${key}` : key] ?? 0;
}

/** @param {string} text @param {number} most */
function shortened(text, most) {
  return [...SIGNS.segment(text)]
    .slice(0, most)
    .map(({ segment }) => segment)
    .join("");
}
