/** What is said to the room: alone on the picture while it lasts; what was there comes back behind it. */

import { html, useRef } from "../../vendor/ui.js";
import { useFit } from "../fit.js";
import { Said, wordings } from "./say.js";

/** @import { SceneKindOnWall, SceneProps } from "./types.js" */

const WAYS = [
  { name: "whole-words", min: 4, max: 16 },
  { name: "broken", min: 3.5, max: 16 },
  { name: "broken cut", min: 3.5, max: 7, resort: true },
];

/** @type {SceneKindOnWall} */
export const message = {
  id: "message",
  when: (_wall, screen) => Boolean(screen.wall_message?.now),
  component: Message,
  leaves: "fades",
  foot: () => ({}),
  subject: (screen) => screen.wall_message?.now?.id ?? "",
};

/** @param {SceneProps} props */
function Message({ screen, language }) {
  const said = screen.wall_message?.now;
  const passages = wordings(language, said?.text);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  useFit(box, inner, WAYS, [passages.map(({ text }) => text).join("\n")]);
  return html`<section class="said-to-all">
    <div class="box" ref=${box}>
      <div class="fitted" ref=${inner}><h1 class="announced"><${Said} of=${passages} /></h1></div>
    </div>
  </section>`;
}
