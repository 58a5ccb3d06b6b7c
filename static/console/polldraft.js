/** A poll being written: what is missing, and the command it becomes. */

import { FORMS } from "./making/forms.js";
import { eitherOf, faultsOfEither } from "./making/pairs.js";
import { faultsOfTerms, termsOf } from "./making/terms.js";

/** @import { Text } from "../shared/boot.js" */
/** @import { PollKind } from "../shared/protocol.js" */
/** @import { WrittenTerms } from "./making/terms.js" */
/** @typedef {Text & {still?: string}} WrittenOption */
/** @typedef {{poll: string, options: {id: string, label: Text, still?: string}[]}} Again what is asked once more, and its answers */
/**
 * @typedef {object} Draft
 * @property {PollKind} kind
 * @property {Text} title
 * @property {WrittenOption[]} options
 * @property {string} still the picture to the question
 * @property {boolean} pair which one of two is generated, and not whether the one is
 * @property {number} max_choices
 * @property {boolean} abstain
 * @property {number[]} right the places of the right answers
 * @property {Again | null} again
 * @property {WrittenTerms} terms
 */
/** @typedef {{field: string, key: string, params?: Record<string, unknown>}} Fault a field's name and the sentence for it */
/** @typedef {{POLL_OPTIONS_MIN: number, POLL_OPTIONS_MAX: number, POLL_TITLE_GRAPHEMES_MAX: number, POLL_OPTION_GRAPHEMES_MAX: number}} Bounds */

/** @returns {Draft} */
export function emptyDraft() {
  return {
    kind: "single",
    title: blank(),
    options: [blank(), blank()],
    still: "",
    pair: false,
    max_choices: 2,
    abstain: true,
    right: [],
    again: null,
    terms: {
      words: 3,
      support: false,
      pictures_on_phones: false,
      by_group: false,
      film: false,
      of: [],
      weight: 10,
      turnout_min: 10,
      steps: 5,
      low: blank(),
      high: blank(),
      unit: blank(),
      decimals: 0,
      least: "",
      most: "",
      truth: "",
      tolerance: "",
    },
  };
}

/** @returns {Text} */
export const blank = () => ({ fr: "", en: "" });

/** The options somebody wrote something in, each with its place. @param {Draft} draft */
function placed({ options }) {
  return options
    .map((option, at) => ({ at, label: trimmed(option), still: option.still ?? "" }))
    .filter(({ label }) => label.fr || label.en);
}

/** The options somebody wrote something in. @param {Draft} draft */
export function writtenOptions(draft) {
  return placed(draft).map(({ label }) => label);
}

/** Why this draft cannot become a poll yet. @param {Draft} draft @param {Bounds} bounds @returns {Fault[]} */
export function faultsOf(draft, bounds) {
  const title = trimmed(draft.title);
  const form = FORMS[draft.kind];
  /** @type {Fault[]} */
  const faults = [];
  if (!title.fr && !title.en) faults.push({ field: "title", key: "console.make.no_title" });
  if (tooLong(title, bounds.POLL_TITLE_GRAPHEMES_MAX))
    faults.push({ field: "title", key: "console.make.long_title", params: { max: bounds.POLL_TITLE_GRAPHEMES_MAX } });
  if (form.options && !draft.again) faults.push(...faultsOfOptions(draft, bounds));
  if (form.either) faults.push(...faultsOfEither(draft));
  return [...faults, ...faultsOfTerms(draft)];
}

/** @param {Draft} draft @param {Bounds} bounds @returns {Fault[]} */
function faultsOfOptions(draft, bounds) {
  const written = placed(draft);
  const options = written.map(({ label }) => label);
  const form = FORMS[draft.kind];
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
  if (form.choices && mostOf(draft) > options.length)
    faults.push({ field: "max_choices", key: "console.make.many_choices", params: { max: options.length } });
  if (form.right && !written.some(({ at }) => draft.right.includes(at)))
    faults.push({ field: "right", key: "console.make.no_right" });
  return faults;
}

/** The most choices on one ballot: as many as are right in a quiz, all places in a ranking. @param {Draft} draft */
function mostOf(draft) {
  const form = FORMS[draft.kind];
  if (form.right) return Math.max(1, placed(draft).filter(({ at }) => draft.right.includes(at)).length);
  if (form.all) return writtenOptions(draft).length;
  if (form.words) return draft.terms.words;
  return form.choices ? draft.max_choices : 1;
}

/** Whether the room will read everything in its own language. @param {Draft} draft */
export function isComplete(draft) {
  const { options, steps, number } = FORMS[draft.kind];
  const { low, high, unit } = draft.terms;
  const texts = [draft.title, ...(options ? writtenOptions(draft) : [])];
  const spoken = [...(steps ? [low, high] : []), ...(number ? [unit] : [])]
    .map(trimmed)
    .filter(({ fr, en }) => fr || en);
  return [...texts.map(trimmed), ...spoken].every((text) => text.fr && text.en);
}

/** @param {Draft} draft @param {string} poll the id it gets */
export function commandOf(draft, poll) {
  const form = FORMS[draft.kind];
  const { options, right } = form.either ? eitherOf(draft) : answersOf(draft);
  const terms = { ...termsOf(draft, poll), ...(right.length ? { right } : {}) };
  return {
    poll,
    kind: draft.kind,
    title: trimmed(draft.title),
    options,
    max_choices: mostOf(draft),
    abstain: draft.abstain && !form.of,
    ...(Object.keys(terms).length ? { terms } : {}),
  };
}

/** The answers as they are sent, and the names of those that are right. @param {Draft} draft */
function answersOf(draft) {
  const form = FORMS[draft.kind];
  if (draft.again && form.options) return { options: draft.again.options, right: [] };
  const written = form.options ? placed(draft) : [];
  return {
    options: written.map(({ label, still }, at) => ({
      id: `o${at + 1}`,
      label,
      ...(still && form.stills ? { still } : {}),
    })),
    right: form.right ? written.flatMap(({ at }, place) => (draft.right.includes(at) ? [`o${place + 1}`] : [])) : [],
  };
}

/** @param {Text} text @returns {Text} */
export function trimmed({ fr, en }) {
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
