/** The catalogue of the wall: one state alone in its frame, or all of them at once (`/look`). */

import { boot } from "../../shared/boot.js";
import { Scene } from "../../shared/scenes/index.js";
import { html, render } from "../../vendor/ui.js";
import { SETTINGS } from "../../wall/settings.js";
import { given } from "../given.js";
import { PROGRAMME } from "../programme.js";
import { STATES } from "./states.js";

/** @import { Here } from "../../shared/scenes/types.js" */

const root = document.documentElement;
const mount = /** @type {Element} */ (document.getElementById("app"));
const USUAL = Object.fromEntries(Object.entries(SETTINGS).map(([name, [first]]) => [name, first]));
let shown = 0;

/** What an address asks for: `?part=question.long&lang=en&frame=1.85&margin=10&text=115&corner=1&words=…`. */
const asked = { ...USUAL, ...Object.fromEntries(new URLSearchParams(location.search)) };

/** Draw what is wanted, anew. @param {Record<string, string>} wanted */
function show(wanted) {
  const { part, frame, margin, text, corner, lang } = { ...USUAL, ...wanted };
  root.dataset.look = part ? "one" : "all";
  root.dataset.frame = frame;
  root.dataset.corner = corner;
  root.dataset.scene = part ? part.split(".")[0] : "";
  root.style.setProperty("--margin", margin);
  root.style.setProperty("--letters", `${Number(text) / 100}`);
  shown += 1;
  render(
    part
      ? html`<${One} key=${shown} ...${wanted} />`
      : html`<${All} key=${shown} wanted=${{ ...USUAL, lang, frame }} />`,
    mount,
  );
}

/** @param {Record<string, string>} wanted */
function One(wanted) {
  const { part, words, lang } = { ...USUAL, ...wanted };
  const screen = { ...STATES[part], here: { now: hereOf(wanted) } };
  const [drawn, programme] = words === undefined ? [screen, PROGRAMME] : given([screen, PROGRAMME], words);
  const { qr = "", qr_modules = 1 } = boot.wall ?? {};
  return html`<${Scene} screen=${drawn} programme=${programme} language=${lang} address=${boot.address} code=${boot.code} qr=${qr} qr_modules=${qr_modules} />`;
}

/** @param {{wanted: Record<string, string>}} props */
function All({ wanted }) {
  return Object.keys(STATES).map((part) => {
    const address = `?${new URLSearchParams({ ...wanted, part })}`;
    return html`<figure key=${part}><${One} ...${wanted} part=${part} /><figcaption><a href=${address}>${part}</a></figcaption></figure>`;
  });
}

/** @param {Record<string, string>} wanted @returns {Here} */
function hereOf(wanted) {
  const settings = /** @type {any} */ ({ ...USUAL, ...wanted });
  return { ...settings, dots: [innerWidth, innerHeight], ratio: devicePixelRatio, full: true, awake: true };
}

show(asked);
// For whoever looks at many, one after the other.
Object.assign(globalThis, { look: { parts: Object.keys(STATES), show } });
