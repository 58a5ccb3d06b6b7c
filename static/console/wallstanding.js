/** How the walls say they are, in words; and where one is not what the desk believes. */

import { duration } from "../shared/time.js";

/** @import { People, WallSeen } from "./types.js" */
/** @typedef {"dark" | "lit"} Apart what a wall is by its own word, and the desk is not */
/** @typedef {{key: string, params?: Record<string, unknown>}} Sentence */

/** A page that is loaded again is gone for a moment; nobody needs to know. */
const MISSED_AFTER_MS = 3_000;

/** The walls that are not as dark, or not as lit, as the desk says; by their names.
 * @param {Record<string, WallSeen>} walls @param {boolean} black @returns {Record<string, Apart>} */
export function apartOf(walls, black) {
  const apart = Object.entries(walls).filter(([, wall]) => wall.black !== black && !wall.gone_at && !wall.late);
  return Object.fromEntries(apart.map(([name, wall]) => [name, wall.black ? "dark" : "lit"]));
}

/** Whether all that the room has to look at is black, by the walls' own word.
 * @param {Record<string, WallSeen>} walls @param {Record<string, Apart>} apart */
export function isDarkByHand(walls, apart) {
  const there = Object.keys(walls).filter((name) => !walls[name].gone_at);
  return there.length > 0 && there.every((name) => apart[name] === "dark");
}

/**
 * What there is to say of one wall: how it is, and what is amiss.
 * @param {WallSeen} wall @param {number} now @param {Apart | undefined} apart @param {number} [n] its number, where there are several
 * @returns {{well: Sentence | null, facts: string[], amiss: Sentence | null}}
 */
export function standingOf({ width, height, browser, late, gone_at }, now, apart, n = 0) {
  const nth = n ? "_nth" : "";
  if (gone_at && now >= gone_at + MISSED_AFTER_MS) {
    const since = duration(now - gone_at);
    return { well: null, facts: [], amiss: { key: `console.walls_said.gone${nth}`, params: { n, since } } };
  }
  const why = late ? "late" : apart;
  return {
    well: { key: `console.walls_said.present${nth}`, params: { n } },
    facts: [`${width}\u00a0×\u00a0${height}`, ...(n && browser !== "?" ? [browser] : [])],
    amiss: why ? { key: `console.walls_said.${why}` } : null,
  };
}
