/** This phone's window on the evening: the shelves of its screen, and what is only its own. */

import { boot } from "../shared/boot.js";
import { openLink } from "../shared/link.js";
import { computed, effect, signal } from "../vendor/ui.js";
import { loadLater } from "./places.js";
import { began, changed, readable } from "./reading.js";

/** @import { Answer, Command } from "../shared/link.js" */

/**
 * @typedef {"doors" | "film" | "debate" | "closed"} Phase
 * @typedef {{text: string, lang: "fr" | "en", signature?: string, theme?: string, supporters: number, listed_at: number, answered?: boolean, edited?: boolean, translation?: string}} Question
 * @typedef {Omit<Question, "answered"> & {client: string, state: string, reason: string, on_wall: boolean, asked_at: number, merged_text?: string, merged_into?: string}} OwnQuestion
 * @typedef {{id: string, label: import("../shared/boot.js").Text, still?: string}} Option
 * @typedef {import("../shared/scenes/types.js").Terms} Terms
 * @typedef {import("../shared/scenes/types.js").Result} Result
 * @typedef {{choices?: string[], points?: number[], words?: (string | {id: string, text: string})[], group?: string}} Ballot
 * @typedef {import("../shared/scenes/types.js").Bar} Bar
 * @typedef {{poll: string, round: number, kind: import("../shared/protocol.js").PollKind, title: import("../shared/boot.js").Text, options: Option[], max_choices: number, state: "open" | "closed", turnout?: number, ends_at?: number, left_ms?: number, revealed: boolean, terms?: Terms, stills?: Record<string, import("../shared/stills.js").Still>, voting?: string, aside?: number} & Result} Poll
 * @typedef {{scene: string, black: boolean, question?: string, text?: string, lang?: string, poll?: string, title?: import("../shared/boot.js").Text}} Air
 */

const NOTHING = {};
/** Locking a phone cuts the link for a moment each time: that is not worth a word. */
const GRACE_MS = 2_000;

/** @type {(command: Command, answer: Answer) => void} */
let hear = () => {};

export const link = openLink({
  door: "phone",
  code: boot.code,
  boot,
  answered: (command, answer) => hear(command, answer),
  line: loadLater,
  dark: () => phase.peek() === "film",
  began,
  changed,
});

/** Who is told of every answer. @param {(command: Command, answer: Answer) => void} listener */
export function hearAnswers(listener) {
  hear = listener;
}

export const told = computed(() => link.screen.value.evening?.now ?? NOTHING);
export const phase = computed(() => /** @type {Phase} */ (told.value.phase ?? "doors"));
export const phones = computed(() => /** @type {number} */ (told.value.phones ?? 0));
export const premoderation = computed(() => told.value.premoderation !== false);
export const air = computed(() => /** @type {Air | undefined} */ (link.screen.value.air?.now));
export const poll = computed(() => /** @type {Poll | undefined} */ (link.screen.value.poll?.now));
/** How many questions the list has, read here or not. */
export const listLength = computed(() => /** @type {number} */ (told.value.questions ?? 0));
export const questions = readable(link.screen);

export const mine = computed(() => /** @type {Record<string, OwnQuestion>} */ (link.margin.value.mine ?? NOTHING));
export const supported = computed(() => link.margin.value.supported ?? NOTHING);
export const admitted = computed(() => link.margin.value.admitted?.now);
export const reported = computed(() => link.margin.value.reported ?? NOTHING);
export const ballots = computed(
  () => /** @type {Record<string, Ballot & {round: number, aside?: boolean}>} */ (link.margin.value.ballot ?? NOTHING),
);

/** What left this phone and was not answered yet, by slot ("set_support <id>"). */
export const waiting = computed(() => new Map(link.waiting.value.map(({ slot, command }) => [slot, command])));

/** The link has been down for longer than a blink. */
export const offline = signal(false);

effect(() => {
  if (link.state.value !== "down") {
    offline.value = false;
    return;
  }
  const timer = setTimeout(() => {
    offline.value = true;
  }, GRACE_MS);
  return () => clearTimeout(timer);
});
