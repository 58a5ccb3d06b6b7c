/** The floor: who would like the microphone, paper cards, the clock of each side, a word to the stage. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { can } from "./can.js";
import { BESIDE } from "./desk.js";
import { MicQueue } from "./mic.js";
import { PaperForm } from "./paper.js";
import { Speaking } from "./speaking.js";
import { StageNote } from "./stagenote.js";

export function Floor() {
  return html`<section class="room floor" aria-labelledby="floor-title">
    <h2 id="floor-title" class=${BESIDE.length > 1 ? "named-above" : ""}>${t("console.room.floor")}</h2>
    <div class="scroll">
      <${MicQueue} />
      ${can("ask_on_paper") && html`<${PaperForm} />`}
      ${can("set_speaking") && html`<${Speaking} />`}
      ${can("send_note") && html`<${StageNote} />`}
    </div>
  </section>`;
}
