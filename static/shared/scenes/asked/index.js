/** What the wall shows of each kind of poll while its result is hidden; the options, where a kind has nothing of its own. */

import { GRID_WAYS, isPictured, StillGrid } from "../still.js";
import { Choices, OPTION_WAYS } from "./choices.js";
import { EstimateAsked, NUMBER_WAYS } from "./number.js";
import { STEPS_WAYS, Steps } from "./steps.js";
import { WordsAsked } from "./words.js";

/** @import { PollKind } from "../../protocol.js" */
/** @import { Picture, Poll } from "../types.js" */

/** @type {Picture} */
const OPTIONS = { component: Choices, ways: OPTION_WAYS };

/** @type {Picture} */
const STILLS = { component: StillGrid, ways: GRID_WAYS };

/** @type {Partial<Record<PollKind, Picture>>} */
const PICTURES = {
  scale: { component: Steps, ways: STEPS_WAYS },
  rating: { component: Steps, ways: STEPS_WAYS },
  number: { component: EstimateAsked, ways: NUMBER_WAYS },
  word_cloud: { component: WordsAsked, ways: NUMBER_WAYS },
  open_text: { component: WordsAsked, ways: NUMBER_WAYS },
};

/** @param {Poll | undefined} asked */
export const askedAs = (asked) => (isPictured(asked) ? STILLS : (PICTURES[asked?.kind ?? "single"] ?? OPTIONS));
