/** Something is being repaired; the room is told so, calmly. */

import { html } from "../../vendor/ui.js";
import { Card } from "./card.js";
import { Left } from "./left.js";
import { Said, sentences } from "./say.js";

/** @import { SceneKindOnWall, SceneProps } from "./types.js" */

/** @type {SceneKindOnWall} */
export const pause = {
  id: "pause",
  when: (wall) => wall.scene === "pause",
  component: Pause,
  leaves: "fades",
  counts: true,
  foot: () => ({}),
};

/** @param {SceneProps} props */
function Pause({ screen, language }) {
  return html`<${Card} seen=${`${language} ${"now" in (screen.wall_countdown ?? {})}`}>
    <h1><${Said} of=${sentences(language, "wall.pause.title")} /></h1>
    <${Left} screen=${screen} />
    <p class="dim"><${Said} of=${sentences(language, "wall.pause.soon")} /></p>
  <//>`;
}
