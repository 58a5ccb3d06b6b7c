/** Making a poll on the spot: what it asks, in both languages, and what people may answer. */

import { LIMITS } from "../shared/protocol.js";
import { t } from "../shared/words.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { AgainPart } from "./making/again.js";
import { EitherPart } from "./making/either.js";
import { FORMS, MADE_HERE } from "./making/forms.js";
import { NumberPart } from "./making/number.js";
import { SourcesPart } from "./making/sources.js";
import { StepsPart } from "./making/steps.js";
import { StillField } from "./making/still.js";
import { isComplete } from "./polldraft.js";
import { draft, faults, makePoll, making, redraft, reterm } from "./pollmaking.js";
import { OptionFields } from "./polloptions.js";
import { TextFields } from "./textfields.js";
import { WholeField } from "./wholefield.js";

/** @import { PollKind } from "../shared/protocol.js" */

export function PollForm() {
  const element = useRef(/** @type {HTMLFormElement | null} */ (null));
  useLayoutEffect(() => focusIn(element.current, "input[type=text]"), []);

  /** @param {Event} event */
  async function submit(event) {
    event.preventDefault();
    if (!(await makePoll())) requestAnimationFrame(() => focusIn(element.current, "[aria-invalid=true]"));
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    making.value = false;
  }

  const { kind, title, again, still } = draft.value;
  const form = FORMS[kind];
  return html`<form class="make" ref=${element} onSubmit=${submit} onKeyDown=${onKey} aria-label=${t("console.make.open")}>
    ${again ? html`<${AgainPart} />` : html`<${Kinds} kind=${kind} />`}
    <${TextFields} name="title" legend=${t("console.make.title")} text=${title} write=${(/** @type {any} */ text) => redraft({ title: text })}
      max=${LIMITS.POLL_TITLE_GRAPHEMES_MAX} invalid=${faults.value.some(({ field }) => field === "title")} />
    ${!form.of && !form.either && html`<${StillField} name="question" legend=${t("console.make.title")} still=${still} write=${(/** @type {string} */ kept) => redraft({ still: kept })} />`}
    ${form.either && html`<${EitherPart} />`}
    ${form.options && !again && html`<${OptionFields} />`}
    ${form.steps && !again && html`<${StepsPart} />`}
    ${form.number && html`<${NumberPart} />`}
    ${form.of && html`<${SourcesPart} />`}
    <${Rules} />
    <${Faults} />
    <div class="acts">
      <button class="button hot">${t("console.make.ready")}</button>
      <button type="button" class="button" onClick=${() => (making.value = false)}>${t("console.make.later")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button>
    </div>
  </form>`;
}

/** @param {{kind: PollKind}} props */
function Kinds({ kind }) {
  return html`<fieldset class="chips">
    <legend>${t("console.make.kind")}</legend>
    ${MADE_HERE.map(
      (known) => html`<label key=${known} class="chip"><input type="radio" name="poll-kind" checked=${known === kind}
        onChange=${() => redraft({ kind: known })} /> <span>${t(`console.kind.${known}`)}</span></label>`,
    )}
  </fieldset>`;
}

function Rules() {
  const { kind, options, still, max_choices, abstain, again, terms } = draft.value;
  const wrong = faults.value.some(({ field }) => field === "max_choices");
  return html`<div class="rules">
    ${
      FORMS[kind].choices &&
      html`<label>${t("console.make.max_choices")} <${WholeField} value=${max_choices} least=${1} most=${LIMITS.POLL_OPTIONS_MAX} invalid=${wrong} set=${(/** @type {number} */ most) => redraft({ max_choices: most })} /></label>`
    }
    ${
      FORMS[kind].words &&
      html`<label>${t("console.make.max_words")} <${WholeField} value=${terms.words} least=${1} most=${LIMITS.CLOUD_WORDS_MAX} set=${(/** @type {number} */ words) => reterm({ words })} /></label>`
    }
    ${
      FORMS[kind].support &&
      html`<${Yes} label=${t("console.make.support")} on=${terms.support} set=${(/** @type {boolean} */ support) => reterm({ support })} />`
    }
    ${(still || options.some((option) => option.still)) && !FORMS[kind].of && html`<${Yes} label=${t("console.make.on_phones")} on=${terms.pictures_on_phones} set=${(/** @type {boolean} */ pictures_on_phones) => reterm({ pictures_on_phones })} />`}
    ${FORMS[kind].again && html`<${Yes} label=${t("console.make.by_group")} on=${terms.by_group} set=${(/** @type {boolean} */ by_group) => reterm({ by_group })} />`}
    ${FORMS[kind].film && !again && html`<${Yes} label=${t("console.make.film")} on=${terms.film} set=${(/** @type {boolean} */ film) => reterm({ film })} />`}
    ${!FORMS[kind].of && !again && html`<${Yes} label=${t("console.make.abstain")} on=${abstain} set=${(/** @type {boolean} */ on) => redraft({ abstain: on })} />`}
  </div>`;
}

/** @param {{label: string, on: boolean, set: (on: boolean) => void}} props */
function Yes({ label, on, set }) {
  return html`<label class="chip"><input type="checkbox" checked=${on} onChange=${(/** @type {any} */ event) => set(event.target.checked)} /> <span>${label}</span></label>`;
}

/** What keeps the poll from being made, then what is only a pity. */
function Faults() {
  return html`<div role="alert">${faults.value.map(({ key, params }) => html`<p key=${key} class="fault">${t(key, params)}</p>`)}</div>
    ${!isComplete(draft.value) && html`<p class="note">${t("console.make.one_language")}</p>`}`;
}

/** @param {HTMLElement | null} form @param {string} selector */
function focusIn(form, selector) {
  /** @type {HTMLElement | null | undefined} */ (form?.querySelector(selector))?.focus();
}
