/** What speakers see: a question, what comes next, the clocks, a word from the régie, a vote. */

import { EIGHTY, TEN, WHOLE } from "../wall/questions.js";
import { RESULTS } from "../wall/results.js";
import { SUMMED } from "../wall/summed.js";

/** @import { Screen } from "../../shared/boot.js" */

const QUESTION = { id: "q1", text: EIGHTY, lang: "fr", signature: "Dominique", theme: "usages", supporters: 48 };
const CLOCKS = {
  notices: { countdown: { left_ms: 754_000 } },
  speaking: {
    now: { groups: ["panel", "room"], speaking: "room", since: Date.now() - 40_000, spent: { panel: 612_000 } },
  },
  mic: { now: { waiting: 4, speaking: true } },
};
const FOLLOWING = {
  q2: { ...QUESTION, text: WHOLE, rank: 0 },
  q3: { ...QUESTION, text: "Would you credit a model in the end titles?", lang: "en", rank: 1 },
};
const WORD = { id: "s1", text: "Plus que deux minutes, puis la question de Dominique", at: 0 };

/** @param {Record<string, any>} [more] @returns {{screen: Screen}} */
const stage = (more = {}) => ({
  screen: {
    stage: { now: { phase: "debate", scene: "questions", black: false } },
    current: {},
    following: {},
    wall_poll: {},
    notices: {},
    speaking: {},
    mic: { now: { waiting: 0, speaking: false } },
    ...more,
  },
});

/** @type {Record<string, {screen: Screen}>} */
export const STATES = {
  "question.none": stage(),
  "question.short": stage({ current: { now: { ...QUESTION, text: TEN } } }),
  "question.whole": stage({ current: { now: { ...QUESTION, text: WHOLE } }, following: FOLLOWING }),
  "question.translated": stage({
    current: { now: { ...QUESTION, translation: "When is it no longer yours?" } },
    ...CLOCKS,
  }),
  "question.everything": stage({
    ...CLOCKS,
    current: { now: { ...QUESTION, translation: WHOLE } },
    following: FOLLOWING,
    notices: { ...CLOCKS.notices, stage_note: WORD },
  }),
  "poll.result": stage({ wall_poll: RESULTS["poll.single.revealed"].wall_poll, following: FOLLOWING, ...CLOCKS }),
  "poll.flow": stage({ wall_poll: SUMMED["poll.flow"].wall_poll, notices: { stage_note: WORD } }),
  "film.plain": stage({ stage: { now: { phase: "film", scene: "film", black: false } } }),
};
