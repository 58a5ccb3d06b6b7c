/** The evening is over: thanks, what it was called, and where its minutes will be read. */

import { html } from "../../vendor/ui.js";
import { Card } from "./card.js";
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
  const { minutes } = programme;
  return html`<${Card} seen=${language}>
    <h1><${Said} of=${sentences(language, "wall.end.thanks")} /></h1>
    <p class="dim"><${Said} of=${wordings(language, programme.title)} /></p>
    ${
      minutes &&
      html`<p class="minutes"><${Said} of=${sentences(language, "wall.end.minutes")} /><b translate=${false}><bdi>${minutes}</bdi></b></p>`
    }
  <//>`;
}
