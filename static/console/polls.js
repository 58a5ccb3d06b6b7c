/** What comes next: the prepared polls in their order, and the form to make one on the spot. */

import { typeset } from "../shared/typography.js";
import { pick, t } from "../shared/words.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { currentPoll, openPoll, picked, pollsInOrder } from "./desk.js";
import { PollForm } from "./pollform.js";
import { claim, making } from "./pollmaking.js";
import { Options, Standing } from "./pollnow.js";
import { PollSwitches } from "./pollswitches.js";
import { Switch } from "./switch.js";

/** @import { Poll } from "./types.js" */

export function Polls() {
  return html`<section class="room polls" aria-labelledby="polls-title">
    <h2 id="polls-title" class="named-above">${t("console.room.polls")}</h2>
    <div class="scroll">
      <${Maker} />
      ${pollsInOrder.value.length === 0 && html`<p class="note">${t("console.poll.none")}</p>`}
      <ol class="prepared" onKeyDown=${walk}>
        ${pollsInOrder.value.map(([id, poll]) => html`<${Prepared} key=${id} id=${id} poll=${poll} />`)}
      </ol>
    </div>
  </section>`;
}

/** The form, or the switch that opens it; the focus goes from one to the other. */
function Maker() {
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  const focused = place.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (focused && document.activeElement === document.body) place.current?.querySelector("button")?.focus();
  });
  return html`<div ref=${place}>
    ${making.value ? html`<${PollForm} />` : html`<${Switch} name="make" label=${t("console.make.open")} press=${() => (making.value = true)} />`}
  </div>`;
}

/** @param {{id: string, poll: Poll}} props */
function Prepared({ id, poll }) {
  const { text, lang } = pick(poll.title);
  const current = currentPoll.value?.[0] === id;
  // While another one is open the keys are its own; this one still has its switches, here.
  const aside = !current && picked.value === id && openPoll.value !== "";
  const button = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    if (claim(id)) button.current?.focus();
  }, []);

  return html`<li>
    <button ref=${button} type="button" class="prepared-poll" id=${`poll-${id}`} aria-current=${current ? "true" : undefined} onClick=${() => (picked.value = id)}>
      <span lang=${lang}><bdi>${typeset(text, lang)}</bdi></span>
    </button>
    <${Standing} poll=${poll} />
    ${aside && html`<${PollSwitches} id=${id} poll=${poll} keyed=${false} /><${Options} poll=${poll} />`}
  </li>`;
}

/** The arrows walk the list; pressing picks. @param {KeyboardEvent & {currentTarget: HTMLElement}} event */
function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const here = /** @type {HTMLElement} */ (event.target);
  if (!step || !here.matches(".prepared-poll")) return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll(".prepared-poll")];
  const wanted = /** @type {HTMLElement | undefined} */ (all[all.indexOf(here) + step]);
  wanted?.focus();
}
