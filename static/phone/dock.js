/** Under the thumb, and first under the Tab key: the way to ask, the way back to a poll, the last thing that went wrong. */

import { t } from "../shared/words.js";
import { html, useLayoutEffect } from "../vendor/ui.js";
import { desk, notice } from "./acts.js";
import { lastAnswer } from "./ballot.js";
import { link, offline, poll } from "./evening.js";
import { Pill } from "./pill.js";
import { backToPoll, openAsk, place, pollWaits } from "./place.js";
import { Later } from "./places.js";

/** Of the window's height. */
const SHARE_MAX = 0.3;

export function Dock() {
  const where = place.value;
  const typed = desk.draft.value.text.trim() !== "";
  useLayoutEffect(measure);

  const listed = where === "list";
  // Who is typing is not called elsewhere.
  const said = [
    listed && html`<${Pill} />`,
    cut(),
    complaint(),
    where !== "ask" && wayToPoll(),
    where === "poll" && typed && html`<p class="dim">${t("phone.draft_kept")}</p>`,
  ];
  return html`<footer class="dock">
    ${said.some(Boolean) && html`<div class="said">${said}</div>`}
    ${
      listed &&
      html`<button class="button main wide" type="button" id="to-ask" onClick=${openAsk}>
        ${t(typed ? "phone.resume" : "phone.ask")}
      </button>`
    }
    ${listed && html`<${Later} part="Hand" show="Mic" />`}
  </footer>`;
}

/** With large letters or a low window it would leave little to read: then all but the way to ask scrolls with the page. */
function measure() {
  const dock = document.querySelector(".dock");
  if (!dock) return;
  // As it would stand there: once it is tall it has no box of its own.
  const was = dock.classList.contains("tall");
  dock.classList.remove("tall");
  const is = dock.classList.toggle("tall", dock.clientHeight > innerHeight * SHARE_MAX);
  // What has the focus goes with the dock to another end of the page.
  if (was !== is && dock.contains(document.activeElement)) document.activeElement?.scrollIntoView({ block: "nearest" });
}

addEventListener("resize", measure);
// Letters that grow make the page longer.
new ResizeObserver(measure).observe(document.body);

function cut() {
  if (!offline.value) return null;
  const reason = link.refused.value;
  if (reason) return html`<p>${t(`refusal.${reason}`)}</p>`;
  return html`<p>${t("phone.link.down")} <span class="roomy">${t("phone.link.kept")}</span></p>`;
}

function complaint() {
  return notice.value && html`<p>${notice.value} <${Dismiss} /></p>`;
}

function wayToPoll() {
  const now = poll.value;
  if (!pollWaits.value || !now) return null;
  const word = now.state !== "open" ? "phone.to_result" : lastAnswer(now) ? "phone.to_poll_again" : "phone.to_poll";
  return html`<button class="button hot wide" type="button" id="to-poll" onClick=${backToPoll}>${t(word)}</button>`;
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
