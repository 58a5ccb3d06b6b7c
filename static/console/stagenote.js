/** A word to the speakers that nobody else reads; it stays before them until they have seen it. */

import { newId } from "../shared/ids.js";
import { LIMITS } from "../shared/protocol.js";
import { t } from "../shared/words.js";
import { html, useRef, useSignal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { ago } from "./ago.js";
import { room } from "./desk.js";
import { notices, tenSeconds } from "./evening.js";
import { useKey } from "./keyboard.js";
import { PrintedKey } from "./switch.js";

const READY = ["two_minutes", "conclude", "closer", "repeat"];

export function StageNote() {
  const words = useSignal("");
  const field = useRef(/** @type {HTMLInputElement | null} */ (null));
  useKey("stage_note", () => {
    room.value = "floor";
    field.current?.focus();
  });

  /** @param {string} text */
  async function send(text) {
    const answer = await act("send_note", { note: newId(), text });
    if (answer.ok) words.value = "";
  }

  return html`<section class="part" aria-labelledby="stage-note-title">
    <h3 id="stage-note-title">${t("console.stage_note.heading")}</h3>
    <${Standing} take=${() => send("")} />
    <form class="hand" onSubmit=${(/** @type {Event} */ event) => {
      event.preventDefault();
      if (words.value.trim()) send(words.value.trim());
    }}>
      <label><span class="note">${t("console.stage_note.label")} <${PrintedKey} name="stage_note" /></span>
        <input ref=${field} class="field" type="text" autocomplete="off" maxlength=${LIMITS.STAGE_NOTE_GRAPHEMES_MAX} value=${words.value} onInput=${(/** @type {any} */ event) => (words.value = event.target.value)} /></label>
      <button class="button">${t("console.stage_note.send")}</button>
    </form>
    <div class="acts">${READY.map((name) => html`<button key=${name} type="button" class="button" onClick=${() => send(t(`console.stage_note.${name}`))}>${t(`console.stage_note.${name}`)}</button>`)}</div>
  </section>`;
}

/** @param {{take: () => void}} props */
function Standing({ take }) {
  const note = notices.value.stage_note;
  if (!note) return null;
  const { key, params } = ago(tenSeconds.value - (note.seen_at || note.at));
  return html`<p class="standing-note" data-seen=${note.seen_at > 0} role="status"><b><bdi>${note.text}</bdi></b>
    <span class="note">${t(note.seen_at ? "console.stage_note.seen" : "console.stage_note.unseen")} ${t(key, params)}</span>
    <button type="button" class="plain" onClick=${take}>${t("console.stage_note.take_back")}</button></p>`;
}
