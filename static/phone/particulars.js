/** What a question may carry besides its words: a signature, a theme, its language, whether it may be remembered. */

import { boot } from "../shared/boot.js";
import { LIMITS } from "../shared/protocol.js";
import { language, pick, t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { desk } from "./acts.js";
import { NAMES } from "./people.js";

/** @import { Draft } from "./draft.js" */

/** @param {{draft: Draft, locked: boolean}} props */
export function Particulars({ draft, locked }) {
  const themes = boot.programme?.themes ?? [];
  return html`<details class="more">
    <summary>${t("phone.more")}</summary>
    <fieldset disabled=${locked}>
      <label for="signature">${t("phone.signature")}</label>
      <input class="field" id="signature" autocomplete="nickname" maxlength=${LIMITS.SIGNATURE_GRAPHEMES_MAX} value=${draft.signature} onInput=${write("signature")} />
      ${
        themes.length > 0 &&
        html`<label for="theme">${t("phone.theme")}</label>
          <select class="field" id="theme" value=${draft.theme} onChange=${write("theme")}>
            <option value="">${t("phone.no_theme")}</option>
            ${themes.map(({ id, name }) => html`<option key=${id} value=${id} lang=${pick(name).lang}>${pick(name).text}</option>`)}
          </select>`
      }
      <label for="lang">${t("phone.written_in")}</label>
      <select class="field" id="lang" value=${draft.lang || language.value} onChange=${write("lang")}>
        ${Object.entries(NAMES).map(([lang, name]) => html`<option key=${lang} value=${lang} lang=${lang}>${name}</option>`)}
      </select>
      <label class="check">
        <input type="checkbox" id="consent" checked=${draft.consent} onChange=${write("consent")} />
        <span>${t("phone.consent")}</span>
      </label>
    </fieldset>
  </details>`;
}

/** @param {"signature" | "theme" | "lang" | "consent"} field @returns {(event: Event) => void} kept at each letter */
function write(field) {
  return ({ currentTarget }) => {
    const { value, checked } = /** @type {HTMLInputElement} */ (currentTarget);
    desk.write({ [field]: field === "consent" ? checked : value });
  };
}
