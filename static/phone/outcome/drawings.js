/** What draws each part of a result, in the order in which they stand. */

import { html } from "../../vendor/ui.js";
import { received } from "../ballot.js";
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
const DRAWINGS = [
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

/** Whatever drawings there are. @param {{now: import("../evening.js").Poll}} props */
export function Outcome({ now }) {
  return DRAWINGS.map(
    ([field, Drawing]) => now[field] && html`<${Drawing} key=${field} now=${now} own=${received(now)} />`,
  );
}
