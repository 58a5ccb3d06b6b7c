/** What stuffing looks like, for the poll at hand: who came when, never what anybody chose; and setting aside. */

import { boot } from "../shared/boot.js";
import { t } from "../shared/words.js";
import { html, useSignal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { link, signs } from "./evening.js";
import { lastTime, timeOfDay } from "./timeofday.js";

/** @import { Poll } from "./types.js" */

/** @param {{id: string, poll: Poll}} props */
export function PollSigns({ id, poll }) {
  const { voting, room_code, seats, new_devices, wrong_codes, admitted } = signs.value;
  const received = poll.turnout + (poll.aside ?? 0);
  const gated = voting !== "open";
  return html`<details class="signs" open=${gated}>
    <summary>${t("console.signs.heading")}</summary>
    <p class="meta">${t(`console.signs.voting.${voting}`)} ${room_code && html`<b class="tabular" translate=${false}>${room_code}</b>`}
      ${voting === "tickets" && html`<a href=${`/console/${boot.code}/tickets`} target="_blank" rel="noopener">${t("console.signs.tickets")}</a>`}</p>
    <dl>
      <${Sign} key="new" name="new_devices" said=${t("console.signs.new_devices_now", { count: new_devices.at(-1) ?? 0, most: Math.max(0, ...new_devices) })} />
      ${poll.state !== "draft" && html`<${Sign} name="young" said=${youngOf(poll, received)} />`}
      ${Boolean(seats) && poll.state !== "draft" && html`<${Sign} name="seats" said=${seatsOf(received, seats)} grave=${received > seats} />`}
      ${gated && html`<${Sign} name="wrong" said=${wrong_codes} /><${Sign} name="admitted" said=${admitted} />`}
    </dl>
    ${poll.state !== "draft" && html`<${Aside} key=${`${id} ${poll.round}`} id=${id} poll=${poll} />`}
  </details>`;
}

/** @param {{name: string, said: string | number, grave?: boolean}} props */
function Sign({ name, said, grave }) {
  return html`<div class=${grave ? "sign grave" : "sign"}><dt>${t(`console.signs.${name}`)}</dt><dd class="tabular">${said}</dd></div>`;
}

/** @param {Poll} poll @param {number} received */
function youngOf({ since_opening, unknown }, received) {
  const said = t("console.signs.of", { count: since_opening, total: received });
  return unknown ? `${said}, ${t("console.signs.unknown", { count: unknown })}` : said;
}

/** @param {number} received @param {number} seats */
function seatsOf(received, seats) {
  const said = t("console.signs.of", { count: received, total: seats });
  return received > seats ? `${said}, ${t("console.signs.too_many")}` : said;
}

/** @param {{id: string, poll: Poll}} props */
function Aside({ id, poll }) {
  const { round, aside = 0, aside_after, opened_at, seen } = poll;
  const typed = useSignal(timeOfDay(aside_after || opened_at));
  /** @param {number} created_after */
  const setAside = (created_after) => act("set_aside", { poll: id, round, created_after });

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault();
    const after = lastTime(typed.value, link.clock());
    if (!seen && Number.isFinite(after)) setAside(after);
  }

  return html`<form class="setting-aside" onSubmit=${submit}>
    <label for="aside-after">${t("console.aside.after")}</label>
    <input class="field" id="aside-after" type="time" required value=${typed.value} disabled=${seen}
      onInput=${(/** @type {any} */ event) => (typed.value = event.target.value)} />
    <button class="button" disabled=${seen}>${t("console.aside.do")}</button>
    ${Boolean(aside_after) && html`<button class="button" type="button" disabled=${seen} onClick=${() => setAside(0)}>${t("console.aside.back")}</button>`}
    ${Boolean(aside_after) && html`<p class="meta">${t("console.aside.count", { count: aside })} · ${t("console.aside.since", { time: timeOfDay(aside_after) })}</p>`}
    ${seen && html`<p class="note">${t("console.aside.why_seen")}</p>`}
  </form>`;
}
