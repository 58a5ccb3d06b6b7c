/** All that the result of a vote needs, in one file: a phone loads it when there is one, or when it has nothing else to do. */

export { Outcome } from "./outcome/drawings.js";
