/** What draws each part of a result, in the order in which they stand. */

import { EstimateResults } from "./estimates.js";
import { FlowResults, GroupResults } from "./moved.js";
import { RankingResults } from "./ranked.js";
import { Results } from "./results.js";
import { CalibrationResults, PrizeResults } from "./summary.js";
import { RatingResults, ScaleResults } from "./summed.js";
import { SurenessResults } from "./sure.js";
import { CardResults, CloudResults } from "./written.js";

/** @import { Component } from "../../vendor/ui.js" */
/** @import { Result } from "../../shared/scenes/types.js" */

/** @type {[keyof Result, Component<any>][]} */
export const DRAWINGS = [
  ["bars", Results],
  ["scale", ScaleResults],
  ["ratings", RatingResults],
  ["ranking", RankingResults],
  ["histogram", EstimateResults],
  ["sureness", SurenessResults],
  ["flow", FlowResults],
  ["by_group", GroupResults],
  ["prize", PrizeResults],
  ["calibration", CalibrationResults],
  ["cloud", CloudResults],
  ["cards", CardResults],
];
