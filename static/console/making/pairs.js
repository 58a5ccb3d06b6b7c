/** « Vraie ou générée ? » as it is sent: of one picture, or of two of which one is generated. */

/** @import { Draft, Fault } from "../polldraft.js" */

const NAMES = ["A", "B"];
export const EITHER = ["real", "generated"];

/** What is right has to be chosen, and of two pictures both have to be there. @param {Draft} draft @returns {Fault[]} */
export function faultsOfEither({ right, pair, options }) {
  /** @type {Fault[]} */
  const faults = [];
  if (pair && !(options[0]?.still && options[1]?.still))
    faults.push({ field: "stills", key: "console.make.pair_of_two" });
  if (right.length !== 1 || right[0] > 1) faults.push({ field: "right", key: "console.make.no_right" });
  return faults;
}

/** The answers and the right one. @param {Draft} draft */
export function eitherOf({ pair, options, right }) {
  if (!pair) return { options: [], right: right.map((at) => EITHER[at]) };
  return {
    options: NAMES.map((name, at) => ({
      id: name.toLowerCase(),
      label: { fr: name, en: name },
      still: options[at].still,
    })),
    right: right.map((at) => NAMES[at].toLowerCase()),
  };
}
