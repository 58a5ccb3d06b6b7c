/** What a phone has besides the list and the votes, in one file: loaded when the phone has nothing else to do. */

import "./hand/heralds.js";

export { Alike, reading } from "./hand/alike.js";
export { Look } from "./hand/look.js";
export { Mic } from "./hand/mic.js";
export { Above } from "./hand/notice.js";
