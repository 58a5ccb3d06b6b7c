/** Everything a moderator does leaves from here, and every refusal comes back here in words. */

import { announce } from "../shared/announce.js";
import { newId, nextSeq } from "../shared/ids.js";
import { t } from "../shared/words.js";
import { batch, computed, signal } from "../vendor/ui.js";
import { standingOf } from "./acts.js";
import { link, questions } from "./evening.js";
import { tabOf } from "./lists.js";

/** @import { Answer } from "../shared/link.js" */
/** @typedef {{verb: string, act: string, seq: number, [field: string]: any}} ConsoleCommand */

const ANSWERED_STAYS_MS = 2_000;

/** Acts whose effect is not on the screen yet. */
export const underway = signal(/** @type {ConsoleCommand[]} */ ([]));

/** What could not be done, in words, until the next act succeeds. */
export const notice = signal("");

/** Questions already on their way to another tab: a fast hand must not act on them twice. */
export const leaving = computed(() => {
  if (link.state.value !== "up") return new Set();
  const gone = underway.value.filter(({ verb, question, rev, state }) => {
    const now = questions.value[question];
    return verb === "place_question" && now?.rev === rev && tabOf(now.state) !== tabOf(state);
  });
  return new Set(gone.map(({ question }) => question));
});

/** Say one wish to the server. @param {string} verb @param {Record<string, any>} [fields] @returns {Promise<Answer>} */
export async function act(verb, fields = {}) {
  const command = { verb, act: newId(), seq: nextSeq(), ...fields };
  underway.value = [...underway.value, command];

  const answer = await link.send(command);
  if (answer.ok) {
    notice.value = "";
    // The picture follows the answer by a moment; until then the act is still underway.
    setTimeout(() => forget(command), ANSWERED_STAYS_MS);
  } else {
    batch(() => {
      forget(command);
      say(refusalOf(answer));
    });
  }
  return answer;
}

/** Tell the moderator, on the screen and aloud. @param {string} words */
export function say(words) {
  notice.value = words;
  announce(words);
}

/** @param {Answer} answer */
function refusalOf(answer) {
  const sentences = [t(`refusal.${answer.refusal}`)];
  const standing = standingOf(answer.now).map((key) => t(key));
  if (standing.length) sentences.push(t("console.now", { standing: standing.join(", ") }));
  return sentences.join(" ");
}

/** @param {ConsoleCommand} command */
function forget(command) {
  underway.value = underway.value.filter((other) => other !== command);
}
