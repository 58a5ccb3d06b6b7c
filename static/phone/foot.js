/** What stands at the end of every place but the film: how the page looks, and what becomes of one's data. */

import { boot } from "../shared/boot.js";
import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { Hand } from "./hands.js";

export function Foot() {
  return html`<div class="foot">
    <${Hand} show="Look" />
    <a class="link" href=${`/${boot.code}/privacy`}>${t("phone.privacy")}</a>
  </div>`;
}
