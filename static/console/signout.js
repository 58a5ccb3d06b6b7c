/** Leaving the desk: this browser forgets who sat there. */

import { t } from "../shared/words.js";
import { say } from "./acting.js";

export async function signOut() {
  const answer = await fetch("/console/sign-out", { method: "POST", headers: { "X-Contrechamp": "1" } }).catch(
    () => null,
  );
  if (answer?.ok) location.assign("/console");
  else say(t("console.not_signed_out"));
}
