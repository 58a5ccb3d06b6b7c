/** The poll the keys act on: what it asks, how it stands, who has answered. */

import { typeset } from "../shared/typography.js";
import { pick, t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { can } from "./can.js";
import { currentPoll } from "./desk.js";
import { InTheRoom } from "./inroom.js";
import { Outcome } from "./outcomes.js";
import { PollSigns } from "./pollsigns.js";
import { standing, turnoutOf } from "./pollstate.js";
import { PollSwitches } from "./pollswitches.js";
import { Sayings } from "./sayings.js";

/** @import { Bar, Poll } from "./types.js" */

export function PollNow() {
  const current = currentPoll.value;
  return html`<section class="room poll-now" aria-labelledby="poll-title">
    <h2 id="poll-title">${t("console.poll.heading")}</h2>
    ${current ? html`<${PollCard} id=${current[0]} poll=${current[1]} />` : html`<p class="note">${t("console.poll.none")}</p>`}
  </section>`;
}

/** @param {{id: string, poll: Poll}} props */
function PollCard({ id, poll }) {
  const { text, lang } = pick(poll.title);
  return html`<div class="card" data-state=${poll.state}>
    <p class="words" lang=${lang}><bdi>${typeset(text, lang)}</bdi></p>
    <${Standing} poll=${poll} />
    ${can("set_poll_open") && html`<${PollSwitches} id=${id} poll=${poll} keyed />`}
    <${Options} poll=${poll} />
    <${InTheRoom} id=${id} poll=${poll} />
    ${can("place_sayings") && html`<${Sayings} id=${id} poll=${poll} />`}
    <${Outcome} poll=${poll} />
    ${poll.asks && can("set_aside") && html`<${PollSigns} id=${id} poll=${poll} />`}
  </div>`;
}

/** @param {{poll: Poll}} props */
export function Standing({ poll }) {
  const [state, ...others] = standing(poll).map(({ key, params }) => t(key, params));
  const { key, params } = turnoutOf(poll);
  const turnout = poll.state !== "draft" && t(key, params);
  const aside = Boolean(poll.aside) && t("console.aside.count", { count: poll.aside });
  return html`<p class="meta"><b class="stand" data-state=${poll.state}>${state}</b>${[turnout, aside, ...others].filter(Boolean).map((said) => ` · ${said}`)}</p>`;
}

/** The answers, on one line; each with its share, once the result is shown anywhere. @param {{poll: Poll}} props */
export function Options({ poll }) {
  return html`<ul class="answers" data-shown=${Boolean(poll.bars)}>
    ${poll.options.map(({ id, label }) => {
      const { text, lang } = pick(label);
      const bar = poll.bars?.find((known) => known.id === id);
      return html`<li key=${id}><span lang=${lang}><bdi>${typeset(text, lang)}</bdi></span>${bar && html`<${Share} bar=${bar} />`}</li>`;
    })}
  </ul>`;
}

/** @param {{bar: Bar}} props */
function Share({ bar }) {
  return html`<span class="share tabular">${t("console.poll.share", { percent: bar.percent, count: bar.count })}</span>
    <span class="length" data-lead=${bar.lead} aria-hidden="true"><span style=${{ width: `${bar.percent}%` }}></span></span>`;
}
