/** The switches of one poll: open and close, reveal on the wall and on the phones apart, begin again. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { openPoll } from "./desk.js";
import { evening } from "./evening.js";
import { askAgain, canBeAskedAgain } from "./making/again.js";
import { whyNotOpen } from "./pollstate.js";
import { PreviewSwitch } from "./preview.js";
import { Switch } from "./switch.js";

/** @import { Poll } from "./types.js" */

/** @param {{id: string, poll: Poll, keyed: boolean}} props */
export function PollSwitches({ id, poll, keyed }) {
  const { round, state } = poll;
  const opened = state === "open";
  const anotherOpen = openPoll.value !== "" && openPoll.value !== id;
  const why = opened ? "" : whyNotOpen(poll, evening.value, anotherOpen);
  const early = state === "draft" && poll.asks ? t("console.poll.why_draft") : "";
  return html`
    <div class="acts" role="group" aria-label=${t("console.poll.switches")}>
      ${
        poll.asks &&
        html`<${Switch} name="open" keyed=${keyed} hot=${state !== "closed" && !why} why=${why && t(why)}
        label=${t(opened ? "console.poll.close" : "console.poll.open_it")}
        press=${() => act("set_poll_open", { poll: id, round, on: !opened })} />`
      }
      <${Switch} name="reveal_wall" keyed=${keyed} on=${poll.on_wall} why=${early} label=${t("console.poll.reveal_wall")}
        press=${() => act("set_reveal", { poll: id, round, where: "wall", on: !poll.on_wall })} />
      <${Switch} name="reveal_phones" keyed=${keyed} on=${poll.on_phones} why=${early} label=${t("console.poll.reveal_phones")}
        press=${() => act("set_reveal", { poll: id, round, where: "phones", on: !poll.on_phones })} />
      ${
        poll.has_an_answer &&
        html`<${Switch} name="reveal_answer" keyed=${keyed} on=${poll.answered} why=${state !== "closed" && !poll.answered ? t("console.poll.why_not_closed") : ""} label=${t("console.poll.reveal_answer")}
          press=${() => act("set_reveal", { poll: id, round, where: "answer", on: !poll.answered })} />`
      }
      ${
        poll.asks &&
        html`<${Switch} name="reset" keyed=${keyed} why=${state === "draft" ? t("console.poll.why_ready") : ""} label=${t("console.poll.reset")}
        press=${() => act("reset_poll", { poll: id, round })} />`
      }
      ${keyed && html`<${PreviewSwitch} name="preview_poll" kind="poll" id=${id} />`}
      ${keyed && canBeAskedAgain(poll) && html`<${Switch} name="again" keyed=${false} label=${t("console.poll.again")} press=${() => askAgain(id, poll)} />`}
    </div>
    ${why && html`<p class="note">${t(why)}</p>`}
  `;
}
