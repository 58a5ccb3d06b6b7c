/** The code that lets the room vote, where people come in and while they are asked; only a paired wall is told it. */

import { html } from "../../vendor/ui.js";
import { Said, sentences } from "./say.js";

/** @import { SceneProps } from "./types.js" */

/** @param {Pick<SceneProps, "screen" | "language">} props */
export function VoteCode({ screen, language }) {
  const code = codeOf(screen);
  return code
    ? html`<p class="vote-code"><${Said} of=${sentences(language, "wall.code")} /> <b class="tabular" translate=${false}>${code}</b></p>`
    : null;
}

/** @param {SceneProps["screen"]} screen @returns {string} */
export function codeOf(screen) {
  return screen.wall_code?.now?.code ?? "";
}
