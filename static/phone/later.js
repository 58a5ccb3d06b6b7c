/** What no first screen needs, in one file: a phone loads it after its first paint. */

import "./heralds.js";

export { keepLine } from "../shared/line.js";
export { Foot } from "./foot.js";
export { Hand } from "./hands.js";
export { Mine } from "./mine.js";
export { More } from "./more.js";
export { Particulars } from "./particulars.js";
export { Vote } from "./votes.js";
