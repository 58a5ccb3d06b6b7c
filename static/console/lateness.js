/** The hours of the conducteur: what was planned, and how far the evening is from it. */

import { hourOf } from "../shared/hour.js";

/** @import { Cue } from "./types.js" */

const MINUTES_A_DAY = 24 * 60;

/** "20:15" @param {number} minutes of the day */
export function planned(minutes) {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** How many minutes the evening runs late, by the last cue that was planned and taken; null when none was. @param {Cue[]} cues @returns {number | null} */
export function late(cues) {
  const timed = cues.filter(({ at, taken_at }) => at >= 0 && taken_at);
  const last = timed.sort((one, other) => (other.taken_at ?? 0) - (one.taken_at ?? 0))[0];
  return last ? minutesLate(last.at, last.taken_at ?? 0) : null;
}

/** An evening may go past midnight. @param {number} at minute of the day @param {number} taken_at ms UTC */
export function minutesLate(at, taken_at) {
  const [hours, minutes] = hourOf(taken_at).split(":").map(Number);
  const apart = (hours * 60 + minutes - at + MINUTES_A_DAY) % MINUTES_A_DAY;
  return apart > MINUTES_A_DAY / 2 ? apart - MINUTES_A_DAY : apart;
}
