/** "I would like the microphone": asked for with one tap, where one sits if one likes, and what became of it. */

import { LIMITS } from "../shared/protocol.js";
import { t } from "../shared/words.js";
import { html, useRef, useSignal } from "../vendor/ui.js";
import { askMic, leaveMic } from "./acts.js";
import { link, mic, micOpen } from "./evening.js";

export function Mic() {
  const request = mic.value;
  const asked = link.waiting.value.some(({ command }) => command.verb === "ask_mic");
  if (request) return html`<${Standing} request=${request} />`;
  if (asked)
    return html`<p class="mic" role="status">${t(link.state.value === "up" ? "phone.sending" : "phone.mic.waits")}</p>`;
  return micOpen.value ? html`<${Asking} />` : null;
}

/** @param {{request: {id: string, state: string}}} props */
function Standing({ request }) {
  const { id, state } = request;
  const hot = state === "next" || state === "speaking";
  return html`<div class="mic" data-state=${state}>
    <p class=${hot ? "called" : ""} role="status">${t(`phone.mic.${state}`)}</p>
    ${state !== "speaking" && html`<button class="link" type="button" id="leave-mic" onClick=${() => leaveMic(id)}>${t("phone.mic.leave")}</button>`}
  </div>`;
}

function Asking() {
  const open = useSignal(false);
  const seat = useSignal("");
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  const unfold = () => {
    open.value = true;
    requestAnimationFrame(() => field.current?.focus());
  };
  /** @param {Event} event */
  const ask = (event) => {
    event.preventDefault();
    askMic(seat.value.trim());
    open.value = false;
  };
  if (!open.value) {
    return html`<button class="button wide" type="button" id="to-mic" onClick=${unfold}>${t("phone.mic.want")}</button>`;
  }
  return html`<form class="mic" onSubmit=${ask}>
    <label for="seat">${t("phone.mic.seat")}</label>
    <input class="field" id="seat" ref=${field} autocomplete="off" maxlength=${LIMITS.SEAT_GRAPHEMES_MAX} aria-describedby="seat-hint" value=${seat.value} onInput=${(/** @type {any} */ event) => (seat.value = event.target.value)} />
    <p class="dim small" id="seat-hint">${t("phone.mic.erased")}</p>
    <button class="button main wide" type="submit" id="ask-mic">${t("phone.mic.ask")}</button>
    <button class="link" type="button" onClick=${() => (open.value = false)}>${t("common.cancel")}</button>
  </form>`;
}
