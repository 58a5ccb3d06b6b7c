/** The wall as a wall shows it, small: what is on it now, or what would be. */

import { boot } from "../shared/boot.js";
import { Scene } from "../shared/scenes/index.js";
import { language } from "../shared/words.js";
import { html } from "../vendor/ui.js";

/** @import { Screen } from "../shared/boot.js" */
/** @import { Child } from "../vendor/ui.js" */

/** Seen, not read: words beside it say the same. @param {{screen: Screen, children?: Child}} props */
export function WallPicture({ screen, children }) {
  const { qr = "", qr_modules = 0, plate, reach, language: spoken } = boot.wall ?? {};
  // The test card tells of one wall only, and nothing of it is known here.
  const here = reach?.corner && screen.wall?.now?.scene !== "test_card" ? { here: { now: { corner: "1" } } } : {};
  return html`<div class="thumbnail" data-theme="dark" aria-hidden="true">
    <${Scene} screen=${{ ...screen, ...here }} programme=${boot.programme} language=${spoken ?? language.value}
      address=${boot.address} code=${boot.code} qr=${qr} qr_modules=${qr_modules} plate=${plate} reach=${reach} />
    ${children}
  </div>`;
}
