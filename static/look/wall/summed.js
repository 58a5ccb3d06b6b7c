/** What is told of two votes at once, or of several. */

import { both, PROGRAMME } from "../programme.js";
import { ABSTENTION, FOUR, LONG_TITLE, result, TEN_LONG } from "./poll.js";
import { bars } from "./results.js";

/** @import { Screen } from "../../shared/boot.js" */
/** @import { Flow, Poll, Prize } from "../../shared/scenes/types.js" */

/** @param {{id: string}[]} options */
const rows = (options) => options.map(({ id }, at) => ({ id, before: 40 - 3 * at, after: 37 - 2 * at, net: at - 3 }));

/** Nodes with as much room as the server gives them; one band stays, one moves. @param {{id: string}[]} options @returns {Flow} */
function crossed(options) {
  const room = Math.min(9, 88 / options.length);
  const height = (100 - room * options.length) / options.length;
  const nodes = options.map(({ id }, at) => ({ id, count: 12, y: room / 2 + at * (height + room), height }));
  /** @param {number} from @param {number} to */
  const band = (from, to) => ({
    from: nodes[from].id,
    to: nodes[to].id,
    count: 6,
    stays: from === to,
    d: `M0 ${nodes[from].y}C50 ${nodes[from].y} 50 ${nodes[to].y} 100 ${nodes[to].y}V${nodes[to].y + height / 2}C50 ${nodes[to].y + height / 2} 50 ${nodes[from].y + height / 2} 0 ${nodes[from].y + height / 2}Z`,
  });
  const ends = nodes.map(({ y }) => ({ y: y + height / 2, height: height / 2 }));
  return {
    rows: rows(options),
    people: [112, 118],
    stayed: 68,
    moved: 31,
    new: 19,
    left: 13,
    nodes: { before: nodes, after: nodes },
    bands: [...nodes.map((_, at) => band(at, at)), band(0, 2)],
    rest: { before: ends, after: ends },
  };
}

const AGAIN = { terms: { again: "p0" } };
const GROUPS = ["public", "professional", "student"];
/** @param {{id: string}[]} options @returns {Partial<Poll>} */
const grouped = (options) => ({
  bars: bars(options),
  by_group: {
    rows: GROUPS.map((group, at) => ({
      group,
      count: 61 - 12 * at,
      shares: options.map(({ id }, place) => ({ id, percent: Math.max(0, 44 - 4 * place + 3 * at) })),
    })),
  },
});

/** @param {number} films @returns {Prize} */
const placed = (films) => ({
  rows: Array.from({ length: films }, (_, at) => ({
    id: `p${at}`,
    film: `f${at}`,
    title: PROGRAMME.films[at % PROGRAMME.films.length].title,
    count: at === films - 1 ? 3 : 96 - at,
    ...(at === films - 1 ? {} : { place: at < 2 ? 1 : at + 1, tied: at < 2, mean: 4.5, score: 4.42, length: 88 }),
  })),
  weight: 20,
  turnout_min: 10,
  steps: 5,
});
const PRIZE = {
  kind: /** @type {const} */ ("prize"),
  title: both("Prix du public", "Audience award"),
  options: [],
  turnout: undefined,
};
const CALIBRATION = {
  kind: /** @type {const} */ ("calibration"),
  title: both("Savions-nous ce que nous savions ?", "Did we know what we knew?"),
  options: [],
  turnout: undefined,
};
const DOTS = [50, 60, 70, 80, 90, 100].map((sure, at) => ({
  sure,
  right: 46 + 8 * at,
  count: 20 + at,
  size: 60 + 8 * at,
}));

/** @type {Record<string, Screen>} */
export const SUMMED = {
  "poll.flow": result({ ...AGAIN, flow: crossed(FOUR), bars: bars(FOUR) }),
  "poll.flow.long": result({
    ...AGAIN,
    title: LONG_TITLE,
    options: [...TEN_LONG, ABSTENTION],
    flow: crossed([...TEN_LONG, ABSTENTION]),
  }),
  "poll.flow.few": result({ ...AGAIN, flow: { few: true, rows: rows(FOUR), people: [6, 5] } }),
  "poll.flow.few.long": result({
    ...AGAIN,
    title: LONG_TITLE,
    options: [...TEN_LONG, ABSTENTION],
    flow: { few: true, rows: rows([...TEN_LONG, ABSTENTION]), people: [6, 5] },
  }),
  "poll.by_group": result(grouped(FOUR)),
  "poll.by_group.long": result({ title: LONG_TITLE, options: TEN_LONG, ...grouped(TEN_LONG) }),
  "poll.by_group.few": result({ bars: bars(FOUR), by_group: { few: true } }),
  "poll.prize": result({ ...PRIZE, prize: placed(4) }),
  "poll.prize.long": result({ ...PRIZE, title: LONG_TITLE, prize: placed(10) }),
  "poll.calibration": result({
    ...CALIBRATION,
    calibration: { dots: DOTS, count: 240, polls: 4, right: 61, sure: 74 },
  }),
  "poll.calibration.none": result({ ...CALIBRATION, calibration: { dots: [], count: 0, polls: 4 } }),
};
