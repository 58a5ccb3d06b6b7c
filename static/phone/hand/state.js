/** What a phone has besides the list and the votes: the microphone, what is said to all, how questions may come. */

import { newId } from "../../shared/ids.js";
import { t } from "../../shared/words.js";
import { computed } from "../../vendor/ui.js";
import { notice } from "../acts.js";
import { link, phase, told } from "../evening.js";

/** @import { Text } from "../../shared/boot.js" */

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

/** Whether the sentences about all this are here, in the language that is read. */
export function speaks() {
  return t("hand.want") !== "hand.want";
}
