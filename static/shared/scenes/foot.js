/** The foot of the picture: where to go and with which code, whatever is above. */

import { html, useRef } from "../../vendor/ui.js";
import { useSecondsLeft } from "../countdown.js";
import { useFit } from "../fit.js";
import { duration } from "../time.js";
import { Said, sentences, wordings } from "./say.js";

/** @import { Passage } from "./say.js" */
/** @import { SceneKindOnWall, SceneProps } from "./types.js" */

/** One line, never half a word: a second language that has no room beside the address is not shown. */
const WAYS = [
  { name: "line", min: 3.6, max: 3.6 },
  { name: "main", max: 3.6 },
];

/** Stays in place from scene to scene; the scene that shows the address in large gets the evening's title instead.
 * @param {SceneProps & {scene: SceneKindOnWall}} props */
export function Foot({ scene, ...props }) {
  const { aside, titled } = scene.foot?.(props) ?? {};
  const left = useSecondsLeft(props.screen.wall_countdown?.now ?? {});
  const counting =
    left !== null &&
    scene.id !== "pause" &&
    sentences(props.language, "wall.countdown", { left: duration(left * 1000) });
  return html`<footer class=${scene.foot ? "foot" : "foot away"}>
    ${titled ? html`<${Evening} ...${props} />` : html`<${Address} ...${props} />`}
    <${Aside} key=${scene.id} of=${counting || (aside ?? [])} />
  </footer>`;
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
