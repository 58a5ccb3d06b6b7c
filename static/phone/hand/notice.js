/** Above everything: what the régie says to the room, as long as it lasts; and the form of the microphone. */

import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";
import { MicForm } from "./mic.js";
import { said } from "./state.js";

/** @param {{where: import("../place.js").Place}} props */
export function Above({ where }) {
  const now = said.value;
  return html`${now && html`<p class="notice" role="note"><${Wording} text=${now.text} /></p>`}${where === "list" && html`<${MicForm} />`}`;
}
