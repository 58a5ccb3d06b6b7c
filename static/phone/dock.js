/** Under the thumb: the way to ask, the way back to an open poll, and the last thing that went wrong. */

import { t } from "../shared/words.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { desk, notice } from "./acts.js";
import { link, offline, poll } from "./evening.js";
import { Pill } from "./pill.js";
import { backToPoll, openAsk, place, pollWaits } from "./place.js";

/** Of the window's height. */
const SHARE_MAX = 0.4;

export function Dock() {
  const where = place.value;
  const typed = desk.draft.value.text.trim() !== "";
  const dock = useRef(/** @type {HTMLElement | null} */ (null));

  // With very large letters the dock would leave nothing to read: then it waits at the end of the page.
  useLayoutEffect(() => {
    const box = dock.current;
    if (box) box.classList.toggle("tall", box.offsetHeight > innerHeight * SHARE_MAX);
  });

  return html`<footer class="dock" ref=${dock}>
    ${where === "list" && html`<${Pill} />`}
    ${offline.value && html`<p class="notice">${t(link.refused.value ? `refusal.${link.refused.value}` : "phone.link.down")}</p>`}
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
    const heading = /** @type {HTMLElement | null} */ (document.querySelector("[data-arrival]"));
    heading?.focus({ preventScroll: true });
  };
  return html`<button class="link" type="button" onClick=${dismiss}>${t("common.understood")}</button>`;
}
