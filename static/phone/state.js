/** The state of one's own question, in words its author understands. */

import { t } from "../shared/words.js";

/** @import { OwnQuestion } from "./evening.js" */

/** « en attente », « à l'écran », « écartée : hors sujet »… @param {OwnQuestion} own */
export function stateWord(own) {
  if (own.on_wall) return t("state.on_wall");
  // Kept and pending are one to the author: nothing is promised, nothing is refused.
  const known = own.state === "kept" || own.state === "pending" ? t("phone.pending") : t(`state.${own.state}`);
  return own.state === "dismissed" && own.reason ? t("phone.with_reason", { state: known, reason: own.reason }) : known;
}
