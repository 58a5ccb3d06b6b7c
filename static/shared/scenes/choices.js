/** What may be answered, while no result is shown: one round mark or several square ones. */

import { html } from "../../vendor/ui.js";
import { Said, sentences, wordings } from "./say.js";

/** @import { Poll, WallLanguage } from "./types.js" */

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Choices({ asked, language }) {
  return html`<ul class=${asked.kind === "multiple" ? "options several" : "options"}>
    ${asked.options.map(({ id, label }) => html`<li key=${id}><${Said} of=${wordings(language, label)} /></li>`)}
  </ul>`;
}

/** In the place of a result to which nobody contributed: once, not one "0 %" for each option. @param {{asked: Poll, language: WallLanguage}} props */
export function Nobody({ asked, language }) {
  const key = asked.state === "open" ? "wall.poll.nobody_yet" : "wall.poll.nobody";
  return html`<p class="nobody"><${Said} of=${sentences(language, key)} /></p>`;
}
