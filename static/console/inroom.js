/** What the moderator adds to a vote in the room: a countdown, raised hands, a turnout that the room is not told. */

import { useSecondsLeft } from "../shared/countdown.js";
import { LIMITS } from "../shared/protocol.js";
import { duration } from "../shared/time.js";
import { pick, t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { can } from "./can.js";
import { Switch } from "./switch.js";
import { WholeField } from "./wholefield.js";

/** @import { Poll } from "./types.js" */

const STARTS_S = [30, 60, 120];
const MORE_S = 30;

/** @param {{id: string, poll: Poll}} props */
export function InTheRoom({ id, poll }) {
  if (!poll.asks) return null;
  const { round, turnout_hidden } = poll;
  return html`${poll.state === "open" && can("set_countdown") && html`<${Countdown} id=${id} poll=${poll} />`}
    ${
      can("set_turnout_hidden") &&
      html`<div class="acts"><${Switch} name="turnout" keyed=${false} on=${turnout_hidden} label=${t("console.room_vote.hide_turnout")}
      press=${() => act("set_turnout_hidden", { poll: id, round, on: !turnout_hidden })} /></div>`
    }
    ${poll.state !== "draft" && poll.has_hands && html`<${Hands} id=${id} poll=${poll} />`}`;
}

/** @param {{id: string, poll: Poll}} props */
function Countdown({ id, poll }) {
  const left = useSecondsLeft(poll);
  /** @param {number} seconds @param {boolean} running */
  const count = (seconds, running) =>
    act("set_countdown", { poll: id, round: poll.round, left_ms: Math.max(0, seconds) * 1000, running });
  /** @param {string} label @param {() => void} press */
  const button = (label, press) => html`<button type="button" class="button" onClick=${press}>${label}</button>`;
  if (left === null) {
    return html`<div class="acts countdown" role="group" aria-label=${t("console.room_vote.countdown")}><span class="meta">${t("console.room_vote.countdown")}</span>
      ${STARTS_S.map((seconds) => button(duration(1000 * seconds), () => count(seconds, true)))}</div>`;
  }
  const runs = Boolean(poll.ends_at);
  return html`<div class="acts countdown" role="group" aria-label=${t("console.room_vote.countdown")}><b class="tabular" role="timer">${duration(1000 * left)}</b>
    ${button(t(runs ? "console.room_vote.pause" : "console.room_vote.resume"), () => count(left, !runs))}
    ${button(t("console.room_vote.more", { count: MORE_S }), () => count(left + MORE_S, runs))}
    ${button(t("console.room_vote.none"), () => count(0, false))}</div>`;
}

/** @param {{id: string, poll: Poll}} props */
function Hands({ id, poll }) {
  const { round, seen, hands = {} } = poll;
  return html`<details class="hands"><summary>${t("console.room_vote.hands")}</summary>
    ${poll.options.map(({ id: option, label }) => {
      const { text, lang } = pick(label);
      return html`<label key=${option}><span lang=${lang}><bdi>${text}</bdi></span> <${WholeField} value=${hands[option] ?? 0} least=${0} most=${LIMITS.HANDS_MAX} disabled=${seen}
        set=${(/** @type {number} */ count) => act("set_hands", { poll: id, round, option, count })} /></label>`;
    })}
    ${seen && html`<p class="note">${t("console.room_vote.hands_final")}</p>`}
  </details>`;
}
