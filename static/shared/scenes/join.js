/** How to come in: the code to scan, or the address to type. */

import { html, useRef } from "../../vendor/ui.js";
import { useFit } from "../fit.js";
import { PLATE, Plate } from "./plate.js";
import { Said, sentences } from "./say.js";
import { codeOf, VoteCode } from "./votecode.js";

/** @import { SceneKindOnWall, SceneProps, Wall } from "./types.js" */

/** In a frame of 4:3 the words give way to the code. */
const WAYS = [
  { name: "airy", min: 5, max: 7.6 },
  { name: "tight", min: 4.2, max: 6 },
  { name: "tight main", min: 4.2, max: 6 },
  { name: "tight main bare", min: 3.6, max: 6, resort: true },
];

/** @type {SceneKindOnWall} */
export const join = {
  id: "join",
  when: (wall) => wall.scene === "join",
  component: Join,
  leaves: "fades",
  // In a hall too deep for it, the code takes the place of the foot too.
  foot: ({ screen, language, plate = PLATE }) => {
    if (plate > PLATE) return null;
    const { phones } = /** @type {Wall} */ (screen.wall.now);
    return { titled: true, aside: phones ? sentences(language, "wall.phones", { count: phones }) : null };
  },
};

/** @param {SceneProps} props */
function Join({ screen, programme, language, address, code, qr, qr_modules, plate }) {
  const { phase } = /** @type {Wall} */ (screen.wall.now);
  const before = phase === "doors" || phase === "film";
  const welcome = before ? "before" : programme.films?.length ? "after_film" : "after";
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  useFit(box, inner, WAYS, [welcome, language, Boolean(codeOf(screen))]);
  return html`<section class="join">
    <${Plate} qr=${qr} qr_modules=${qr_modules} side=${plate} />
    <div class="beside">
      <div class="box" ref=${box}>
        <div class="fitted" ref=${inner}>
          <h1><${Said} of=${sentences(language, `wall.join.${welcome}`)} /></h1>
          <p class="how dim"><${Said} of=${sentences(language, "wall.join.how")} /></p>
          <${Where} address=${address} code=${code} />
          <${VoteCode} screen=${screen} language=${language} />
        </div>
      </div>
    </div>
  </section>`;
}

/** Address and code, as large as the place allows. @param {{address: string, code: string}} props */
export function Where({ address, code }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  useFit(box, inner, [{ name: "line", max: 6.4 }, { name: "broken" }], [address]);
  return html`<div class="where-to">
    <div class="address" ref=${box}><p class="fitted" ref=${inner}><bdi translate=${false}>${address}</bdi></p></div>
    <p class="code"><span translate=${false}>${code}</span></p>
  </div>`;
}
