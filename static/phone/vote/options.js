/** Options to choose from: one tap answers, another changes the answer; several are ticked and then sent. */

import { announce } from "../../shared/announce.js";
import { ABSTAIN } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html, useRef, useSignal } from "../../vendor/ui.js";
import { lastAnswer } from "../ballot.js";
import { Wording } from "../people.js";
import { cast, meant, status, waitsForCode } from "./sending.js";
import { StillOf } from "./stills.js";

/** @import { Poll } from "../evening.js" */

/** A choice this close to a touch was made by it; any other came from a key, which only moves. */
const TOUCH_MS = 1_000;

/** @param {{now: Poll}} props */
export function Options({ now }) {
  const standing = lastAnswer(now)?.choices ?? [];
  const chosen = useSignal(/** @type {string[] | null} */ (null));
  const touched = useRef(0);
  const multiple = now.kind === "multiple" || now.max_choices > 1;
  const ticked = chosen.value ?? meant(now).choices ?? [];
  const changed = ticked.length > 0 && !same(ticked, standing);
  const capped = multiple && now.max_choices < now.options.length;
  const waits = waitsForCode(now) && !chosen.value;
  const full = multiple && ticked.filter((id) => id !== ABSTAIN).length >= now.max_choices;
  /** @param {string} id */
  const shut = (id) => full && id !== ABSTAIN && !ticked.includes(id);

  /** @param {string[]} choices */
  const send = (choices) => {
    chosen.value = null;
    cast(now, { choices });
  };
  /** @param {string} id */
  const choose = (id) => {
    if (multiple) chosen.value = toggled(now, ticked, id);
    else if (Date.now() - touched.current < TOUCH_MS) send([id]);
    else chosen.value = [id];
  };
  const touch = () => {
    touched.current = Date.now();
  };

  return html`<form onPointerUp=${touch} onSubmit=${(/** @type {Event} */ event) => {
    event.preventDefault();
    if (changed) send(ticked);
  }}>
    ${capped && html`<p class="dim small" id="poll-max">${t("vote.choices_max", { count: now.max_choices })}</p>`}
    <fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
      ${now.options.map(
        ({
          id,
          label,
          still,
        }) => html`<label class=${ticked.includes(id) ? "option on" : shut(id) ? "option shut" : "option"} key=${id}>
          <input type=${multiple ? "checkbox" : "radio"} name="choice" id=${`option-${id}`} checked=${ticked.includes(id)} aria-disabled=${shut(id)} onChange=${() => choose(id)} />
          <span><${Wording} text=${label} /><${StillOf} now=${now} id=${still} /></span>
        </label>`,
      )}
    </fieldset>
    ${(multiple || changed) && !waits && html`<button class="button main wide" type="submit" id="vote" aria-disabled=${!changed}>${t(standing.length ? "vote.change" : "vote.send")}</button>`}
    <p id="poll-status" class="dim">${status(now)}</p>
  </form>`;
}

/** Abstaining is an answer of its own: it goes with no other. @param {Poll} now @param {string[]} ticked @param {string} id */
function toggled(now, ticked, id) {
  if (ticked.includes(id)) return ticked.filter((other) => other !== id);
  if (id === ABSTAIN) return [ABSTAIN];
  const others = ticked.filter((other) => other !== ABSTAIN);
  if (others.length < now.max_choices) return [...others, id];
  announce(t("vote.choices_max", { count: now.max_choices }));
  return [...others];
}

/** @param {string[]} one @param {string[]} other */
function same(one, other) {
  return one.length === other.length && one.every((id) => other.includes(id));
}
