/** In which group somebody is, if they care to say: kept on this phone alone, and sent with each ballot that asks. */

import { t } from "../../shared/words.js";
import { html, signal } from "../../vendor/ui.js";
import { lastAnswer } from "../ballot.js";
import { deviceStorage } from "../storage.js";
import { cast } from "./sending.js";

/** @import { Poll } from "../evening.js" */

const GROUPS = ["", "public", "professional", "student"];
const KEY = "group";

export const group = signal(kept());

/** @param {{now: Poll}} props */
export function GroupChoice({ now }) {
  /** @param {string} chosen */
  const choose = (chosen) => {
    group.value = chosen;
    try {
      deviceStorage()?.setItem(KEY, chosen);
    } catch {
      // It is asked again next time.
    }
    const standing = lastAnswer(now);
    // What was answered stands in the group one says now.
    if (standing && now.state === "open") cast(now, standing);
  };
  return html`<fieldset class="group" aria-labelledby="group-asked">
    <p id="group-asked" class="dim small">${t("vote.group.asked")}</p>
    <div class="chips">${GROUPS.map(
      (known) =>
        html`<label key=${known} class="chip"><input type="radio" name="group" checked=${known === group.value} onChange=${() => choose(known)} /> <span>${t(`vote.group.${known || "none"}`)}</span></label>`,
    )}</div>
  </fieldset>`;
}

function kept() {
  try {
    const known = deviceStorage()?.getItem(KEY) ?? "";
    return GROUPS.includes(known) ? known : "";
  } catch {
    return "";
  }
}
