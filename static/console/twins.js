/** Which questions on this desk probably ask the same. Computed here, from their words alone. */

import { sketch, twinsOf } from "../shared/twins.js";
import { computed } from "../vendor/ui.js";
import { questions } from "./evening.js";

/** @import { Question } from "./types.js" */
/** @typedef {ReturnType<typeof sketch>} Sketch */

const MOST = 3;
const STANDING = new Set(["pending", "kept", "listed", "answered"]);

/** Made once for each wording. @type {Map<string, Sketch>} */
const known = new Map();

/** @param {string} text */
function sketchOf(text) {
  const made = known.get(text) ?? sketch(text);
  known.set(text, made);
  return made;
}

const standing = computed(() => Object.entries(questions.value).filter(([, { state }]) => STANDING.has(state)));

/** Those like this one that still stand, most alike first. @param {string} id @param {Question} question @returns {string[]} */
export function twinsHere(id, question) {
  if (!STANDING.has(question.state)) return [];
  const others = standing.value
    .filter(([other]) => other !== id)
    .map(([other, { text }]) => /** @type {[string, Sketch]} */ ([other, sketchOf(text)]));
  return twinsOf(sketchOf(question.text), others, MOST);
}
