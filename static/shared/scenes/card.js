/** A few words alone in the picture, as large as it allows. */

import { html, useRef } from "../../vendor/ui.js";
import { useFit } from "../fit.js";

const WAYS = [
  { name: "airy", min: 6.4, max: 13 },
  { name: "tight", min: 3.5, max: 7.6 },
  { name: "tight broken", min: 3.5, max: 7.6 },
  { name: "tight broken cut", min: 3.5, max: 5, resort: true },
];

/** `seen` tells one content from another: the words are measured again when it changes.
 * @param {{class?: string, seen: string, children?: any}} props */
export function Card({ class: kind = "", seen, children }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  useFit(box, inner, WAYS, [seen]);
  return html`<section class=${`still ${kind}`}>
    <div class="box" ref=${box}><div class="fitted" ref=${inner}>${children}</div></div>
  </section>`;
}
