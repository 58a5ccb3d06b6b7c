/** Choosing the theme of a question: one of the evening's, or none. */

import { boot } from "../shared/boot.js";
import { pick, t } from "../shared/words.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { act } from "./acting.js";
import { putDown } from "./desk.js";

/** @import { Question } from "./types.js" */

/** @param {{id: string, question: Question}} props */
export function ThemeForm({ id, question }) {
  const group = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    /** @type {HTMLElement | null | undefined} */ (
      group.current?.querySelector("[aria-pressed=true], button")
    )?.focus();
  }, []);
  const none = { id: "", name: { fr: t("console.theme_of.none"), en: t("console.theme_of.none") } };

  /** @param {string} theme */
  async function choose(theme) {
    putDown(id);
    await act("set_theme", { question: id, theme, former: question.theme });
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    putDown(id);
  }

  return html`<div class="edit" ref=${group} onKeyDown=${onKey}>
    <div class="acts" role="group" aria-label=${t("console.act.label")}>
      ${[none, ...(boot.programme?.themes ?? [])].map((theme) => {
        const { text, lang } = pick(theme.name);
        return html`<button key=${theme.id} type="button" class="button" lang=${lang} aria-pressed=${String(theme.id === question.theme)} onClick=${() => choose(theme.id)}>${text}</button>`;
      })}
      <button type="button" class="plain" onClick=${() => putDown(id)}>${t("common.cancel")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button>
    </div>
  </div>`;
}
