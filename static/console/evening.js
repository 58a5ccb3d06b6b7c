/** The evening as this console knows it: its link, and the shelves of its screen. */

import { boot } from "../shared/boot.js";
import { openLink } from "../shared/link.js";
import { computed, signal } from "../vendor/ui.js";

/** @import { ReadonlySignal } from "../vendor/ui.js" */
/** @import { Act, Announcement, Cue, Evening, Floor, MicRequest, People, Poll, Question, Run, Signs, Sitting, StageNote, Wall, WallCountdown, WallSeen } from "./types.js" */

const SECOND_MS = 1000;

export const link = openLink({ door: boot.door ?? "console", code: boot.code, boot });

/** @param {string} name */
const shelf = (name) => computed(() => link.screen.value[name] ?? {});

/** @template T @param {string} name @param {T} otherwise */
const only = (name, otherwise) => computed(() => /** @type {T} */ (link.screen.value[name]?.now ?? otherwise));

export const questions = /** @type {ReadonlySignal<Record<string, Question>>} */ (shelf("questions"));
export const polls = /** @type {ReadonlySignal<Record<string, Poll>>} */ (shelf("polls"));
export const troubles = /** @type {ReadonlySignal<Record<string, object>>} */ (shelf("troubles"));
export const acts = /** @type {ReadonlySignal<Record<string, Act>>} */ (shelf("acts"));

export const evening = only(
  "evening",
  /** @type {Evening} */ ({ phase: "doors", premoderation: true, live: false, sealed: false, asking: true, slow_s: 0 }),
);
export const staff = /** @type {ReadonlySignal<Record<string, Sitting>>} */ (shelf("staff"));
export const walls = /** @type {ReadonlySignal<Record<string, WallSeen>>} */ (shelf("walls"));
export const mic = /** @type {ReadonlySignal<Record<string, MicRequest>>} */ (shelf("mic"));
export const floor = only(
  "floor",
  /** @type {Floor} */ ({ open: false, groups: [], speaking: "", since: 0, spent: {} }),
);
export const cues = /** @type {ReadonlySignal<Record<string, Cue>>} */ (shelf("cues"));
export const run = only("run", /** @type {Run} */ ({ last: "", next: "" }));
export const notices =
  /** @type {ReadonlySignal<{announcement?: Announcement, stage_note?: StageNote, countdown?: WallCountdown}>} */ (
    shelf("notices")
  );
export const wall = only(
  "wall",
  /** @type {Wall} */ ({ scene: "join", black: false, frozen: false, phase: "doors", phones: 0 }),
);
export const people = only("people", /** @type {People} */ ({ phones: 0, walls: 0, consoles: 0, stages: 0 }));

export const signs = only(
  "signs",
  /** @type {Signs} */ ({ voting: "open", room_code: "", seats: 0, admitted: 0, new_devices: [], wrong_codes: 0 }),
);

export const me = computed(() => link.margin.value.me?.now ?? {});

/** The server's time, told once a second: what a countdown and an age follow. */
export const second = signal(link.clock());
setInterval(() => {
  second.value = link.clock();
}, SECOND_MS);

/** For ages, which need no more. */
export const tenSeconds = computed(() => Math.floor(second.value / (10 * SECOND_MS)) * 10 * SECOND_MS);
