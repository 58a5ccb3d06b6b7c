/** Black, at once, whatever was shown: what is asked for in a hurry does not fade. */

import { html } from "../../vendor/ui.js";

/** @import { SceneKindOnWall } from "./types.js" */

/** @type {SceneKindOnWall} */
export const black = {
  id: "black",
  when: (wall) => wall.black,
  component: () => html`<section class="pure-black"></section>`,
  leaves: "cuts",
  foot: null,
};
