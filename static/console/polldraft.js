/** A poll being written: what is missing, and the command it becomes. */

/** @import { Text } from "../shared/boot.js" */
/** @import { PollKind } from "../shared/protocol.js" */
/** @typedef {{kind: PollKind, title: Text, options: Text[], max_choices: number, abstain: boolean}} Draft */
/** @typedef {{field: string, key: string, params?: Record<string, unknown>}} Fault a field's name and the sentence for it */
/** @typedef {{POLL_OPTIONS_MIN: number, POLL_OPTIONS_MAX: number, POLL_TITLE_GRAPHEMES_MAX: number, POLL_OPTION_GRAPHEMES_MAX: number}} Bounds */

/** @returns {Draft} */
export function emptyDraft() {
  return { kind: "single", title: { fr: "", en: "" }, options: [blank(), blank()], max_choices: 2, abstain: true };
}

/** @returns {Text} */
export const blank = () => ({ fr: "", en: "" });

/** The options somebody wrote something in. @param {Draft} draft */
export function writtenOptions({ options }) {
  return options.map(trimmed).filter((option) => option.fr || option.en);
}

/** Why this draft cannot become a poll yet. @param {Draft} draft @param {Bounds} bounds @returns {Fault[]} */
export function faultsOf(draft, bounds) {
  const title = trimmed(draft.title);
  /** @type {Fault[]} */
  const faults = [];
  if (!title.fr && !title.en) faults.push({ field: "title", key: "console.make.no_title" });
  if (tooLong(title, bounds.POLL_TITLE_GRAPHEMES_MAX))
    faults.push({ field: "title", key: "console.make.long_title", params: { max: bounds.POLL_TITLE_GRAPHEMES_MAX } });
  return draft.kind === "yes_no" ? faults : [...faults, ...faultsOfOptions(draft, bounds)];
}

/** @param {Draft} draft @param {Bounds} bounds @returns {Fault[]} */
function faultsOfOptions(draft, bounds) {
  const options = writtenOptions(draft);
  /** @type {Fault[]} */
  const faults = [];
  if (options.length < bounds.POLL_OPTIONS_MIN)
    faults.push({ field: "options", key: "console.make.few_options", params: { min: bounds.POLL_OPTIONS_MIN } });
  if (options.some((option) => tooLong(option, bounds.POLL_OPTION_GRAPHEMES_MAX)))
    faults.push({
      field: "options",
      key: "console.make.long_option",
      params: { max: bounds.POLL_OPTION_GRAPHEMES_MAX },
    });
  if (hasTwins(options)) faults.push({ field: "options", key: "console.make.twins" });
  if (draft.kind === "multiple" && draft.max_choices > options.length)
    faults.push({ field: "max_choices", key: "console.make.many_choices", params: { max: options.length } });
  return faults;
}

/** Whether the room will read everything in its own language. @param {Draft} draft */
export function isComplete(draft) {
  const texts = draft.kind === "yes_no" ? [draft.title] : [draft.title, ...writtenOptions(draft)];
  return texts.map(trimmed).every((text) => text.fr && text.en);
}

/** @param {Draft} draft @param {string} poll the id it gets */
export function commandOf(draft, poll) {
  const options = draft.kind === "yes_no" ? [] : writtenOptions(draft);
  return {
    poll,
    kind: draft.kind,
    title: trimmed(draft.title),
    options: options.map((label, at) => ({ id: `o${at + 1}`, label })),
    max_choices: draft.kind === "multiple" ? draft.max_choices : 1,
    abstain: draft.abstain,
  };
}

/** @param {Text} text @returns {Text} */
function trimmed({ fr, en }) {
  return { fr: fr.trim(), en: en.trim() };
}

/** @param {Text} text @param {number} max counted as people count */
function tooLong({ fr, en }, max) {
  return [fr, en].some((words) => lengthOf(words) > max);
}

/** Code points stand for graphemes here; the server counts exactly. @param {string} words */
function lengthOf(words) {
  return [...words].length;
}

/** @param {Text[]} options */
function hasTwins(options) {
  const seen = options.map(({ fr, en }) => (fr || en).toLowerCase());
  return new Set(seen).size < seen.length;
}
