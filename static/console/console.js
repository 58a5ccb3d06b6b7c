/** The whole desk: what comes in, what is on air, what comes next; above, the evening; below, what can be undone. */

import { boot } from "../shared/boot.js";
import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { Air } from "./air.js";
import { BlackSwitch } from "./blackswitch.js";
import { ROOMS, room } from "./desk.js";
import { Foot } from "./foot.js";
import { Help } from "./help.js";
import { PollNow } from "./pollnow.js";
import { Polls } from "./polls.js";
import { Questions } from "./questions.js";
import { TopBar } from "./topbar.js";
import { Troubles } from "./troubles.js";

/** @import { Room } from "./desk.js" */

export function Console() {
  return html`
    <${TopBar} />
    ${boot.console?.insecure && html`<p class="insecure">${t("console.insecure")}</p>`}
    <${Troubles} />
    <main class="rooms" id="desk" tabindex="-1">
      <${Questions} />
      <div class="middle"><${Air} /><${PollNow} /></div>
      <${Polls} />
    </main>
    <${Foot} />
    <${RoomBar} />
    <${Help} />
  `;
}

/** On a narrow screen: one room at a time, and black always under the thumb. */
function RoomBar() {
  return html`<nav class="room-bar" aria-label=${t("console.rooms")}>
    ${ROOMS.map((name) => html`<${RoomButton} key=${name} name=${name} />`)}
    <${BlackSwitch} />
  </nav>`;
}

/** @param {{name: Room}} props */
function RoomButton({ name }) {
  const here = room.value === name;
  return html`<button type="button" class="button" aria-current=${here ? "true" : undefined}
    onClick=${() => {
      room.value = name;
    }}>${t(`console.room.${name}`)}</button>`;
}
