/** The whole desk: what comes in, what is on air, what comes next; above, the evening; below, what can be undone. */

import { boot } from "../shared/boot.js";
import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { Air } from "./air.js";
import { BlackSwitch } from "./blackswitch.js";
import { can } from "./can.js";
import { BESIDE, beside, ROOMS, room } from "./desk.js";
import { mic } from "./evening.js";
import { Floor } from "./floor.js";
import { Foot } from "./foot.js";
import { Help } from "./help.js";
import "./looking.js";
import { NextCue } from "./nextcue.js";
import { PollNow } from "./pollnow.js";
import { Polls } from "./polls.js";
import { Questions } from "./questions.js";
import { Run } from "./run.js";
import { TopBar } from "./topbar.js";
import { Troubles } from "./troubles.js";

/** @import { Room } from "./desk.js" */

export function Console() {
  return html`
    <header>
      <${TopBar} />
      ${boot.console?.insecure && html`<p class="insecure">${t("console.insecure")}</p>`}
      <${Troubles} />
    </header>
    <main class="rooms" id="desk" tabindex="-1" data-role=${boot.door}>
      ${ROOMS.includes("questions") && html`<${Questions} />`}
      <div class="middle"><${Air} />${ROOMS.includes("polls") && html`<${PollNow} />`}</div>
      ${BESIDE.length > 0 && html`<${Beside} />`}
    </main>
    <div class="below-all"><${NextCue} /><${Foot} /></div>
    <${RoomBar} />
    <${Help} />
  `;
}

/** What shares the third place of a wide desk: the conducteur, the polls, the floor. */
function Beside() {
  return html`<div class="third">
    ${
      BESIDE.length > 1 &&
      html`<nav class="tabs" aria-label=${t("console.beside")}>${BESIDE.map(
        (name) =>
          html`<button key=${name} type="button" aria-current=${beside.value === name ? "true" : undefined} onClick=${() => {
            beside.value = name;
            if (room.value !== "questions" && room.value !== "air") room.value = name;
          }}>${t(`console.room.${name}`)} <${Waiting} name=${name} /></button>`,
      )}</nav>`
    }
    ${ROOMS.includes("run") && html`<${Run} />`}
    ${can("make_poll") && html`<${Polls} />`}
    ${ROOMS.includes("floor") && html`<${Floor} />`}
  </div>`;
}

/** How many wait for the microphone. @param {{name: Room}} props */
function Waiting({ name }) {
  const count = Object.values(mic.value).filter(({ state }) => state === "waiting" || state === "next").length;
  return name === "floor" && count > 0 ? html`<span class="tabular">${count}</span>` : null;
}

/** On a narrow screen: one room at a time, and black always under the thumb. */
function RoomBar() {
  return html`<nav class="room-bar" aria-label=${t("console.rooms")}>
    ${ROOMS.map((name) => html`<${RoomButton} key=${name} name=${name} />`)}
    ${can("set_black") && html`<${BlackSwitch} />`}
  </nav>`;
}

/** @param {{name: Room}} props */
function RoomButton({ name }) {
  const here = room.value === name;
  return html`<button type="button" class="button" aria-current=${here ? "true" : undefined}
    onClick=${() => {
      room.value = name;
    }}>${t(`console.room_short.${name}`)} <${Waiting} name=${name} /></button>`;
}
