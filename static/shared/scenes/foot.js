/** The foot of the picture: where to go and with which code, whatever is above. */

import { html } from "../../vendor/ui.js";
import { Said, wordings } from "./say.js";

/** @import { SceneKindOnWall, SceneProps } from "./types.js" */

/** Stays in place from scene to scene; the scene that shows the address in large gets the evening's title instead.
 * @param {SceneProps & {scene: SceneKindOnWall}} props */
export function Foot({ scene, ...props }) {
  const { aside, titled } = scene.foot?.(props) ?? {};
  return html`<footer class=${scene.foot ? "foot" : "foot away"}>
    ${titled ? html`<${Evening} ...${props} />` : html`<${Address} ...${props} />`}
    <p class="aside tabular" key=${scene.id}>${aside && html`<${Said} of=${aside} />`}</p>
  </footer>`;
}

/** @param {SceneProps} props */
function Address({ address, code }) {
  return html`<p class="where" translate="no"><bdi>${address}</bdi> <b class="code">${code}</b></p>`;
}

/** @param {SceneProps} props */
function Evening({ programme, language }) {
  return html`<p class="where"><${Said} of=${wordings(language, programme.title).slice(0, 1)} /></p>`;
}
