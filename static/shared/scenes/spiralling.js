/** Where words go: from the middle outwards along a spiral, the first free place; what has a place keeps it while it can. */

/** @typedef {{id: string, width: number, height: number}} Box */
/** @typedef {Box & {x: number, y: number}} Place its middle, seen from the middle of the picture */

const TURN = 0.22;
const OUT = 0.16;
const TRIES = 4_000;
/** Between two words, in letters of the smaller. */
const AIR = 0.16;
const LINE = 1.12;

/**
 * @param {Box[]} boxes in the order in which they came @param {Map<string, Place>} before @param {number} ratio of width to height
 * @returns {Map<string, Place>}
 */
export function placed(boxes, before, ratio) {
  /** @type {Map<string, Place>} */
  const after = new Map();
  // Those that stand are asked first, so that a newcomer never takes their place.
  const standing = boxes.filter(({ id }) => before.has(id));
  for (const box of standing) {
    const { x, y } = /** @type {Place} */ (before.get(box.id));
    const stays = { ...box, x, y };
    if (isFree(stays, after)) after.set(box.id, stays);
  }
  for (const box of boxes) if (!after.has(box.id)) after.set(box.id, firstFree(box, after, ratio));
  return after;
}

/** @param {Box} box @param {Map<string, Place>} taken @param {number} ratio @returns {Place} */
function firstFree(box, taken, ratio) {
  let place = { ...box, x: 0, y: 0 };
  for (let tried = 0; tried < TRIES && !isFree(place, taken); tried++) {
    const angle = tried * TURN;
    const reach = OUT * angle;
    place = { ...box, x: reach * Math.cos(angle) * ratio, y: reach * Math.sin(angle) };
  }
  return place;
}

/** @param {Place} place @param {Map<string, Place>} taken */
function isFree(place, taken) {
  for (const other of taken.values()) if (overlap(place, other)) return false;
  return true;
}

/** @param {Place} one @param {Place} other */
export function overlap(one, other) {
  const air = AIR * Math.min(one.height, other.height);
  const wide = (one.width + other.width) / 2 + 2 * air;
  const high = ((one.height + other.height) / 2) * LINE + air;
  return Math.abs(one.x - other.x) < wide && Math.abs(one.y - other.y) < high;
}
