/** An evening as the desk sees it: the frame around its questions and its votes. */

import { both } from "../programme.js";
import { wall } from "../wall/house.js";
import { EIGHTY, TEN, WHOLE } from "../wall/questions.js";

/** @import { Screen } from "../../shared/boot.js" */
/** @import { Cue, MicRequest, Question } from "../../console/types.js" */

const NOW = Date.now();
const MINUTE = 60_000;

/** @param {Partial<Question>} more @returns {Question} */
export const question = (more) => ({
  text: EIGHTY,
  lang: "fr",
  signature: "",
  theme: "",
  state: "pending",
  reason: "",
  rev: 1,
  supporters: 0,
  reports: 0,
  starred: false,
  flagged: false,
  flagged_by: "",
  asked_at: NOW - 4 * MINUTE,
  edited: false,
  on_wall: false,
  origin: "phone",
  asked_before: 0,
  ...more,
});

/** One of each kind of card. @type {Record<string, Question>} */
export const QUESTIONS = {
  q1: question({ text: WHOLE, signature: "Dominique", theme: "usages", note: "À poser après le film" }),
  q2: question({
    text: "Would you credit a model in the end titles?",
    lang: "en",
    translation: "Créditeriez-vous un modèle ?",
  }),
  q3: question({ text: TEN, flagged: true, flagged_by: "merde", asked_before: 3 }),
  q4: question({ origin: "paper", blocked: true, reports: 2 }),
  q5: question({ state: "kept", signature: "Lou" }),
  q6: question({
    state: "listed",
    supporters: 48,
    starred: true,
    on_wall: true,
    theme: "metiers",
    signature: "Dominique",
  }),
  q7: question({ text: WHOLE, state: "listed", supporters: 1_204, edited: true, reports: 1 }),
  q8: question({ state: "listed", supporters: 3, translation: "When?", translated: TEN }),
  q9: question({ state: "answered", supporters: 12, answer: { who: "Anaïs Exemple", gist: WHOLE, lang: "fr" } }),
  q10: question({ state: "dismissed", reason: "hors du sujet de ce soir" }),
  q11: question({ state: "merged", merged_into: "q6" }),
  q12: question({ state: "withdrawn" }),
};

/** @param {Partial<Cue>} more @param {number} place @returns {Cue} */
const cue = (more, place) => ({
  ...{ deed: "mark", subject: "", text: both("", ""), note: "", at: -1, origin: "programme", place },
  ...more,
});
/** @type {Record<string, Cue>} */
const CUES = {
  k1: cue({ deed: "phase", subject: "doors", at: 19 * 60, taken_at: NOW - 90 * MINUTE }, 0),
  k2: cue(
    { deed: "film", subject: "marees", at: 19 * 60 + 30, note: "Lumières éteintes avant", taken_at: NOW - 80 * MINUTE },
    1,
  ),
  k3: cue(
    {
      deed: "message",
      text: both("Encore dix minutes", "Ten more minutes"),
      note: "Seulement si nous sommes en retard",
    },
    2,
  ),
  k4: cue({ deed: "open", subject: "p1", at: 21 * 60 }, 3),
  k5: cue({ deed: "mark", text: both("Mot de la fin", "Last word") }, 4),
};
/** @type {Record<string, MicRequest>} */
const MIC = {
  r1: { state: "speaking", origin: "phone", asked_at: NOW - 9 * MINUTE, served: 0, seat: "F 12" },
  r2: { state: "next", origin: "hand", asked_at: NOW - 5 * MINUTE, served: 1, seat: "balcon, à gauche" },
  r3: { state: "waiting", origin: "phone", asked_at: NOW - 2 * MINUTE, served: 2, seat: "" },
  r4: { state: "served", origin: "phone", asked_at: NOW - 20 * MINUTE, served: 1, seat: "A 1" },
};
/** @param {string} verb @param {string} subject @param {string} by */
const act = (verb, subject, by) => ({
  verb,
  subject,
  at: NOW - 1_000,
  by,
  ...(by === "me" ? {} : { name: "Noé", role: "moderation" }),
});

/** @param {Record<string, any>} [more] @returns {{screen: Screen, margin: Screen}} */
export const desk = (more = {}) => ({
  screen: {
    ...wall("questions"),
    wall_list: { q6: { ...QUESTIONS.q6, rank: 0 }, q7: { ...QUESTIONS.q7, rank: 1 } },
    evening: { now: { phase: "debate", premoderation: true, live: true, sealed: false, asking: true, slow_s: 0 } },
    people: { now: { phones: 143, walls: 2, consoles: 2, stages: 1 } },
    signs: {
      now: {
        voting: "room_code",
        room_code: "4719",
        seats: 200,
        admitted: 112,
        new_devices: [0, 2, 5, 1],
        wrong_codes: 3,
      },
    },
    troubles: {},
    mic: MIC,
    floor: {
      now: { open: true, groups: ["panel", "room"], speaking: "room", since: NOW - 40_000, spent: { panel: 612_000 } },
    },
    cues: CUES,
    run: { now: { last: "k2", next: "k3" } },
    notices: {},
    staff: {
      me: { id: "me", name: "Chloé", role: "console", looking: "questions q1" },
      n: { id: "n", name: "Noé", role: "moderation", looking: "questions q2" },
    },
    walls: { 0: { width: 1920, height: 1080, black: false } },
    acts: { a1: act("place_question", "q6", "me"), a2: act("set_star", "q6", "n") },
    questions: QUESTIONS,
    polls: {},
    ...more,
  },
  margin: { me: { now: { id: "me", name: "Chloé" } } },
});
