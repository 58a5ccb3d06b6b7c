/** What may be answered, while no result is shown: one round mark or several square ones. */

import { html } from "../../../vendor/ui.js";
import { Said, sentences, wordings } from "../say.js";

/** @import { Poll, WallLanguage } from "../types.js" */

/** Eleven long options in two languages do not fit as four short ones do: first the air goes, then the second language. */
export const OPTION_WAYS = [
  { name: "airy", min: 4.2, max: 6 },
  { name: "tight columns stacked", min: 4.2, max: 4.8 },
  { name: "tight columns", min: 3.6, max: 4.8 },
  { name: "tight", max: 4.2 },
  { name: "tight main columns", max: 4.2 },
  { name: "tight main", max: 4.2 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Choices({ asked, language }) {
  return html`<ul class=${asked.kind === "multiple" || (asked.max_choices ?? 1) > 1 ? "options several" : "options"}>
    ${asked.options.map(({ id, label }) => html`<li key=${id}><${Said} of=${wordings(language, label)} /></li>`)}
  </ul>`;
}

/** In the place of a result to which nobody contributed: once, not one "0 %" for each option. @param {{asked: Poll, language: WallLanguage}} props */
export function Nobody({ asked, language }) {
  const key = asked.state === "open" ? "wall.poll.nobody_yet" : "wall.poll.nobody";
  return html`<p class="nobody"><${Said} of=${sentences(language, key)} /></p>`;
}
