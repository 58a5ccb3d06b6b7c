/** How each kind of poll is answered. */

import { NumberBallot } from "./number.js";
import { Options } from "./options.js";
import { RankingBallot } from "./ranking.js";
import { RatingBallot } from "./rating.js";
import { ScaleBallot } from "./scale.js";
import { SurenessBallot } from "./sureness.js";
import { WordsBallot } from "./words.js";

/** @import { Component } from "../../vendor/ui.js" */
/** @import { PollKind } from "../../shared/protocol.js" */

/** @type {Partial<Record<PollKind, Component<any>>>} */
export const BALLOTS = {
  single: Options,
  multiple: Options,
  yes_no: Options,
  quiz: Options,
  scale: ScaleBallot,
  rating: RatingBallot,
  ranking: RankingBallot,
  number: NumberBallot,
  real_or_generated: SurenessBallot,
  word_cloud: WordsBallot,
  open_text: WordsBallot,
};
