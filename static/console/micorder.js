/** In which order people are given the microphone. */

/** @import { MicRequest, MicState } from "./types.js" */

/** @type {Record<MicState, number>} */
const FIRST = { speaking: 0, next: 1, waiting: 2, served: 3, left: 4 };

/**
 * Who speaks, who is called, then who waits: those who have not spoken yet before those who have, and among equals
 * whoever asked first.
 * @param {Record<string, MicRequest>} requests @returns {[string, MicRequest][]}
 */
export function micInOrder(requests) {
  return Object.entries(requests).sort(
    ([id, one], [otherId, other]) =>
      FIRST[one.state] - FIRST[other.state] ||
      one.served - other.served ||
      one.asked_at - other.asked_at ||
      (id < otherId ? -1 : 1),
  );
}
