/** What a cue says of itself: its deed and what it is about, in words. */

import { boot } from "../shared/boot.js";
import { language, pick, t } from "../shared/words.js";
import { cues, polls, run } from "./evening.js";

/** @import { Cue } from "./types.js" */

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
  const key = cue.deed === "phase" ? `console.phase.${cue.subject}` : cue.subject ? `state.scene.${cue.subject}` : "";
  return { text: key ? t(key) : "", lang: language.value };
}

/** The one to take next, if any is left. @returns {[string, Cue] | null} */
export function nextCue() {
  const cue = cues.value[run.value.next];
  return cue ? [run.value.next, cue] : null;
}
