/** In which order questions are read, and what waits until the reader asks for it. */

/** @import { Question } from "./evening.js" */
/** @typedef {"top" | "recent"} Order */

/** The ids of `questions` in one order. Answered ones close the list of the best supported.
 * @param {Record<string, Question>} questions @param {Order} order */
export function ordered(questions, order) {
  const before = order === "top" ? moreSupported : newer;
  return Object.keys(questions).sort(
    (one, other) => before(questions[one], questions[other]) || (one < other ? -1 : 1),
  );
}

/** The ids that wait behind "12 nouvelles questions". @param {string[]} shown @param {Record<string, Question>} questions */
export function newcomers(shown, questions) {
  const known = new Set(shown);
  return Object.keys(questions).filter((id) => !known.has(id));
}

/** @param {Question} one @param {Question} other */
function moreSupported(one, other) {
  return (
    Number(Boolean(one.answered)) - Number(Boolean(other.answered)) ||
    other.supporters - one.supporters ||
    newer(other, one)
  );
}

/** @param {Question} one @param {Question} other */
function newer(one, other) {
  return other.listed_at - one.listed_at;
}
