/** A poll: what is asked, the answer, and the result as drawings and as words. */

import { announce } from "../../shared/announce.js";
import { useSecondsLeft } from "../../shared/countdown.js";
import { duration } from "../../shared/time.js";
import { t } from "../../shared/words.js";
import { html, useEffect, useLayoutEffect } from "../../vendor/ui.js";
import { arriveLate } from "../arrival.js";
import { beside } from "../beside.js";
import { admitted, poll } from "../evening.js";
import { Wording } from "../people.js";
import { leavePoll } from "../place.js";
import { BALLOTS } from "./ballots.js";
import { GroupChoice } from "./group.js";
import { Sheets, StillAsked } from "./stills.js";

const SAID_AT_S = [30, 10];

/** `Outcome` draws the result, once that part of the page is here. @param {{outcome?: import("../votes.js").Drawings["Outcome"]}} props */
export function PollPlace({ outcome: Outcome }) {
  const now = poll.value;
  useLayoutEffect(arriveLate, []);
  if (!now) return null;
  const open = now.state === "open";
  const Answer = BALLOTS[now.kind];
  return html`<section class="poll" aria-labelledby="poll-title">
    ${
      now.kind !== "prize" &&
      now.kind !== "calibration" &&
      html`<p class=${open ? "poll-state open" : "poll-state"}>
      ${t(open ? "phone.poll_open" : "phone.poll_closed")} ${now.turnout !== undefined && html`<span class="tabular">${t("vote.turnout", { count: now.turnout })}</span>`}
      ${open && html`<${Left} now=${now} />`}
    </p>`
    }
    <h2 id="poll-title" data-arrival tabindex="-1"><${Wording} text=${now.title} /></h2>
    <${StillAsked} now=${now} />
    ${(now.aside || (now.voting && !admitted.value)) && html`<div class="beside" ref=${beside}></div>`}
    ${open && now.terms?.by_group && html`<${GroupChoice} now=${now} />`}
    ${open && Answer && html`<${Answer} key=${`${now.poll} ${now.round}`} now=${now} />`}
    ${now.revealed && Outcome && html`<${Outcome} now=${now} />`}
    <${Sheets} now=${now} />
    <button class="button wide" type="button" id="leave-poll" onClick=${leavePoll}>${t("vote.to_questions")}</button>
  </section>`;
}

/** What is left of the time to vote; said aloud twice, and no more. @param {{now: import("../evening.js").Poll}} props */
function Left({ now }) {
  const left = useSecondsLeft(now);
  useEffect(() => {
    if (left !== null && now.ends_at && SAID_AT_S.includes(left)) announce(t("vote.seconds_left", { count: left }));
  }, [left]);
  return (
    left !== null &&
    html`<b class="tabular" role="timer">${duration(1000 * left)}${!now.ends_at && html` <small>${t("vote.paused")}</small>`}</b>`
  );
}
