/** Every state of every scene of the wall, by its name: which scene, and what there is on it. */

import { ASKED } from "./asked.js";
import { HOUSE } from "./house.js";
import { QUESTIONS } from "./questions.js";
import { RESULTS } from "./results.js";
import { SUMMED } from "./summed.js";
import { WRITTEN } from "./written.js";

/** @type {Record<string, import("../../shared/boot.js").Screen>} */
export const STATES = { ...HOUSE, ...QUESTIONS, ...ASKED, ...RESULTS, ...WRITTEN, ...SUMMED };
