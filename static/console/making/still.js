/** A still for a poll: the picture, what it shows, whom it is from, and for a riddle how it was made. */

import { boot } from "../../shared/boot.js";
import { LIMITS } from "../../shared/protocol.js";
import { pictureAt } from "../../shared/stills.js";
import { t } from "../../shared/words.js";
import { html, useRef, useSignal } from "../../vendor/ui.js";

const SHEET = ["author", "tool", "year", "licence", "made_fr", "made_en"];
/** Of the form's fields those that may be longer than a line. */
const LONG = {
  alt_fr: LIMITS.STILL_ALT_GRAPHEMES_MAX,
  alt_en: LIMITS.STILL_ALT_GRAPHEMES_MAX,
  made_fr: LIMITS.STILL_MADE_GRAPHEMES_MAX,
  made_en: LIMITS.STILL_MADE_GRAPHEMES_MAX,
};
const TYPES = "image/jpeg,image/png,image/webp";

/**
 * @typedef {object} StillFieldProps
 * @property {string} name
 * @property {string} legend
 * @property {string} still the id of the picture that is there
 * @property {(still: string) => void} write
 * @property {boolean} [sheet] its sheet is asked as well
 */

/** @param {StillFieldProps} props */
export function StillField({ name, legend, still, write, sheet }) {
  const opened = useSignal(false);
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  const focus = () =>
    requestAnimationFrame(() =>
      /** @type {HTMLElement | null} */ (place.current?.querySelector("input, button"))?.focus(),
    );
  /** @param {string} kept */
  const done = (kept) => {
    opened.value = false;
    write(kept);
    focus();
  };
  return html`<div class="still-field" ref=${place}>
    ${
      still
        ? html`<img src=${pictureAt(boot.code, still, true)} alt=${t("console.make.kept_still", { what: legend })} />
          <button type="button" class="button" onClick=${() => done("")}>${t("console.make.no_still", { what: legend })}</button>`
        : opened.value
          ? html`<${Sending} name=${name} legend=${legend} sheet=${sheet} done=${done} leave=${() => done("")} />`
          : html`<button type="button" class="button" onClick=${() => {
              opened.value = true;
              focus();
            }}>${t("console.make.still", { what: legend })}</button>`
    }
  </div>`;
}

/** @param {{name: string, legend: string, sheet?: boolean, done: (still: string) => void, leave: () => void}} props */
function Sending({ name, legend, sheet, done, leave }) {
  const fields = useRef(/** @type {HTMLFieldSetElement | null} */ (null));
  const fault = useSignal("");
  const underway = useSignal(false);
  async function send() {
    if (underway.value) return;
    const form = formOf(fields.current);
    if (!form) {
      fault.value = t("console.make.no_file");
      return;
    }
    underway.value = true;
    fault.value = "";
    const answer = await sent(form);
    underway.value = false;
    if (answer.still) done(answer.still);
    else fault.value = t(`refusal.${answer.refusal ?? "not_sent"}`);
  }
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    // These fields stand in the form of the poll: Enter sends the picture and not the poll.
    if (event.key !== "Enter" || /** @type {HTMLElement} */ (event.target).matches("button")) return;
    event.preventDefault();
    send();
  };
  return html`<fieldset class="sending" ref=${fields} onKeyDown=${onKey}>
    <legend>${t("console.make.still", { what: legend })}</legend>
    <label>${t("console.make.file")} <input type="file" name="picture" accept=${TYPES} /></label>
    ${["alt_fr", "alt_en", "credit", ...(sheet ? SHEET : [])].map((field) => html`<${Line} key=${field} field=${field} name=${name} />`)}
    ${sheet && html`<p class="note">${t("console.make.sheet_note")}</p>`}
    <div role="alert">${fault.value && html`<p class="fault">${fault.value}</p>`}</div>
    <div class="acts">
      <button type="button" class="button" aria-disabled=${underway.value} onClick=${send}>${t(underway.value ? "console.make.sending" : "console.make.send_still")}</button>
      <button type="button" class="button" onClick=${leave}>${t("common.cancel")}</button>
    </div>
  </fieldset>`;
}

/** @param {{field: string, name: string}} props */
function Line({ field, name }) {
  const max = LONG[/** @type {keyof typeof LONG} */ (field)] ?? LIMITS.STILL_LINE_GRAPHEMES_MAX;
  return html`<label for=${`${name}-${field}`}>${t(`console.make.still_${field}`)}
    <input class="field" id=${`${name}-${field}`} type="text" name=${field} maxlength=${max} inputmode=${field === "year" ? "numeric" : "text"} autocomplete="off" /></label>`;
}

/** What is in the fields, or nothing when there is no picture. @param {HTMLFieldSetElement | null} fields */
function formOf(fields) {
  const form = new FormData();
  for (const input of fields?.querySelectorAll("input") ?? []) {
    if (input.type !== "file") form.append(input.name, input.value);
    else if (!input.files?.length) return null;
    else form.append(input.name, input.files[0]);
  }
  return form;
}

/** @param {FormData} form @returns {Promise<{still?: string, refusal?: string}>} */
async function sent(form) {
  try {
    const answer = await fetch(`/console/${boot.code}/stills`, {
      method: "POST",
      body: form,
      headers: { "X-Contrechamp": "link" },
    });
    return answer.status === 413 ? { refusal: "still_too_large" } : await answer.json();
  } catch {
    return {};
  }
}
