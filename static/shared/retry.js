/** How long to wait before trying again. */

const FIRST_MS = 500;
const CAP_MS = 8_000;

/**
 * Twice as long each time up to the cap, and always spread: socket.io's own back-off loses its jitter at
 * the cap, and then a whole room comes back in the same instant.
 * @param {number} attempt from 0 @param {() => number} [dice] in [0, 1)
 */
export function retryDelayMs(attempt, dice = Math.random) {
  const ceiling = Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return Math.round(ceiling * (0.5 + dice()));
}
