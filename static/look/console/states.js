/** The desk: each tab of the questions, each kind of vote at hand, messages, troubles, each room. */

import { both } from "../programme.js";
import { ASKED } from "../wall/asked.js";
import { RESULTS } from "../wall/results.js";
import { WRITTEN } from "../wall/written.js";
import { desk, QUESTIONS } from "./evening.js";

/** @import { Screen } from "../../shared/boot.js" */

const ON_A_DESK = {
  turnout_hidden: false,
  has_hands: true,
  hands: { o1: 12 },
  abstain: true,
  order: 1,
  origin: "programme",
  on_wall: false,
  on_phones: false,
  answered: false,
  has_an_answer: true,
  asks: true,
  complete: true,
  opened_at: Date.now() - 60_000,
  aside_after: 0,
  seen: false,
  since_opening: 4,
  unknown: 1,
};
const SAYINGS = {
  sayings: [
    { id: "s1", text: "lumière", state: "waiting" },
    { id: "s2", text: "un mot que la liste retient", state: "waiting", flagged_by: "mot" },
    { id: "s3", text: "peur", state: "shown" },
    { id: "s4", text: "rien", state: "refused" },
  ],
  waiting: 2,
};

/** @param {Screen} screen what the wall shows of the vote @param {Record<string, any>} [more] */
const voting = ({ wall, wall_poll }, more = {}) => {
  const now = { ...wall_poll.now, ...ON_A_DESK, ...more };
  const questions = { ...QUESTIONS, q6: { ...QUESTIONS.q6, on_wall: false } };
  return desk({
    wall,
    wall_poll,
    wall_list: {},
    questions,
    polls: { p1: now, p2: { ...now, state: "draft", order: 2, complete: false } },
  });
};

/** @type {Record<string, {screen: Screen, margin?: Screen, press?: string[]}>} */
export const STATES = {
  "questions.unread": desk({ polls: voting(ASKED["poll.single.draft"]).screen.polls }),
  "questions.kept": { ...desk(), press: ["#tab-kept"] },
  "questions.published": { ...desk(), press: ["#tab-published"] },
  "questions.archives": { ...desk(), press: ["#tab-archives"] },
  "questions.none": desk({ questions: {} }),
  "air.said": desk({
    notices: {
      announcement: {
        id: "n1",
        text: both("Encore dix minutes", "Ten more minutes"),
        phones: true,
        wall: true,
        ends_at: 0,
      },
      stage_note: { id: "s1", text: "Plus que deux minutes", at: Date.now(), seen_at: 0 },
      countdown: { left_ms: 754_000 },
    },
  }),
  "air.trouble": desk({ troubles: { disk_full: {}, journal: {} } }),
  "poll.draft": voting(ASKED["poll.single.draft"], { turnout: 0 }),
  "poll.open": voting(ASKED["poll.single.open.countdown"]),
  "poll.closed": voting(ASKED["poll.single.closed"], { aside: 3 }),
  "poll.revealed": voting(RESULTS["poll.single.revealed.hands"], { on_wall: true, on_phones: true, seen: true }),
  "poll.long": voting(RESULTS["poll.single.revealed.long"], { on_wall: true, seen: true }),
  "poll.rating": voting(RESULTS["poll.rating.revealed"], { on_wall: true, seen: true, has_hands: false }),
  "poll.ranking": voting(RESULTS["poll.ranking.revealed"], { on_wall: true, seen: true, has_hands: false }),
  "poll.number": voting(RESULTS["poll.number.revealed.answered"], { on_wall: true, answered: true, has_hands: false }),
  "poll.words": voting(WRITTEN["poll.word_cloud.revealed"], { on_wall: true, has_hands: false, ...SAYINGS }),
  "poll.texts": voting(WRITTEN["poll.open_text.revealed"], { on_wall: true, has_hands: false, ...SAYINGS }),
  "phase.film": desk({
    evening: { now: { phase: "film", premoderation: true, live: true, sealed: false, asking: false, slow_s: 30 } },
  }),
};
