/** A field for a whole number. What is being typed stays as it is, whatever else changes, until one leaves the field. */

import { whole } from "../shared/numbers.js";
import { html, useSignal } from "../vendor/ui.js";

/**
 * @typedef {object} WholeFieldProps
 * @property {string} [name]
 * @property {number} value
 * @property {number} least
 * @property {number} most
 * @property {(value: number) => void} set
 * @property {boolean} [disabled]
 * @property {boolean} [invalid]
 */

/** @param {WholeFieldProps} props */
export function WholeField({ name, value, least, most, set, disabled, invalid = false }) {
  const typed = useSignal(/** @type {string | null} */ (null));
  const settle = () => {
    if (typed.value !== null) set(whole(typed.value, least, most));
    typed.value = null;
  };
  return html`<input class="field number" type="number" name=${name} min=${least} max=${most} value=${typed.value ?? value} disabled=${disabled}
    aria-invalid=${String(invalid)} onInput=${(/** @type {any} */ event) => (typed.value = event.target.value)} onChange=${settle} />`;
}
