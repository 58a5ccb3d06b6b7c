/**
 * What this page has read of the list. A few questions are live, with every count. Of the others it is told by their
 * names, on the shelf `listed`: that they came, left, were reworded or answered.
 */

import { applyPatch } from "../shared/replica.js";
import { computed, signal } from "../vendor/ui.js";

/** @import { Screen } from "../shared/boot.js" */
/** @import { Changes } from "../shared/replica.js" */
/** @import { Signal } from "../vendor/ui.js" */
/** @import { Question } from "./evening.js" */
/** @typedef {Record<string, Question>} Questions */
/** @typedef {{answered?: boolean, text?: string}} Name what stands on the shelf `listed`, for a question that was answered or reworded */
/** @typedef {{moved: Set<string>, anew: boolean}} Heard */

const NOTHING = {};

/** As last read, whatever became of them. @type {Signal<Questions>} */
export const read = signal({});
/** Those that this page was told are out of the list. @type {Signal<Set<string>>} */
export const left = signal(new Set());
/** Those of which a new beginning told nothing: shown on until the list says whether they are still in it. @type {Signal<string[]>} */
export const unproven = signal([]);
/** Each has what the list told since it began to listen. @type {Set<Heard>} */
export const listening = new Set();
/** More was fetched than what is live. */
export const further = signal(false);

/** The questions that this page may show now. @param {Signal<Screen>} screen */
export function readable(screen) {
  return computed(() => {
    const { questions = NOTHING, listed = NOTHING } = screen.value;
    /** @type {Questions} */
    const now = {};
    for (const [id, name] of Object.entries(listed)) {
      const question = asNamed(read.value[id], name);
      if (question) now[id] = question;
    }
    return /** @type {Questions} */ (Object.assign(now, questions));
  });
}

/** @param {Question | undefined} question @param {Name} name */
function asNamed(question, { answered = false, text }) {
  // Reworded when it was read, and no longer: what it says now was never read here.
  if (!question || (question.edited && text === undefined)) return null;
  if (answered === Boolean(question.answered) && (text === undefined || text === question.text)) return question;
  return { ...question, answered, ...(text !== undefined && { text, edited: true }) };
}

/** A patch comes: what stops being live is remembered, what leaves the list is not. @param {Changes} changes @param {Screen} held */
export function changed({ questions, listed }, held) {
  remember(held, Object.keys(questions ?? NOTHING));
  const told = Object.entries(listed ?? NOTHING);
  if (!told.length) return;
  const gone = new Set(left.peek());
  for (const [id, name] of told) {
    if (name) gone.delete(id);
    else gone.add(id);
    for (const heard of listening) heard.moved.add(id);
  }
  left.value = gone;
}

/** The page is shown everything anew. What was fetched keeps its place. @param {Screen} shown @param {Screen} held */
export function began(shown, held) {
  for (const heard of listening) heard.anew = true;
  if (!further.peek()) return shown;
  remember(held, Object.keys(held.questions ?? NOTHING));
  /** @type {Screen[string]} */
  const names = {};
  for (const id of Object.keys({ ...held.listed, ...held.questions })) {
    if (read.peek()[id] && !shown.listed?.[id]) names[id] = held.listed?.[id] ?? {};
  }
  unproven.value = Object.keys(names);
  return { ...shown, listed: { ...names, ...shown.listed } };
}

/** An answer brought the count of now. @param {Signal<Screen>} screen @param {string} id @param {number} supporters */
export function count(screen, id, supporters) {
  if (screen.peek().questions?.[id]) {
    screen.value = applyPatch(screen.peek(), { questions: { [id]: { supporters } } });
  } else if (read.peek()[id]) {
    read.value = { ...read.peek(), [id]: { ...read.peek()[id], supporters } };
  }
}

/** @param {Screen} held @param {string[]} ids */
function remember({ questions = NOTHING }, ids) {
  const live = ids.filter((id) => questions[id]).map((id) => [id, questions[id]]);
  if (live.length) read.value = { ...read.peek(), ...Object.fromEntries(live) };
}
