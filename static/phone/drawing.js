/** Draws the page at once, where waiting for its next turn would come too late: a keyboard opens only within the tap. */

/** @type {() => void} */
export let drawNow = () => {};

/** @param {() => void} draw */
export function drawWith(draw) {
  drawNow = draw;
  draw();
}
