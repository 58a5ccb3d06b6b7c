/** What a cue says of itself: its deed and what it is about, in words; its hours. */

import { boot } from "../shared/boot.js";
import { language, pick, t } from "../shared/words.js";
import { cues, polls, run } from "./evening.js";

/** @import { Cue } from "./types.js" */

const MINUTES_A_DAY = 24 * 60;

/** The cues in their order. @returns {[string, Cue][]} */
export function inOrder() {
  return Object.entries(cues.value).sort(([, one], [, other]) => one.place - other.place);
}

/** The words of a cue, and their language. @param {Cue} cue @returns {{text: string, lang: string}} */
export function wordsOf(cue) {
  const poll = polls.value[cue.subject];
  const film = boot.programme?.films?.find(({ id }) => id === cue.subject);
  if (cue.text.fr || cue.text.en) return pick(cue.text);
  if (poll) return pick(poll.title);
  if (film) return pick(film.title);
  const key = cue.deed === "phase" ? `console.phase.${cue.subject}` : cue.subject ? `state.scene.${cue.subject}` : "";
  return { text: key ? t(key) : "", lang: language.value };
}

/** The hour, in the time of the hall. @param {number} at ms UTC */
export function hourOf(at) {
  return new Intl.DateTimeFormat(language.value, {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
    timeZone: boot.programme?.time_zone,
  }).format(at);
}

/** @param {number} minutes of the day */
export function planned(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** How many minutes the evening runs late, by the last cue that was planned and taken; null when none was. @returns {number | null} */
export function late() {
  const timed = inOrder().filter(([, { at, taken_at }]) => at >= 0 && taken_at);
  const last = timed.sort(([, one], [, other]) => (other.taken_at ?? 0) - (one.taken_at ?? 0))[0]?.[1];
  return last ? minutesLate(last.at, last.taken_at ?? 0) : null;
}

/** An evening may go past midnight. @param {number} at minute of the day @param {number} taken_at ms UTC */
export function minutesLate(at, taken_at) {
  const [hours, minutes] = hourOf(taken_at).split(":").map(Number);
  const apart = (hours * 60 + minutes - at + MINUTES_A_DAY) % MINUTES_A_DAY;
  return apart > MINUTES_A_DAY / 2 ? apart - MINUTES_A_DAY : apart;
}

/** The one to take next, if any is left. @returns {[string, Cue] | null} */
export function nextCue() {
  const cue = cues.value[run.value.next];
  return cue ? [run.value.next, cue] : null;
}
