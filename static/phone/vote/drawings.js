/** What draws each part of a result, in the order in which they stand. */

import { Results } from "./results.js";

/** @import { Component } from "../../vendor/ui.js" */
/** @import { Result } from "../../shared/scenes/types.js" */

/** @type {[keyof Result, Component<any>][]} */
export const DRAWINGS = [["bars", Results]];
