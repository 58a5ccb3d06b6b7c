/** The mark of a right answer, by its shape and its word. */

import { html } from "../../../vendor/ui.js";
import { Said, sentences } from "../say.js";

/** @import { Poll, WallLanguage } from "../types.js" */

/** @param {{asked: Poll, id: string, language: WallLanguage}} props */
export function RightMark({ asked, id, language }) {
  if (!asked.answer?.right?.includes(id)) return null;
  return html` <span class="right-mark"><span aria-hidden="true">✓</span> <${Said} of=${sentences(language, "wall.right").slice(0, 1)} /></span>`;
}
