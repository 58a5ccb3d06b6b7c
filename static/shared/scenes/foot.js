/** The foot of the picture: where to go and with which code, whatever is above. */

import { html, useRef } from "../../vendor/ui.js";
import { useSecondsLeft } from "../countdown.js";
import { useFit } from "../fit.js";
import { duration } from "../time.js";
import { Plate } from "./plate.js";
import { Said, sentences, wordings } from "./say.js";

/** @import { Passage } from "./say.js" */
/** @import { SceneKindOnWall, SceneProps } from "./types.js" */

/** One line, never half a word: a second language that has no room beside the address is not shown. */
const WAYS = [
  { name: "line", min: 3.6, max: 3.6 },
  { name: "main", max: 3.6 },
];

/** The side of the code in the corner, in hundredths of the picture's height. */
const CORNER = 15;

/** Stays in place from scene to scene; the scene that shows the address in large gets the evening's title instead.
 * @param {SceneProps & {scene: SceneKindOnWall}} props */
export function Foot({ scene, ...props }) {
  const held = scene.foot?.(props) ?? null;
  const { aside, titled } = held ?? {};
  const left = useSecondsLeft(props.screen.wall_countdown?.now ?? {});
  const counting =
    left !== null && !scene.counts && sentences(props.language, "wall.countdown", { left: duration(left * 1000) });
  return html`<footer class=${held ? "foot" : "foot away"}>
    ${titled ? html`<${Evening} ...${props} />` : html`<${Address} ...${props} />`}
    <${Aside} key=${scene.id} of=${counting || (aside ?? [])} />
    ${held && hasCorner(props, held) && html`<${Plate} qr=${props.qr} qr_modules=${props.qr_modules} side=${CORNER} />`}
  </footer>`;
}

/** Whether the code stands in the corner of this wall: where it can be scanned from there, or somebody wants it.
 * @param {Pick<SceneProps, "screen">} props @param {{titled?: boolean}} foot */
export function hasCorner({ screen }, { titled }) {
  return screen.here?.now?.corner === "1" && !titled;
}

/** @param {{of: Passage[]}} props */
function Aside({ of }) {
  const place = useRef(/** @type {HTMLElement | null} */ (null));
  const line = useRef(/** @type {HTMLElement | null} */ (null));
  useFit(place, line, WAYS, [of.map(({ text }) => text).join("\n")]);
  return html`<p class="aside tabular" ref=${place}><span class="fitted" ref=${line}><${Said} of=${of} /></span></p>`;
}

/** @param {SceneProps} props */
function Address({ address, code }) {
  return html`<p class="where" translate=${false}><bdi>${address}</bdi> <b class="code">${code}</b></p>`;
}

/** @param {SceneProps} props */
function Evening({ programme, language }) {
  return html`<p class="where"><${Said} of=${wordings(language, programme.title).slice(0, 1)} /></p>`;
}
