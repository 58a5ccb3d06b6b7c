/** Names this device gives to what it makes, and the counter that orders what it sets. */

import { clock } from "./time.js";

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const ID_BITS = 128;
const SEQ_KEY = "contrechamp.seq";

let lastSeq = 0;

/** A fresh name nobody can guess: 128 random bits in base 32. */
export function newId() {
  const length = Math.ceil(ID_BITS / 5);
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => ALPHABET[byte & 31]).join("");
}

/**
 * A number above every one this device gave before, reloads and other tabs included. It follows the server's clock: a
 * phone that was a day ahead when it voted, and then forgot its numbers, would vote in vain until that day had passed.
 */
export function nextSeq() {
  lastSeq = Math.max(clock(), lastSeq + 1, remembered() + 1);
  try {
    localStorage.setItem(SEQ_KEY, String(lastSeq));
  } catch {
    // A device that keeps nothing still has its clock.
  }
  return lastSeq;
}

function remembered() {
  try {
    return Number(localStorage.getItem(SEQ_KEY)) || 0;
  } catch {
    return 0;
  }
}
