/** What draws each result on the wall: the first drawing whose field the poll has. */

import { BARS_WAYS, Bars } from "./bars.js";
import { CARDS_WAYS, Cards } from "./cards.js";
import { CLOUD_WAYS, Cloud } from "./cloud.js";
import { HISTOGRAM_WAYS, Histogram } from "./histogram.js";
import { RANKING_WAYS, Ranking } from "./ranking.js";
import { RATINGS_WAYS, Ratings } from "./ratings.js";
import { SCALE_WAYS, Scale } from "./scale.js";
import { SURENESS_WAYS, Sureness } from "./sureness.js";

/** @import { Picture, Poll, Result } from "../types.js" */

/** @type {(Picture & {field: keyof Result})[]} */
const DRAWINGS = [
  { field: "bars", component: Bars, ways: BARS_WAYS },
  { field: "scale", component: Scale, ways: SCALE_WAYS },
  { field: "ratings", component: Ratings, ways: RATINGS_WAYS },
  { field: "ranking", component: Ranking, ways: RANKING_WAYS },
  { field: "histogram", component: Histogram, ways: HISTOGRAM_WAYS },
  { field: "sureness", component: Sureness, ways: SURENESS_WAYS },
  { field: "cloud", component: Cloud, ways: CLOUD_WAYS },
  { field: "cards", component: Cards, ways: CARDS_WAYS },
];

/** @param {Poll} asked */
export const drawnAs = (asked) => DRAWINGS.find(({ field }) => asked[field]);
