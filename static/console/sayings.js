/** What people wrote in answer to the poll at hand: read here before it is shown, word by word or many at once. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { Switch } from "./switch.js";

/** @import { Poll } from "./types.js" */
/** @typedef {NonNullable<Poll["sayings"]>[number]} Saying */

/** @param {{id: string, poll: Poll}} props */
export function Sayings({ id, poll }) {
  const { round, kind, sayings = [], waiting = 0 } = poll;
  if (kind !== "word_cloud" && kind !== "open_text") return null;
  /** @param {string[]} ids @param {string} state */
  const place = (ids, state) => act("place_sayings", { poll: id, round, sayings: ids, state });
  const free = sayings.filter(({ state, flagged_by }) => state === "waiting" && !flagged_by).map((one) => one.id);
  const read = sayings.filter(({ state }) => state !== "waiting");
  return html`<div class="sayings">
    ${
      kind === "word_cloud" &&
      html`<div class="acts"><${Switch} name="spiral" keyed=${false} on=${poll.drawing === "spiral"} label=${t("console.sayings.spiral")}
        press=${() => act("set_drawing", { poll: id, drawing: poll.drawing === "spiral" ? "list" : "spiral" })} /></div>`
    }
    <h3>${t("console.sayings.title", { count: waiting })}</h3>
    ${!sayings.length && html`<p class="note">${t("console.sayings.none")}</p>`}
    ${free.length > 0 && html`<button type="button" class="button hot" onClick=${() => place(free, "shown")}>${t("console.sayings.show_all", { count: free.length })}</button>`}
    <ul>${sayings.filter(({ state }) => state === "waiting").map((one) => html`<${Line} key=${one.id} one=${one} place=${place} />`)}</ul>
    ${sayings.length > 0 && !waiting && html`<p class="note">${t("console.sayings.cleared")}</p>`}
    ${read.length > 0 && html`<details><summary>${t("console.sayings.read", { count: read.length })}</summary><ul>${read.map((one) => html`<${Line} key=${one.id} one=${one} place=${place} />`)}</ul></details>`}
  </div>`;
}

/** @param {{one: Saying, place: (ids: string[], state: string) => void}} props */
function Line({ one, place }) {
  const { id, text, state, flagged_by } = one;
  /** @param {string} to @param {string} key */
  const button = (to, key) =>
    html`<button type="button" class="button" aria-label=${`${t(key)}, ${text}`} onClick=${() => place([id], to)}>${t(key)}</button>`;
  return html`<li data-state=${state}>
    <span class="words"><bdi>${text}</bdi> ${state !== "waiting" && html`<small>${t(`console.sayings.state.${state}`)}</small>`}${flagged_by && html` <small class="fault">${t("console.sayings.held", { word: flagged_by })}</small>`}</span>
    ${state !== "shown" && button("shown", "console.sayings.show")}
    ${state !== "refused" && button("refused", "console.sayings.refuse")}
  </li>`;
}
