/** What draws each result on the wall: the first drawing whose field the poll has. */

import { GRID_WAYS, isPictured, StillGrid } from "../still.js";
import { BARS_WAYS, Bars } from "./bars.js";
import { CALIBRATION_WAYS, Calibration } from "./calibration.js";
import { CARDS_WAYS, Cards } from "./cards.js";
import { CLOUD_WAYS, Cloud } from "./cloud.js";
import { FLOW_WAYS, Flow } from "./flow.js";
import { GROUPS_WAYS, Groups } from "./groups.js";
import { HISTOGRAM_WAYS, Histogram } from "./histogram.js";
import { PRIZE_WAYS, Prize } from "./prize.js";
import { RANKING_WAYS, Ranking } from "./ranking.js";
import { RATINGS_WAYS, Ratings } from "./ratings.js";
import { SCALE_WAYS, Scale } from "./scale.js";
import { SURENESS_WAYS, Sureness } from "./sureness.js";

/** @import { Picture, Poll, Result } from "../types.js" */

/** @type {(Picture & {field: keyof Result, when?: (asked: Poll) => boolean})[]} */
const DRAWINGS = [
  { field: "flow", component: Flow, ways: FLOW_WAYS },
  { field: "by_group", component: Groups, ways: GROUPS_WAYS, when: (asked) => Boolean(asked.by_group?.rows) },
  { field: "bars", component: StillGrid, ways: GRID_WAYS, when: isPictured },
  { field: "sureness", component: StillGrid, ways: GRID_WAYS, when: isPictured },
  { field: "bars", component: Bars, ways: BARS_WAYS },
  { field: "scale", component: Scale, ways: SCALE_WAYS },
  { field: "ratings", component: Ratings, ways: RATINGS_WAYS },
  { field: "ranking", component: Ranking, ways: RANKING_WAYS },
  { field: "histogram", component: Histogram, ways: HISTOGRAM_WAYS },
  { field: "sureness", component: Sureness, ways: SURENESS_WAYS },
  { field: "prize", component: Prize, ways: PRIZE_WAYS },
  { field: "calibration", component: Calibration, ways: CALIBRATION_WAYS },
  { field: "cloud", component: Cloud, ways: CLOUD_WAYS },
  { field: "cards", component: Cards, ways: CARDS_WAYS },
];

/** @param {Poll} asked */
export const drawnAs = (asked) => DRAWINGS.find(({ field, when }) => asked[field] && (!when || when(asked)));
