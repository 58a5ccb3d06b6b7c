/** A card of somebody without a phone, typed in: it becomes a question like any other. What is typed waits until it is taken. */

import { boot } from "../shared/boot.js";
import { newId } from "../shared/ids.js";
import { LIMITS } from "../shared/protocol.js";
import { language, pick, t } from "../shared/words.js";
import { html, signal, useRef } from "../vendor/ui.js";
import { act } from "./acting.js";
import { room } from "./desk.js";
import { useKey } from "./keyboard.js";
import { PrintedKey } from "./switch.js";

const EMPTY = { id: "", text: "", signature: "", lang: language.peek(), theme: "" };
/** Outlives the form: nothing that happens elsewhere erases it. */
const card = signal(EMPTY);
const typed = signal(0);

export function PaperForm() {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useKey("paper", () => {
    room.value = "floor";
    field.current?.focus();
  });
  const { text, signature, lang, theme } = card.value;
  const themes = boot.programme?.themes ?? [];

  /** @param {Event} event */
  async function send(event) {
    event.preventDefault();
    if (!card.value.text.trim()) return field.current?.focus();
    // The same card sent again is the same question.
    const id = card.value.id || newId();
    card.value = { ...card.value, id };
    const answer = await act("ask_on_paper", {
      question: id,
      text: text.trim(),
      signature: signature.trim(),
      lang,
      theme,
    });
    if (!answer.ok) return;
    card.value = { ...EMPTY, lang };
    typed.value += 1;
    field.current?.focus();
  }

  /** @param {Partial<typeof EMPTY>} changes */
  const change = (changes) => (card.value = { ...card.value, ...changes });

  return html`<section class="part" aria-labelledby="paper-title">
    <h3 id="paper-title">${t("console.paper.heading")} ${typed.value > 0 && html`<span class="note" role="status">${t("console.paper.typed", { count: typed.value })}</span>`}</h3>
    <form class="paper" onSubmit=${send}>
      <label><span class="note">${t("console.paper.text")} <${PrintedKey} name="paper" /></span>
        <textarea ref=${field} class="field" rows="3" lang=${lang} maxlength=${LIMITS.QUESTION_GRAPHEMES_MAX} value=${text} onInput=${(/** @type {any} */ event) => change({ text: event.target.value })}></textarea></label>
      <label><span class="note">${t("console.paper.signature")}</span>
        <input class="field" type="text" autocomplete="off" maxlength=${LIMITS.SIGNATURE_GRAPHEMES_MAX} value=${signature} onInput=${(/** @type {any} */ event) => change({ signature: event.target.value })} /></label>
      <div class="chips" role="radiogroup" aria-label=${t("console.sieve.lang")}>${["fr", "en"].map(
        (known) =>
          html`<label key=${known} class="chip"><input type="radio" name="paper-lang" checked=${lang === known} onChange=${() => change({ lang: /** @type {"fr" | "en"} */ (known) })} /> <span>${t(`console.meta.${known}`)}</span></label>`,
      )}</div>
      ${
        themes.length > 0 &&
        html`<label><span class="note">${t("console.sieve.theme")}</span>
        <select class="field" onChange=${(/** @type {any} */ event) => change({ theme: event.target.value })}>
          <option value="" selected=${theme === ""}>${t("console.theme_of.none")}</option>
          ${themes.map(({ id, name }) => html`<option key=${id} value=${id} selected=${id === theme}>${pick(name).text}</option>`)}
        </select></label>`
      }
      <div class="acts"><button class="button">${t("console.paper.send")}</button></div>
    </form>
  </section>`;
}
