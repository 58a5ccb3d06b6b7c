/** Something is being repaired; the room is told so, calmly. */

import { html } from "../../vendor/ui.js";
import { useSecondsLeft } from "../countdown.js";
import { duration } from "../time.js";
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
function Pause({ screen, language }) {
  const left = useSecondsLeft(screen.wall_countdown?.now ?? {});
  return html`<section class="still">
    <h1><${Said} of=${sentences(language, "wall.pause.title")} /></h1>
    ${left !== null && html`<p class="counting tabular">${duration(left * 1000)}</p>`}
    <p class="dim"><${Said} of=${sentences(language, "wall.pause.soon")} /></p>
  </section>`;
}
