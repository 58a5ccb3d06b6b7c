/** Results of each kind, as few and as many as there may be. */

import { both } from "../programme.js";
import { KINDS, pictured } from "./asked.js";
import { ABSTENTION, ENDS, FOUR, LONG_TITLE, result, STILLS, TEN_LONG } from "./poll.js";

/** @import { Screen } from "../../shared/boot.js" */
/** @import { Bar, RankedOption, RatedItem, ScaleResult } from "../../shared/scenes/types.js" */
/** @import { Still } from "../../shared/stills.js" */

/** @param {{id: string}[]} options @returns {Bar[]} */
export const bars = (options) =>
  options.map(({ id }, at) => ({ id, count: 60 >> at, percent: Math.round(48 / (at + 1)), lead: at === 0 }));

/** @param {{id: string}[]} options @returns {Bar[]} */
const withHands = (options) =>
  bars(options).map((bar, at) => ({
    ...bar,
    length: bar.percent * 0.8,
    hands: Math.max(0, 24 - 4 * at),
    hands_length: Math.max(0, 14 - 2 * at),
  }));

/** @param {number} steps @returns {ScaleResult} */
const columns = (steps) => ({
  count: 118,
  columns: Array.from({ length: steps }, (_, at) => ({
    step: at + 1,
    count: 3 + 5 * at,
    percent: Math.min(100, 2 + 4 * at),
    height: Math.round((100 * (at + 1)) / steps),
  })),
  mean: 4.6,
  median: 5,
  at: 60,
  abstained: 2,
});

/** @param {{id: string}[]} items @returns {RatedItem[]} */
const rated = (items) => items.map(({ id }, at) => ({ id, ...columns(5), mean: 4.4 - at * 0.3, at: 85 - 8 * at }));

/** @param {{id: string}[]} items @param {boolean} [tied] @returns {RankedOption[]} */
const ranked = (items, tied = false) =>
  items.map(({ id }, at) => ({
    id,
    points: 412 - 40 * at,
    first: 41 - at,
    rank: tied && at === 1 ? 1 : at + 1,
    tied: tied && at < 2,
    length: 100 - 9 * at,
  }));

const SPREAD = {
  count: 116,
  abstained: 4,
  median: 131_000,
  half: /** @type {[number, number]} */ ([90_000, 160_000]),
  from: 0,
  to: 240_000,
  bins: Array.from({ length: 12 }, (_, at) => ({
    from: at * 20_000,
    to: at * 20_000 + 19_999,
    count: [1, 4, 9, 12, 17, 21, 25, 14, 7, 3, 2, 1][at],
    height: [4, 16, 36, 48, 68, 84, 100, 56, 28, 12, 8, 4][at],
  })),
  at: 54.6,
};
const NEAR = { near: 31, near_percent: 27, truth_at: 54, near_from: 48.6, near_to: 59.4 };

const SURE = {
  count: 120,
  abstained: 3,
  rows: [
    { id: "real", count: 71, percent: 59 },
    { id: "generated", count: 49, percent: 41 },
  ],
};
const SURE_RIGHT = { ...SURE, rows: SURE.rows.map((row, at) => ({ ...row, sure: 81 - 12 * at })), right: 41, sure: 77 };
/** @param {"a" | "b"} id @returns {Still} */
const sheeted = (id) => ({
  ...STILLS[id],
  sheet: {
    author: "Contrechamp",
    tool: "two_lights.c, painted",
    year: 2026,
    licence: "CC0 1.0",
    made: both("Des formules.", "Formulas."),
  },
});
const TOLD = { a: sheeted("a"), b: sheeted("b") };

/** @type {Record<string, Screen>} */
export const RESULTS = {
  "poll.single.nobody": result({ ...KINDS.single, turnout: 0, bars: [] }),
  "poll.single.revealed": result({ ...KINDS.single, bars: bars([...FOUR, ABSTENTION]) }),
  "poll.single.revealed.hands": result({ options: FOUR, aside: 3, bars: withHands(FOUR) }),
  "poll.single.revealed.long": result({
    title: LONG_TITLE,
    options: [...TEN_LONG, ABSTENTION],
    bars: withHands([...TEN_LONG, ABSTENTION]),
    aside: 12,
  }),
  "poll.multiple.revealed": result({ ...KINDS.multiple, bars: bars([...FOUR, ABSTENTION]) }),
  "poll.yes_no.revealed": result({ ...KINDS.yes_no, bars: bars([{ id: "yes" }, { id: "no" }, ABSTENTION]) }),
  "poll.scale.revealed": result({ ...KINDS.scale, scale: columns(7) }),
  "poll.scale.revealed.eleven": result({
    ...KINDS.scale,
    title: LONG_TITLE,
    terms: { steps: 11, ...ENDS },
    scale: columns(11),
  }),
  "poll.rating.revealed": result({ ...KINDS.rating, ratings: rated(FOUR) }),
  "poll.rating.revealed.long": result({
    ...KINDS.rating,
    title: LONG_TITLE,
    options: TEN_LONG,
    ratings: rated(TEN_LONG),
  }),
  "poll.ranking.revealed.open": result({ ...KINDS.ranking, state: "open", ranking: ranked(FOUR) }),
  "poll.ranking.revealed": result({ ...KINDS.ranking, ranking: ranked(FOUR, true) }),
  "poll.ranking.revealed.long": result({
    ...KINDS.ranking,
    title: LONG_TITLE,
    options: TEN_LONG,
    ranking: ranked(TEN_LONG, true),
  }),
  "poll.number.revealed": result({ ...KINDS.number, histogram: SPREAD }),
  "poll.number.revealed.answered": result({
    ...KINDS.number,
    histogram: { ...SPREAD, ...NEAR, below: 2, above: 5 },
    answer: { truth: 129_600, tolerance: 13_000 },
  }),
  "poll.quiz.revealed": result({ ...KINDS.quiz, bars: bars([{ id: "o1" }, { id: "o2" }]) }),
  "poll.quiz.revealed.answered": result({
    ...KINDS.quiz,
    bars: bars([{ id: "o1" }, { id: "o2" }]),
    answer: { right: ["o2"] },
  }),
  "poll.quiz.revealed.still": result({
    options: FOUR,
    stills: { a: STILLS.a },
    terms: { still: "a" },
    bars: bars(FOUR),
  }),
  ...Object.fromEntries(
    [2, 4, 10].map((count) => {
      const asked = pictured(count);
      const answer = { right: ["o2"] };
      return [
        `poll.quiz.revealed.stills.${count}`,
        result({ kind: "quiz", ...asked, stills: TOLD, bars: bars(asked.options ?? []), answer }),
      ];
    }),
  ),
  "poll.real_or_generated.revealed": result({ ...KINDS.real_or_generated, sureness: SURE }),
  "poll.real_or_generated.revealed.answered": result({
    ...KINDS.real_or_generated,
    sureness: SURE_RIGHT,
    answer: { right: ["generated"] },
  }),
  "poll.real_or_generated.revealed.stills": result({
    kind: "real_or_generated",
    ...pictured(2),
    stills: TOLD,
    sureness: { ...SURE_RIGHT, rows: SURE_RIGHT.rows.map((row, at) => ({ ...row, id: `o${at + 1}` })) },
    answer: { right: ["o2"] },
  }),
};
