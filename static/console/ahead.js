/** What somebody at this desk looks at before the room does. It is made in this browser, and never leaves it. */

import { boot } from "../shared/boot.js";
import { language, pick, t } from "../shared/words.js";
import { batch, computed, signal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { wordsOf } from "./cue.js";
import { cardId, room, selected } from "./desk.js";
import { cues, evening, link, polls, questions } from "./evening.js";
import { ofCue, ofPoll, ofQuestion } from "./foreseen.js";

/** @import { Answer } from "../shared/link.js" */
/** @import { Room } from "./desk.js" */
/** @import { Foreseen } from "./foreseen.js" */
/** @typedef {"question" | "poll" | "cue"} Kind */
/** @typedef {{kind: Kind, id: string, room: Room, focused: Element | null, taken_at?: number}} Ahead and where the hand came from */

/**
 * @typedef {object} Sight
 * @property {Foreseen} foreseen
 * @property {string} words
 * @property {string} lang
 * @property {boolean} over it may not be shown any more
 * @property {boolean} shown the room has it before its eyes already
 * @property {string} why it may not be shown now
 * @property {() => Promise<Answer>} show
 */

export const ahead = signal(/** @type {Ahead | null} */ (null));

/** Asked for once more, it goes away. @param {Kind} kind @param {string} id */
export function lookAhead(kind, id) {
  const former = ahead.value;
  if (former?.kind === kind && former.id === id) return lookBack();
  const from = former ?? { room: room.value, focused: document.activeElement };
  batch(() => {
    ahead.value = { kind, id, room: from.room, focused: from.focused, taken_at: cues.value[id]?.taken_at };
    room.value = "air";
  });
}

/** The hand goes back to where it was, unless it has gone on by itself. */
export function lookBack() {
  const from = ahead.value;
  if (!from) return;
  const inside = document.activeElement?.closest(".preview") ?? null;
  batch(() => {
    ahead.value = null;
    if (room.value === "air") room.value = from.room;
  });
  if (!inside) return;
  const there = /** @type {HTMLElement | null} */ (from.focused?.isConnected ? from.focused : null);
  (there ?? document.getElementById(cardId(selected.value)))?.focus();
}

/** What there is to see, as it is at this moment: whatever changes meanwhile is seen at once. */
export const sight = computed(() => {
  const { kind, id, taken_at } = ahead.value ?? {};
  if (!kind || !id) return null;
  return kind === "question" ? ofTheQuestion(id) : kind === "poll" ? ofThePoll(id) : ofTheCue(id, taken_at);
});

/** @param {string} id @returns {Sight} */
function ofTheQuestion(id) {
  const question = questions.value[id];
  const { text = "", lang = language.value, on_wall = false, rev } = question ?? {};
  const about = { words: text, lang, shown: on_wall, why: whyNotNow() };
  const show = () => act("show_scene", { scene: "question", subject: id, rev });
  if (question?.state !== "listed" && question?.state !== "answered") return over(about, "console.preview.not_public");
  return { ...about, foreseen: { screen: ofQuestion(link.screen.value, id) }, over: false, show };
}

/** @param {string} id @returns {Sight} */
function ofThePoll(id) {
  const poll = polls.value[id];
  const { text, lang } = pick(poll?.title);
  const shown = link.screen.value.wall_poll?.now?.poll === id;
  const about = { words: text, lang, shown, why: whyNotNow() };
  const show = () => act("show_scene", { scene: "poll", subject: id });
  if (!poll) return over(about, "console.preview.no_poll");
  return { ...about, foreseen: { screen: ofPoll(link.screen.value, id) }, over: false, show };
}

/** @param {string} id @param {number} [taken_at] when it had been taken before @returns {Sight} */
function ofTheCue(id, taken_at) {
  const cue = cues.value[id];
  if (!cue) return over({ words: "", lang: language.value, shown: false, why: "" }, "console.preview.no_cue");
  const { text, lang } = wordsOf(cue);
  const about = { words: `${t(`console.deed.${cue.deed}`)} ${text}`, lang, shown: cue.taken_at !== taken_at, why: "" };
  const show = () => act("take_cue", { cue: id });
  return { ...about, foreseen: ofCue(link.screen.value, cue, boot.programme), over: false, show };
}

/** @param {Pick<Sight, "words" | "lang" | "shown" | "why">} about @param {string} untold @returns {Sight} */
function over(about, untold) {
  return { ...about, foreseen: { untold }, over: true, show: async () => ({ ok: false }) };
}

function whyNotNow() {
  return evening.value.phase === "film" ? t("refusal.film_running") : "";
}
