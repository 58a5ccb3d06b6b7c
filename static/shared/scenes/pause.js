/** Something is being repaired; the room is told so, calmly. */

import { html } from "../../vendor/ui.js";
import { Said, sentences } from "./say.js";

/** @import { SceneKindOnWall, SceneProps } from "./types.js" */

/** @type {SceneKindOnWall} */
export const pause = {
  id: "pause",
  when: (wall) => wall.scene === "pause",
  component: Pause,
  leaves: "fades",
  foot: () => ({}),
};

/** @param {SceneProps} props */
function Pause({ language }) {
  return html`<section class="still">
    <h1><${Said} of=${sentences(language, "wall.pause.title")} /></h1>
    <p class="dim"><${Said} of=${sentences(language, "wall.pause.soon")} /></p>
  </section>`;
}
