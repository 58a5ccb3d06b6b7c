/** What is tried last, when a vote has room in no other way: first words are broken anywhere, then lines are cut. */

/** Every word is still there, and nothing is smaller than the last row reads: phones have the rest.
 * @type {import("../fit.js").Way[]} */
export const LAST = [
  { name: "tight main small broken", max: 3.5 },
  { name: "tight main small broken cut", max: 3.5, resort: true },
  { name: "tight main small broken cut less", max: 3.5, resort: true },
  { name: "tight main small broken cut least", max: 3.5, resort: true },
];
