/** One polite voice for what changes without being touched, so that two messages never talk over each other. */

const PAUSE_BETWEEN_MS = 1000;

/** @type {string[]} */
const waiting = [];
/** @type {HTMLElement | undefined} */
let region;
let speaking = false;
let silent = false;

/** Say `text` to people who listen to the screen, after what is already being said. @param {string} text */
export function announce(text) {
  if (silent || !text || waiting.at(-1) === text) return;
  waiting.push(text);
  if (!speaking) speakNext();
}

/** During a film nothing is said aloud, and nothing is kept for later. @param {boolean} wanted */
export function setSilent(wanted) {
  silent = wanted;
  if (!wanted) return;
  waiting.length = 0;
  if (region) region.textContent = "";
}

function speakNext() {
  const text = waiting.shift();
  speaking = text !== undefined;
  if (text === undefined) return;
  const voice = liveRegion();
  // The same sentence twice is silent unless the region was empty in between.
  voice.textContent = "";
  requestAnimationFrame(() => {
    voice.textContent = text;
  });
  setTimeout(speakNext, PAUSE_BETWEEN_MS);
}

function liveRegion() {
  if (region) return region;
  region = document.createElement("div");
  region.className = "visually-hidden";
  region.setAttribute("role", "status");
  document.body.append(region);
  return region;
}
