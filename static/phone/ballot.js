/** What this phone answered: on its way, or received. */

import { ballots, waiting } from "./evening.js";

/** @import { Ballot, Poll } from "./evening.js" */

/** The answer that left and was not received yet. @param {Poll} now @returns {Ballot | null} */
export function onItsWay({ poll: id, round }) {
  const sent = waiting.value.get(`cast_ballot ${id}`);
  return sent?.round === round ? /** @type {any} */ (sent) : null;
}

/** What this phone answered last, received or not. @param {Poll} now @returns {Ballot | null} */
export function lastAnswer(now) {
  return onItsWay(now) ?? received(now);
}

/** The answer the server has. @param {Poll} now @returns {Ballot | null} */
export function received({ poll: id, round }) {
  const ballot = ballots.value[id];
  return ballot?.round === round ? ballot : null;
}
