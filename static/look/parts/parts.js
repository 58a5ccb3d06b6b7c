/** The small parts of the house in each of their states, as the sheet of this page draws them. */

import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";

/** @import { Child } from "../../vendor/ui.js" */

const WORD = "common.understood";

/** @param {string} kind @param {Record<string, any>} [more] */
const button = (kind, more = {}) =>
  html`<button type="button" class=${`button ${kind}`} ...${more}>${t(WORD)}</button>`;

/** @param {Record<string, any>} more */
const field = (more) => html`<input class="field" aria-label=${t(WORD)} ...${more} />`;

/** @type {Record<string, () => Child>} */
export const PARTS = {
  button: () => button(""),
  "button.main": () => button("main"),
  "button.hot": () => button("hot"),
  "button.wide": () => button("main wide"),
  "button.pressed": () => button("", { "aria-pressed": "true" }),
  "button.not-pressed": () => button("", { "aria-pressed": "false" }),
  "button.disabled": () => button("", { disabled: true }),
  "button.refused": () => button("main", { "aria-disabled": "true" }),
  "button.with-key": () => html`<button type="button" class="button">${t(WORD)} <kbd>⇧M</kbd></button>`,
  "button.pressed.with-key": () =>
    html`<button type="button" class="button" aria-pressed="true">${t(WORD)} <kbd>B</kbd></button>`,
  key: () => html`<kbd>Esc</kbd>`,
  field: () => field({}),
  "field.filled": () => field({ value: t(WORD) }),
  "field.empty": () => field({ placeholder: t(WORD) }),
  "field.wrong": () => field({ value: "?", "aria-invalid": "true" }),
  "field.disabled": () => field({ value: t(WORD), disabled: true }),
  "field.long": () => html`<textarea class="field" aria-label=${t(WORD)} rows="3">${t(WORD)}</textarea>`,
  choice: () => html`<select class="field" aria-label=${t(WORD)}><option>${t(WORD)}</option></select>`,
  dim: () => html`<p class="dim">${t(WORD)}</p>`,
};

/** What phones alone have. @type {Record<string, () => Child>} */
export const PHONE = {
  link: () => html`<button type="button" class="link">${t(WORD)}</button>`,
  check: () => html`<label class="check"><input type="checkbox" /> <span>${t(WORD)}</span></label>`,
  "check.on": () => html`<label class="check"><input type="checkbox" checked /> <span>${t(WORD)}</span></label>`,
};

/** What the desk alone has. @type {Record<string, () => Child>} */
export const DESK = {
  plain: () => html`<button type="button" class="plain">${t(WORD)}</button>`,
  "plain.pressed": () => html`<button type="button" class="plain" aria-pressed="true">${t(WORD)}</button>`,
  chip: () => html`<label class="chip"><input type="checkbox" checked /> <span>${t(WORD)}</span></label>`,
};
