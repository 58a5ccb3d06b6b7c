/** How long to wait before trying again. */

const FIRST_MS = 500;
const CAP_MS = 8_000;
const SOCKET_FIRST_MS = 10_000;
const SOCKET_CAP_MS = 120_000;

/**
 * Twice as long each time up to the cap, and spread there too: else a whole room comes back in the same instant.
 * @param {number} attempt from 0 @param {() => number} [dice] in [0, 1)
 */
export function retryDelayMs(attempt, dice = Math.random) {
  return spread(FIRST_MS, CAP_MS, attempt, dice);
}

/** The same for a socket that something on the way does not let through: it is missed less. @param {number} attempt @param {() => number} [dice] */
export function socketAgainMs(attempt, dice = Math.random) {
  return spread(SOCKET_FIRST_MS, SOCKET_CAP_MS, attempt, dice);
}

/** @param {number} first_ms @param {number} cap_ms @param {number} attempt @param {() => number} dice */
function spread(first_ms, cap_ms, attempt, dice) {
  return Math.round(Math.min(cap_ms, first_ms * 2 ** Math.min(attempt, 10)) * (0.5 + dice()));
}
