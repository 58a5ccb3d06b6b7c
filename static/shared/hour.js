/** An hour as the clock of the hall has it. */

import { boot } from "./boot.js";
import { language } from "./words.js";

/** "20:15" @param {number} at ms UTC @returns {string} */
export function hourOf(at) {
  return new Intl.DateTimeFormat(language.value, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: boot.programme?.time_zone,
  }).format(at);
}
