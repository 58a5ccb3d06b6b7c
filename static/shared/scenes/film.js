/** The film has the screen: nothing of ours is on it, not even a grey. */

import { html } from "../../vendor/ui.js";

/** @import { SceneKindOnWall } from "./types.js" */

/** @type {SceneKindOnWall} */
export const film = {
  id: "film",
  when: (wall) => wall.scene === "film",
  component: () => html`<section class="pure-black"></section>`,
  leaves: "fades",
  foot: null,
};
