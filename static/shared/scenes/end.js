/** The evening is over: thanks, and what it was called. */

import { html } from "../../vendor/ui.js";
import { Said, sentences, wordings } from "./say.js";

/** @import { SceneKindOnWall, SceneProps } from "./types.js" */

/** @type {SceneKindOnWall} */
export const end = {
  id: "end",
  when: (wall) => wall.scene === "end",
  component: End,
  leaves: "fades",
  foot: null,
};

/** @param {SceneProps} props */
function End({ programme, language }) {
  return html`<section class="still">
    <h1><${Said} of=${sentences(language, "wall.end.thanks")} /></h1>
    <p class="dim"><${Said} of=${wordings(language, programme.title)} /></p>
  </section>`;
}
