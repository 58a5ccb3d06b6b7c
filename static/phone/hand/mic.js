/** "I would like the microphone": asked for with one tap, where one sits if one likes, and what became of it. */

import { LIMITS } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html, signal, useLayoutEffect, useRef, useSignal } from "../../vendor/ui.js";
import { link } from "../evening.js";
import { askMic, leaveMic, mic, micOpen } from "./state.js";

const asking = signal(false);

/** In the dock: the way to ask, or how one stands. */
export function Mic() {
  const request = mic.value;
  const asked = link.waiting.value.some(({ command }) => command.verb === "ask_mic");
  if (request) return html`<${Standing} request=${request} />`;
  if (asked)
    return html`<p class="mic" role="status">${t(link.state.value === "up" ? "phone.sending" : "hand.waits")}</p>`;
  if (!micOpen.value || asking.value) return null;
  return html`<button class="button wide" type="button" id="to-mic" onClick=${() => (asking.value = true)}>${t("hand.want")}</button>`;
}

/** @param {{request: {id: string, state: string}}} props */
function Standing({ request }) {
  const { id, state } = request;
  const hot = state === "next" || state === "speaking";
  return html`<div class="mic" data-state=${state}>
    <p class=${hot ? "called" : ""}>${t(`hand.${state}`)}</p>
    ${state !== "speaking" && html`<button class="link" type="button" id="leave-mic" onClick=${() => leaveMic(id)}>${t("hand.leave")}</button>`}
  </div>`;
}

/** Above the list: where one sits, if one likes to say so. */
export function MicForm() {
  const there = asking.value && micOpen.value && !mic.value;
  return there ? html`<${Form} />` : null;
}

function Form() {
  const seat = useSignal("");
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useLayoutEffect(() => field.current?.focus(), []);
  const close = () => {
    asking.value = false;
    requestAnimationFrame(() => document.getElementById("to-mic")?.focus());
  };
  /** @param {Event} event */
  const ask = (event) => {
    event.preventDefault();
    askMic(seat.value.trim());
    asking.value = false;
  };
  return html`<form class="mic asked-for" onSubmit=${ask}>
    <h2>${t("hand.want")}</h2>
    <label for="seat">${t("hand.seat")}</label>
    <input class="field" id="seat" ref=${field} autocomplete="off" maxlength=${LIMITS.SEAT_GRAPHEMES_MAX} aria-describedby="seat-hint" value=${seat.value} onInput=${(/** @type {any} */ event) => (seat.value = event.target.value)} />
    <p class="dim small" id="seat-hint">${t("hand.erased")}</p>
    <button class="button main wide" type="submit" id="ask-mic">${t("hand.ask")}</button>
    <button class="link" type="button" id="no-mic" onClick=${close}>${t("phone.back")}</button>
  </form>`;
}
