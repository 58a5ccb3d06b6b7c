/** What a cue says of itself: its deed and what it is about, in words. */

import { boot } from "../shared/boot.js";
import { language, pick, t } from "../shared/words.js";
import { cues, polls, run } from "./evening.js";

/** @import { Cue } from "./types.js" */

/** The scenes that a cue may show by their own name. */
export const SCENES = ["join", "questions", "title", "film", "intermission", "pause", "end", "test_card"];

/** The cues in their order. @returns {[string, Cue][]} */
export function inOrder() {
  return Object.entries(cues.value).sort(([, one], [, other]) => one.place - other.place);
}

/** The words of a cue, and their language. @param {Cue} cue @returns {{text: string, lang: string}} */
export function wordsOf(cue) {
  const poll = polls.value[cue.subject];
  const film = boot.programme?.films?.find(({ id }) => id === cue.subject);
  if (cue.text.fr || cue.text.en) return pick(cue.text);
  if (poll) return pick(poll.title);
  if (film) return pick(film.title);
  return { text: cue.subject ? nameOf(cue) : "", lang: language.value };
}

/** @param {Cue} cue */
function nameOf({ deed, subject }) {
  if (deed === "phase") return t(`console.phase.${subject}`);
  // A desk that does not have the polls is told no more than that it is one.
  return t(SCENES.includes(subject) ? `state.scene.${subject}` : "console.run.a_poll");
}

/** The one to take next, if any is left. @returns {[string, Cue] | null} */
export function nextCue() {
  const cue = cues.value[run.value.next];
  return cue ? [run.value.next, cue] : null;
}
