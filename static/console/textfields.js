/** One wording in both languages, side by side. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";

/** @import { Language, Text } from "../shared/boot.js" */
/** @import { Child } from "../vendor/ui.js" */

/**
 * @typedef {object} TextFieldsProps
 * @property {string} name
 * @property {string} legend
 * @property {Text} text
 * @property {(text: Text) => void} write
 * @property {number} max
 * @property {boolean} invalid
 * @property {Child} [children]
 */

/** @param {TextFieldsProps} props */
export function TextFields({ name, legend, text, write, max, invalid, children }) {
  return html`<fieldset class="text-fields">
    <legend>${legend}</legend>
    ${
      /** @type {Language[]} */ (["fr", "en"]).map(
        (lang) => html`<label key=${lang}><span class="note" aria-hidden="true">${lang.toUpperCase()}</span>
        <input class="field" type="text" name=${`${name}-${lang}`} lang=${lang} maxlength=${max} autocomplete="off" value=${text[lang]}
          aria-label=${t(`console.make.in_${lang}`, { what: legend })} aria-invalid=${String(invalid)}
          onInput=${(/** @type {any} */ event) => write({ ...text, [lang]: event.target.value })} /></label>`,
      )
    }
    ${children}
  </fieldset>`;
}
