/** The queue for the microphone. Those who have not spoken yet come first; where they sit is forgotten once they have. */

import { newId } from "../shared/ids.js";
import { LIMITS } from "../shared/protocol.js";
import { t } from "../shared/words.js";
import { html, useSignal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { ago } from "./ago.js";
import { can } from "./can.js";
import { floor, mic, tenSeconds } from "./evening.js";
import { micInOrder } from "./micorder.js";
import { Switch } from "./switch.js";

/** @import { MicRequest, MicState } from "./types.js" */

/** @type {Record<MicState, MicState[]>} what may come after, the usual one first */
const LEADS_TO = {
  waiting: ["next", "speaking", "left"],
  next: ["speaking", "waiting", "left"],
  speaking: ["served", "waiting"],
  served: ["waiting"],
  left: ["waiting"],
};

export function MicQueue() {
  const queue = micInOrder(mic.value);
  const standing = queue.filter(([, { state }]) => state !== "served" && state !== "left");
  const done = queue.filter(([, { state }]) => state === "served" || state === "left");
  return html`<section class="part" aria-labelledby="mic-title">
    <h3 id="mic-title">${t("console.mic.heading")} <span class="tabular note">${standing.length}</span></h3>
    <${Leading} queue=${standing} />
    ${standing.length === 0 && html`<p class="note">${t("console.mic.none")}</p>`}
    <ol class="queue">${standing.map(([id, request], at) => html`<${Request} key=${id} id=${id} request=${request} place=${at + 1} />`)}</ol>
    <${HandForm} />
    ${
      done.length > 0 &&
      html`<details class="done-mic"><summary class="plain">${t("console.mic.done", { count: done.length })}</summary>
      <ol class="queue">${done.map(([id, request]) => html`<${Request} key=${id} id=${id} request=${request} place=${0} />`)}</ol></details>`
    }
  </section>`;
}

/** The three deeds that lead the queue, each under its key. @param {{queue: [string, MicRequest][]}} props */
function Leading({ queue }) {
  const speaking = queue.find(([, { state }]) => state === "speaking");
  const called = queue.find(([, { state }]) => state === "next");
  const waiting = queue.find(([, { state }]) => state === "waiting");
  /** @param {[string, MicRequest] | undefined} one @param {MicState} state */
  const put = (one, state) => () => one && act("place_mic", { request: one[0], state, former: one[1].state });
  return html`<div class="acts">
    <${Switch} name="mic_next" label=${t("console.mic.call_next")} hot=${!called && waiting !== undefined} why=${waiting ? "" : t("console.mic.none")} press=${put(waiting, "next")} />
    <${Switch} name="mic_speaks" label=${t("console.mic.speaks")} hot=${called !== undefined} why=${(called ?? waiting) ? "" : t("console.mic.none")} press=${put(called ?? waiting, "speaking")} />
    <${Switch} name="mic_served" label=${t("console.mic.served")} why=${speaking ? "" : t("console.mic.nobody_speaks")} press=${put(speaking, "served")} />
    ${can("set_mic_open") && html`<button type="button" class="button" aria-pressed=${String(floor.value.open)} onClick=${() => act("set_mic_open", { on: !floor.value.open })}>${t("console.mic.open")}</button>`}
  </div>`;
}

/** @param {{id: string, request: MicRequest, place: number}} props */
function Request({ id, request, place }) {
  const { state, origin, served, seat, asked_at } = request;
  const { key, params } = ago(tenSeconds.value - asked_at);
  const who = seat || t(origin === "hand" ? "console.mic.a_hand" : "console.mic.a_phone");
  return html`<li class="request" data-state=${state}>
    <p><b>${place > 0 && html`<span class="tabular">${place}.</span> `}<bdi>${who}</bdi></b>
      <span class="note">${[t(`console.mic.state_${state}`), t(key, params), served > 0 && t("console.mic.spoken", { count: served })].filter(Boolean).join(" · ")}</span></p>
    <div class="acts">${LEADS_TO[state].map(
      (next) =>
        html`<button key=${next} type="button" class="button" aria-label=${`${t(`console.mic.to_${next}`)}, ${who}`} onClick=${() => act("place_mic", { request: id, state: next, former: state })}>${t(`console.mic.to_${next}`)}</button>`,
    )}</div>
  </li>`;
}

/** A hand that somebody saw: where it is, if that helps. */
function HandForm() {
  const seat = useSignal("");
  async function add() {
    const answer = await act("add_hand", { request: newId(), seat: seat.value.trim() });
    if (answer.ok) seat.value = "";
  }
  return html`<form class="hand" onSubmit=${(/** @type {Event} */ event) => {
    event.preventDefault();
    add();
  }}>
    <label><span class="note">${t("console.mic.where")}</span> <input class="field" type="text" autocomplete="off" maxlength=${LIMITS.SEAT_GRAPHEMES_MAX} value=${seat.value} onInput=${(/** @type {any} */ event) => (seat.value = event.target.value)} /></label>
    <${Switch} name="hand" label=${t("console.mic.add_hand")} press=${add} />
  </form>`;
}
