/** What no first screen needs, in one file: a phone loads it after its first paint. */

import "./heralds.js";

export { keepLine } from "../shared/line.js";
export { Alike } from "./alike.js";
export { Mic } from "./mic.js";
export { Mine } from "./mine.js";
export { More } from "./more.js";
export { Above } from "./notice.js";
export { Particulars } from "./particulars.js";
export { Vote } from "./votes.js";
