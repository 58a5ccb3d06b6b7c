/** How a poll stands, in words, and why it cannot be opened now. */

/** @import { Evening, Poll } from "./types.js" */
/** @typedef {{key: string, params?: Record<string, unknown>}} Sentence */

/** @param {Poll} poll @returns {Sentence[]} */
export function standing(poll) {
  /** @type {Sentence[]} */
  const said = [{ key: `state.${poll.state}` }];
  if (poll.round > 1) said.push({ key: "console.poll.round", params: { round: poll.round } });
  if (!poll.complete) said.push({ key: "console.poll.one_language" });
  if (poll.state === "draft") return said;
  said.push({ key: poll.on_wall ? "console.poll.on_wall" : "console.poll.off_wall" });
  said.push({ key: poll.on_phones ? "console.poll.on_phones" : "console.poll.off_phones" });
  return said;
}

/** The key of the reason, or nothing when it may be opened. @param {Poll} poll @param {Evening} evening @param {boolean} anotherOpen */
export function whyNotOpen(poll, { phase, sealed }, anotherOpen) {
  if (sealed) return "refusal.sealed";
  if (poll.state === "closed") return "console.poll.why_closed";
  if (anotherOpen) return "console.poll.why_another";
  if (phase === "film") return "console.poll.why_film";
  if (phase === "closed") return "console.poll.why_over";
  return "";
}

/** How many answered, and of how many when that is known: people who voted and left still count. @param {Poll} poll @returns {Sentence} */
export function turnoutOf({ turnout, present = 0 }) {
  if (present === 0) return { key: "console.poll.answers", params: { count: turnout } };
  return { key: "console.poll.turnout", params: { turnout, present: Math.max(turnout, present) } };
}
