/** The code to scan: dark modules on a light plate, never the reverse: half of the phones cannot read a reversed code. */

import { html } from "../../vendor/ui.js";

/** The side of the plate in hundredths of the picture's height, unless the hall is too deep for it. */
export const PLATE = 78;

/** @param {{qr: string, qr_modules: number, side?: number}} props */
export function Plate({ qr, qr_modules, side = PLATE }) {
  return html`<div class="plate" style=${`--plate: ${side}`}>
    <svg viewBox=${`0 0 ${qr_modules} ${qr_modules}`} aria-hidden="true" shape-rendering="crispEdges">
      <path d=${qr} />
    </svg>
  </div>`;
}
