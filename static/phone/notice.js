/** What the régie says to the room: one line at the top, as long as it lasts. */

import { html } from "../vendor/ui.js";
import { said } from "./evening.js";
import { Wording } from "./people.js";

export function Notice() {
  const now = said.value;
  return now ? html`<p class="notice" role="note"><${Wording} text=${now.text} /></p>` : null;
}
