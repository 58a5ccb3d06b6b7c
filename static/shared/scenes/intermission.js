/** The lights are on and the film waits: how long, if somebody said so. */

import { html } from "../../vendor/ui.js";
import { Card } from "./card.js";
import { Left } from "./left.js";
import { Said, sentences } from "./say.js";

/** @import { SceneKindOnWall, SceneProps } from "./types.js" */

/** @type {SceneKindOnWall} */
export const intermission = {
  id: "intermission",
  when: (wall) => wall.scene === "intermission",
  component: Intermission,
  leaves: "fades",
  counts: true,
  foot: () => ({}),
};

/** @param {SceneProps} props */
function Intermission({ screen, language }) {
  const counts = "now" in (screen.wall_countdown ?? {});
  const then = counts ? "back" : "soon";
  return html`<${Card} class="intermission" seen=${`${language} ${then}`}>
    <h1><${Said} of=${sentences(language, "wall.intermission.title")} /></h1>
    <p class="dim"><${Said} of=${sentences(language, `wall.intermission.${then}`)} /></p>
    <${Left} screen=${screen} />
  <//>`;
}
