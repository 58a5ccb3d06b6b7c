/** What is said to the room: an announcement with an end, and the countdown of the wall. */

import { newId } from "../shared/ids.js";
import { LIMITS } from "../shared/protocol.js";
import { duration } from "../shared/time.js";
import { typeset } from "../shared/typography.js";
import { pick, t } from "../shared/words.js";
import { html, useLayoutEffect, useRef, useSignal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { can } from "./can.js";
import { notices, second } from "./evening.js";
import { Switch } from "./switch.js";
import { TextFields } from "./textfields.js";

const MINUTE_MS = 60_000;
const LASTS_MIN = [1, 2, 5, 10];
const COUNTDOWNS_MIN = [5, 10, 15];

export function Messages() {
  const writing = useSignal(false);
  const counting = useSignal(false);
  if (!can("announce") && !can("set_wall_countdown")) return null;
  return html`<div class="messages">
    <div class="acts">
      ${can("announce") && html`<${Switch} name="announce" on=${writing.value} label=${t("console.announce.open")} press=${() => (writing.value = !writing.value)} />`}
      ${can("set_wall_countdown") && html`<${Switch} name="countdown" on=${counting.value} label=${t("console.countdown.open")} press=${() => (counting.value = !counting.value)} />`}
    </div>
    <${Said} />
    ${writing.value && html`<${AnnounceForm} close=${() => (writing.value = false)} />`}
    <${Countdown} choosing=${counting.value} />
  </div>`;
}

function Said() {
  const said = notices.value.announcement;
  if (!said) return null;
  const { text, lang } = pick(said.text);
  const where = [said.wall && t("console.announce.wall"), said.phones && t("console.announce.phones")]
    .filter(Boolean)
    .join(" · ");
  return html`<p class="standing-note" role="status"><b lang=${lang}><bdi>${typeset(text, lang)}</bdi></b>
    <span class="note tabular">${where} · ${duration(Math.max(0, said.ends_at - second.value))}</span>
    ${can("end_announcement") && html`<button type="button" class="plain" onClick=${() => act("end_announcement", { announcement: said.id })}>${t("console.announce.end")}</button>`}</p>`;
}

/** @param {{close: () => void}} props */
function AnnounceForm({ close }) {
  const text = useSignal({ fr: "", en: "" });
  const phones = useSignal(true);
  const wall = useSignal(true);
  const minutes = useSignal(2);
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  useLayoutEffect(() => form.current?.querySelector("input")?.focus(), []);

  /** @param {Event} event */
  async function send(event) {
    event.preventDefault();
    const words = { fr: text.value.fr.trim(), en: text.value.en.trim() };
    const answer = await act("announce", {
      announcement: newId(),
      text: words,
      lasts_ms: minutes.value * MINUTE_MS,
      phones: phones.value,
      wall: wall.value,
    });
    if (answer.ok) close();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  }

  const one = Boolean(text.value.fr.trim()) !== Boolean(text.value.en.trim());
  return html`<form class="make" ref=${form} onSubmit=${send} onKeyDown=${onKey} aria-label=${t("console.announce.open")}>
    <${TextFields} name="announcement" legend=${t("console.announce.words")} text=${text.value} write=${(/** @type {any} */ words) => (text.value = words)} max=${LIMITS.ANNOUNCEMENT_GRAPHEMES_MAX} invalid=${false} />
    <div class="chips">
      <label class="chip"><input type="checkbox" checked=${wall.value} onChange=${() => (wall.value = !wall.value)} /> <span>${t("console.announce.wall")}</span></label>
      <label class="chip"><input type="checkbox" checked=${phones.value} onChange=${() => (phones.value = !phones.value)} /> <span>${t("console.announce.phones")}</span></label>
    </div>
    <div class="chips" role="radiogroup" aria-label=${t("console.announce.lasts")}>${LASTS_MIN.map(
      (known) =>
        html`<label key=${known} class="chip"><input type="radio" name="lasts" checked=${minutes.value === known} onChange=${() => (minutes.value = known)} /> <span>${t("console.minutes", { count: known })}</span></label>`,
    )}</div>
    ${one && html`<p class="note">${t("console.make.one_language")}</p>`}
    <div class="acts">
      <button class="button hot">${t("console.announce.send")}</button>
      <button type="button" class="button" onClick=${close}>${t("common.cancel")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button>
    </div>
  </form>`;
}

/** @param {{choosing: boolean}} props */
function Countdown({ choosing }) {
  const { ends_at = 0, left_ms = 0 } = notices.value.countdown ?? {};
  const left = ends_at ? Math.max(0, ends_at - second.value) : left_ms;
  const there = ends_at > 0 || left_ms > 0;
  /** @param {number} ms @param {boolean} running */
  const set = (ms, running) => act("set_wall_countdown", { left_ms: ms, running });
  return html`
    ${
      there &&
      html`<p class="standing-note"><b class="tabular">${duration(left)}</b> <span class="note">${t("console.countdown.on_wall")}</span>
      ${
        can("set_wall_countdown") &&
        html`<button type="button" class="plain" onClick=${() => set(left, !ends_at)}>${t(ends_at ? "console.room_vote.pause" : "console.room_vote.resume")}</button>
        <button type="button" class="plain" onClick=${() => set(0, false)}>${t("console.countdown.none")}</button>`
      }</p>`
    }
    ${choosing && html`<div class="acts">${COUNTDOWNS_MIN.map((minutes) => html`<button key=${minutes} type="button" class="button" onClick=${() => set(minutes * MINUTE_MS, true)}>${t("console.minutes", { count: minutes })}</button>`)}</div>`}
  `;
}
