/** What draws each result on the wall: the first drawing whose field the poll has. */

import { BARS_WAYS, Bars } from "./bars.js";

/** @import { Picture, Poll, Result } from "../types.js" */

/** @type {(Picture & {field: keyof Result})[]} */
const DRAWINGS = [{ field: "bars", component: Bars, ways: BARS_WAYS }];

/** @param {Poll} asked */
export const drawnAs = (asked) => DRAWINGS.find(({ field }) => asked[field]);
