/** One more cue: what it does, about what, after which one, with a note and an hour. */

import { boot } from "../shared/boot.js";
import { newId } from "../shared/ids.js";
import { LIMITS } from "../shared/protocol.js";
import { pick, t } from "../shared/words.js";
import { html, useLayoutEffect, useRef, useSignal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { inOrder, SCENES, wordsOf } from "./cue.js";
import { pollsInOrder } from "./desk.js";
import { run } from "./evening.js";
import { TextFields } from "./textfields.js";

/** @import { CueDeed } from "./types.js" */

/** @type {CueDeed[]} */
const DEEDS = ["mark", "message", "phase", "film", "scene", "open", "close", "reveal", "reveal_phones", "answer"];
const PHASES = ["doors", "film", "debate", "closed"];

/** @param {{close: () => void}} props */
export function CueForm({ close }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const deed = useSignal(/** @type {CueDeed} */ ("mark"));
  const subject = useSignal("");
  const text = useSignal({ fr: "", en: "" });
  const note = useSignal("");
  const hour = useSignal("");
  const after = useSignal(run.peek().last);
  useLayoutEffect(() => form.current?.querySelector("select")?.focus(), []);

  const worded = deed.value === "mark" || deed.value === "message";
  const subjects = subjectsOf(deed.value);

  /** @param {Event} event */
  async function make(event) {
    event.preventDefault();
    const [hours, minutes] = hour.value.split(":").map(Number);
    const answer = await act("make_cue", {
      cue: newId(),
      deed: deed.value,
      subject: worded ? "" : subject.value || subjects[0]?.[0] || "",
      text: worded ? { fr: text.value.fr.trim(), en: text.value.en.trim() } : { fr: "", en: "" },
      note: note.value.trim(),
      at: hour.value ? hours * 60 + minutes : -1,
      after: after.value,
    });
    if (answer.ok) close();
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    close();
  }

  return html`<form class="make" ref=${form} onSubmit=${make} onKeyDown=${onKey} aria-label=${t("console.run.new")}>
    <label class="stacked"><span class="note">${t("console.run.deed")}</span>
      <select class="field" onChange=${(/** @type {any} */ event) => {
        deed.value = event.target.value;
        subject.value = "";
      }}>${DEEDS.map((known) => html`<option key=${known} value=${known} selected=${known === deed.value}>${t(`console.deed.${known}`)}</option>`)}</select></label>
    ${worded && html`<${TextFields} name="cue" legend=${t("console.run.words")} text=${text.value} write=${(/** @type {any} */ words) => (text.value = words)} max=${LIMITS.CUE_WORDS_GRAPHEMES_MAX} invalid=${false} />`}
    ${
      !worded &&
      html`<label class="stacked"><span class="note">${t("console.run.subject")}</span>
      <select class="field" onChange=${(/** @type {any} */ event) => (subject.value = event.target.value)}>${subjects.map(([id, words]) => html`<option key=${id} value=${id} selected=${id === subject.value}>${words}</option>`)}</select></label>`
    }
    <label class="stacked"><span class="note">${t("console.run.note")}</span>
      <input class="field" type="text" autocomplete="off" maxlength=${LIMITS.CUE_NOTE_GRAPHEMES_MAX} value=${note.value} onInput=${(/** @type {any} */ event) => (note.value = event.target.value)} /></label>
    <label class="stacked"><span class="note">${t("console.run.hour")}</span>
      <input class="field" type="time" value=${hour.value} onInput=${(/** @type {any} */ event) => (hour.value = event.target.value)} /></label>
    <label class="stacked"><span class="note">${t("console.run.after")}</span>
      <select class="field" onChange=${(/** @type {any} */ event) => (after.value = event.target.value)}>
        <option value="" selected=${after.value === ""}>${t("console.run.first")}</option>
        ${inOrder().map(([id, cue]) => html`<option key=${id} value=${id} selected=${id === after.value}>${t(`console.deed.${cue.deed}`)} ${wordsOf(cue).text}</option>`)}
      </select></label>
    <div class="acts">
      <button class="button hot">${t("console.run.add")}</button>
      <button type="button" class="button" onClick=${close}>${t("common.cancel")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button>
    </div>
  </form>`;
}

/** @param {[string, string]} film @returns {[string, string]} */
const titleCard = ([id, title]) => [id, `${t("state.scene.title")} — ${title}`];

/** What such a cue may be about. @param {CueDeed} deed @returns {[string, string][]} */
function subjectsOf(deed) {
  const films = /** @type {[string, string][]} */ (
    (boot.programme?.films ?? []).map(({ id, title }) => [id, pick(title).text])
  );
  const polls = pollsInOrder.value.map(([id, poll]) => /** @type {[string, string]} */ ([id, pick(poll.title).text]));
  switch (deed) {
    case "phase":
      return PHASES.map((phase) => [phase, t(`console.phase.${phase}`)]);
    case "film":
      return films;
    case "scene":
      return [
        ...SCENES.map((scene) => /** @type {[string, string]} */ ([scene, t(`state.scene.${scene}`)])),
        // One film's card is shown by the scene's own name.
        ...(films.length > 1 ? films.map(titleCard) : []),
        ...polls,
      ];
    default:
      return polls;
  }
}
