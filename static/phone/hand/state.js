/** What a phone has besides the list and the votes: the microphone, what is said to all, how questions may come. */

import { boot } from "../../shared/boot.js";
import { newId } from "../../shared/ids.js";
import { language, t } from "../../shared/words.js";
import { computed, effect, signal } from "../../vendor/ui.js";
import { notice } from "../acts.js";
import { link, phase, told } from "../evening.js";

/** @import { Language, Text } from "../../shared/boot.js" */

/** Questions are not taken now. */
export const paused = computed(() => told.value.paused === true);
/** So long each person waits between two questions. */
export const slowS = computed(() => /** @type {number} */ (told.value.slow_s ?? 0));
export const micOpen = computed(() => phase.value === "debate" && !told.value.no_mic);
export const said = computed(() => /** @type {{id: string, text: Text} | undefined} */ (link.screen.value.notice?.now));
export const mic = computed(() => /** @type {{id: string, state: string} | undefined} */ (link.margin.value.mic?.now));

/** @param {string} seat */
export function askMic(seat) {
  notice.value = "";
  link.send({ verb: "ask_mic", id: newId(), seat });
}

/** @param {string} request */
export function leaveMic(request) {
  link.send({ verb: "leave_mic", request });
}

const AGAIN_MS = 2_000;

/** The languages whose sentences about all this are here. */
const spoken = signal(/** @type {Language[]} */ ([]));
export const speaks = computed(() => spoken.value.includes(language.value));

/** @param {Language} wanted */
async function fetchSentences(wanted) {
  for (;;) {
    // A language that was switched to brings them along.
    if (t("hand.want") !== "hand.want") break;
    const answer = await fetch(`/strings/hand/${wanted}`).catch(() => null);
    if (answer?.ok) Object.assign(boot.strings[wanted], await answer.json());
    else await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  if (!spoken.peek().includes(wanted)) spoken.value = [...spoken.peek(), wanted];
}

effect(() => {
  fetchSentences(language.value);
});
