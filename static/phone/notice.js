/** Above everything: what the régie says to the room, as long as it lasts; and the form of the microphone. */

import { html } from "../vendor/ui.js";
import { said } from "./hand.js";
import { MicForm } from "./mic.js";
import { Wording } from "./people.js";

/** @param {{list: boolean}} props whether the list is below */
export function Above({ list }) {
  const now = said.value;
  return html`${now && html`<p class="notice" role="note"><${Wording} text=${now.text} /></p>`}${list && html`<${MicForm} />`}`;
}
