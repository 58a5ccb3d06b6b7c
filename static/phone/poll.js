/** The poll: one tap answers, another changes the answer while it is open; the result as bars and as words. */

import { announce } from "../shared/announce.js";
import { ABSTAIN } from "../shared/protocol.js";
import { t } from "../shared/words.js";
import { html, useRef, useSignal } from "../vendor/ui.js";
import { ballotRefusal, castBallot } from "./acts.js";
import { lastAnswer, onItsWay, received } from "./ballot.js";
import { beside } from "./beside.js";
import { admitted, link, poll } from "./evening.js";
import { Wording } from "./people.js";
import { leavePoll } from "./place.js";
import { Results } from "./results.js";

/** @import { Poll } from "./evening.js" */

/** A choice this close to a touch was made by it; any other came from a key, which only moves. */
const TOUCH_MS = 1_000;

export function PollPlace() {
  const now = poll.value;
  if (!now) return null;
  const open = now.state === "open";
  return html`<section class="poll" aria-labelledby="poll-title">
    <p class=${open ? "poll-state open" : "poll-state"}>
      ${t(open ? "phone.poll_open" : "phone.poll_closed")} <span class="tabular">${t("phone.turnout", { count: now.turnout })}</span>
    </p>
    <h2 id="poll-title" data-arrival tabindex="-1"><${Wording} text=${now.title} /></h2>
    ${(now.aside || (now.voting && !admitted.value)) && html`<div class="beside" ref=${beside}></div>`}
    ${open && html`<${Options} key=${`${now.poll} ${now.round}`} now=${now} />`}
    ${now.revealed && now.bars && html`<${Results} now=${now} chosen=${received(now)} />`}
    <button class="button wide" type="button" id="leave-poll" onClick=${leavePoll}>${t("phone.to_questions")}</button>
  </section>`;
}

/** @param {{now: Poll}} props */
function Options({ now }) {
  const underway = onItsWay(now);
  const refused = ballotRefusal.value;
  const standing = lastAnswer(now);
  const chosen = useSignal(/** @type {string[] | null} */ (null));
  const touched = useRef(0);
  const multiple = now.kind === "multiple";
  // An answer that was refused is not lost: it stays ticked, to be sent again.
  const ticked = chosen.value ?? (refused.key === `${now.poll} ${now.round}` ? refused.choices : standing);
  const changed = ticked.length > 0 && !same(ticked, standing);
  const capped = multiple && now.max_choices < now.options.length;
  // Until the code is there, the code is the one thing to send.
  const waits = refused.refusal === "code_needed" && now.voting && !admitted.value && !chosen.value;
  const full = multiple && ticked.filter((id) => id !== ABSTAIN).length >= now.max_choices;
  /** @param {string} id */
  const shut = (id) => full && id !== ABSTAIN && !ticked.includes(id);

  /** @param {string[]} choices */
  const send = (choices) => {
    chosen.value = null;
    castBallot(now, choices);
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
    ${capped && html`<p class="dim small" id="poll-max">${t("phone.choices_max", { count: now.max_choices })}</p>`}
    <fieldset aria-labelledby="poll-title" aria-describedby="poll-max poll-status">
      ${now.options.map(
        ({
          id,
          label,
        }) => html`<label class=${ticked.includes(id) ? "option on" : shut(id) ? "option shut" : "option"} key=${id}>
          <input type=${multiple ? "checkbox" : "radio"} name="choice" id=${`option-${id}`} checked=${ticked.includes(id)} aria-disabled=${shut(id)} onChange=${() => choose(id)} />
          <span><${Wording} text=${label} /></span>
        </label>`,
      )}
    </fieldset>
    ${(multiple || changed) && !waits && html`<button class="button main wide" type="submit" id="vote" aria-disabled=${!changed}>${t(standing.length ? "phone.vote_change" : "phone.vote")}</button>`}
    <p id="poll-status" class="dim">${status(now, Boolean(underway), standing.length > 0)}</p>
  </form>`;
}

/** Never a false "received". @param {Poll} now @param {boolean} underway @param {boolean} voted */
function status(now, underway, voted) {
  const { key, refusal } = ballotRefusal.value;
  if (underway) return t(link.state.value === "up" ? "phone.sending" : "phone.ballot_waits");
  if (refusal && key === `${now.poll} ${now.round}` && !(refusal === "code_needed" && admitted.value))
    return t(`refusal.${refusal}`);
  return t(voted ? "phone.ballot_received" : "phone.ballot_none");
}

/** Abstaining is an answer of its own: it goes with no other. @param {Poll} now @param {string[]} ticked @param {string} id */
function toggled(now, ticked, id) {
  if (ticked.includes(id)) return ticked.filter((other) => other !== id);
  if (id === ABSTAIN) return [ABSTAIN];
  const others = ticked.filter((other) => other !== ABSTAIN);
  if (others.length < now.max_choices) return [...others, id];
  announce(t("phone.choices_max", { count: now.max_choices }));
  return [...others];
}

/** @param {string[]} one @param {string[]} other */
function same(one, other) {
  return one.length === other.length && one.every((id) => other.includes(id));
}
