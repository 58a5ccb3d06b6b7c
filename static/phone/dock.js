/** Under the thumb: the way to ask, the way back to an open poll, and the last thing that went wrong. */

import { announce } from "../shared/announce.js";
import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { desk, notice } from "./acts.js";
import { poll } from "./evening.js";
import { backToPoll, openAsk, place, pollWaits } from "./place.js";

export function Dock() {
  const where = place.value;
  const typed = desk.draft.value.text.trim() !== "";
  return html`<footer class="dock">
    ${notice.value && html`<p class="notice">${notice.value} <${Dismiss} /></p>`}
    ${
      pollWaits.value &&
      html`<button class="button hot wide" type="button" id="to-poll" onClick=${backToPoll}>
        ${t(poll.value?.state === "open" ? "phone.to_poll" : "phone.to_result")}
      </button>`
    }
    ${
      where === "list" &&
      html`<button class="button main wide" type="button" id="to-ask" onClick=${openAsk}>
        ${t(typed ? "phone.resume" : "phone.ask")}
      </button>`
    }
    ${where === "poll" && typed && html`<p class="dim">${t("phone.draft_kept")}</p>`}
  </footer>`;
}

function Dismiss() {
  const dismiss = () => {
    notice.value = "";
    // The button goes with its line: focus must stand somewhere.
    document.querySelector(/** @type {any} */ ("[data-arrival]"))?.focus({ preventScroll: true });
    announce("");
  };
  return html`<button class="link" type="button" onClick=${dismiss}>${t("common.understood")}</button>`;
}
