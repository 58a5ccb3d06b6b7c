/** An invitation to write, before anything written is shown. */

import { html } from "../../../vendor/ui.js";
import { Said, sentences } from "../say.js";

/** @import { Poll, WallLanguage } from "../types.js" */

/** @param {{asked: Poll, language: WallLanguage}} props */
export function WordsAsked({ asked, language }) {
  const said =
    asked.kind === "open_text"
      ? sentences(language, "wall.words.in_a_line")
      : sentences(language, "wall.words.in_words", { count: asked.max_choices ?? 1 });
  return html`<p class="estimate"><${Said} of=${said} /></p>`;
}
