/** One's own questions: on their way, sent back, and wherever the régie put them. */

import { t } from "../shared/words.js";
import { html, useRef, useSignal } from "../vendor/ui.js";
import { desk, withdraw } from "./acts.js";
import { Meta } from "./card.js";
import { link, mine, questions, waiting } from "./evening.js";
import { Words } from "./people.js";
import { openAsk } from "./place.js";
import { stateWord } from "./state.js";

/** @import { Draft } from "./draft.js" */
/** @import { OwnQuestion } from "./evening.js" */

const WITHDRAWABLE = ["pending", "kept", "listed"];
const PUBLIC = ["listed", "answered"];

export function Mine() {
  // The server may tell of a question before it answers whoever sent it: then it is here, and no longer on its way.
  const here = new Set(Object.values(mine.value).map(({ client }) => client));
  const waits = link.waiting.value.map(({ command }) => command);
  const asked = waits.filter(({ verb, id }) => verb === "ask" && !here.has(id));
  const returned = desk.returned.value;
  const placed = Object.entries(mine.value).sort(([, one], [, other]) => other.asked_at - one.asked_at);
  if (!asked.length && !returned.length && !placed.length) return html`<p class="empty">${t("phone.empty.mine")}</p>`;

  return html`<ul class="cards" role="list">
    ${returned.map((draft) => html`<${Returned} key=${draft.id} draft=${draft} />`)}
    ${asked.map((command) => html`<${OnItsWay} key=${command.id} command=${command} />`)}
    ${placed.map(([id, own]) => html`<${Placed} key=${own.client || id} id=${id} own=${own} />`)}
  </ul>`;
}

/** @param {{command: {text: string, lang: string}}} props */
function OnItsWay({ command }) {
  const up = link.state.value === "up";
  return html`<li class="card mine">
    <p class="words"><${Words} text=${command.text} lang=${command.lang} /></p>
    <p class="state">${t(up ? "phone.sending" : "phone.waits_for_link")}</p>
  </li>`;
}

/** @param {{draft: Draft}} props */
function Returned({ draft }) {
  const resume = () => {
    desk.resume(draft);
    openAsk();
  };
  return html`<li class="card mine">
    <p class="words"><${Words} text=${draft.text} lang=${draft.lang} /></p>
    ${
      draft.refusal
        ? html`<p class="state cut">${t("phone.ask_refused", { reason: t(`refusal.${draft.refusal}`) })}</p>`
        : html`<p class="state">${t("phone.draft")}</p>`
    }
    <button class="button" type="button" onClick=${resume}>${t("phone.resume")}</button>
  </li>`;
}

/** @param {{id: string, own: OwnQuestion}} props */
function Placed({ id, own }) {
  const leaving = waiting.value.has(`withdraw ${id}`);
  const live = own.on_wall ? " live" : "";
  // The room's list has the count of now: no message comes for one's own alone.
  const { supporters } = questions.value[id] ?? own;
  return html`<li class=${`card mine ${own.state}`} tabindex="-1">
    <p class="words" id=${`q-${id}`}><${Words} text=${own.text} lang=${own.lang} /></p>
    <p class=${`state${live}`}>
      ${stateWord(own)}${PUBLIC.includes(own.state) && html` · ${t("phone.supporters_of", { count: supporters })}`}
    </p>
    ${own.merged_text && html`<p class="meta">→ <bdi>${own.merged_text}</bdi></p>`}
    <${Meta} question=${{ ...own, lang: "" }} />
    ${leaving ? html`<p class="state">${t("phone.withdrawing")}</p>` : WITHDRAWABLE.includes(own.state) && html`<${Withdraw} id=${id} />`}
  </li>`;
}

/** Withdrawing cannot be taken back, so it is said twice. @param {{id: string}} props */
function Withdraw({ id }) {
  const sure = useSignal(false);
  const first = useRef(/** @type {HTMLElement | null} */ (null));
  /** @param {boolean} asking */
  const turn = (asking) => {
    sure.value = asking;
    requestAnimationFrame(() => first.current?.focus());
  };
  /** @param {Event} event */
  const leave = ({ currentTarget }) => {
    // Both buttons go now; the card stays, and takes the focus.
    /** @type {HTMLElement} */ (currentTarget).closest("li")?.focus();
    withdraw(id);
  };
  if (!sure.value) {
    return html`<button key="ask" class="link" type="button" ref=${first} aria-describedby=${`q-${id}`} onClick=${() => turn(true)}>
      ${t("phone.withdraw")}
    </button>`;
  }
  return html`<div class="sure">
    <button key="yes" class="button" type="button" ref=${first} onClick=${leave}>${t("phone.withdraw_yes")}</button>
    <button key="no" class="button" type="button" onClick=${() => turn(false)}>${t("phone.withdraw_no")}</button>
  </div>`;
}
