/** The wall's picture: one scene in a 16:9 frame, as large as its container, on the wall or as a thumbnail. */

import { html, useEffect, useRef, useState } from "../../vendor/ui.js";
import { black } from "./black.js";
import { end } from "./end.js";
import { film } from "./film.js";
import { Foot, hasCorner } from "./foot.js";
import { intermission } from "./intermission.js";
import { join } from "./join.js";
import { message } from "./message.js";
import { pause } from "./pause.js";
import { poll } from "./poll.js";
import { question } from "./question.js";
import { questions } from "./questions.js";
import { testCard } from "./testcard.js";
import { title } from "./title.js";

/** @import { Screen } from "../boot.js" */
/** @import { Ref } from "../../vendor/ui.js" */
/** @import { SceneKindOnWall, SceneProps, Wall } from "./types.js" */
/** @typedef {{scene: SceneKindOnWall, picture: string, fades: boolean}} Layer */

/** The first one that applies; black before all others. */
export const SCENES = [
  black,
  film,
  message,
  question,
  questions,
  poll,
  join,
  title,
  intermission,
  pause,
  end,
  testCard,
];
const DARK = [black, film];
const FADE_MS = 560;

/** What to show of `screen`; when it says nothing we know, nothing is shown. @param {Screen} screen @returns {SceneKindOnWall} */
export function sceneOf(screen) {
  const wall = /** @type {Wall | undefined} */ (screen.wall?.now);
  return (wall && SCENES.find((scene) => scene.when(wall, screen))) || black;
}

/** @param {SceneProps} props */
export function Scene(props) {
  const frame = useRef(/** @type {HTMLElement | null} */ (null));
  useHundredths(frame);
  const scene = sceneOf(props.screen);
  const fades = typeof scene.leaves === "function" ? scene.leaves(props.screen) === "fades" : scene.leaves === "fades";
  const standing = { scene, picture: `${scene.id} ${scene.subject?.(props.screen) ?? ""}`, fades };
  const { leaving, dawn } = useLeaving(standing);

  const foot = scene.foot?.(props);
  const height = !foot ? "away" : hasCorner(props, foot) ? "tall" : "thin";
  return html`<div class="frame" ref=${frame} data-scene=${scene.id} data-foot=${height}>
    ${[standing, ...(leaving ? [leaving] : [])].map(
      (
        layer,
      ) => html`<div class=${layer === leaving ? "layer leaving" : dawn ? "layer dawn" : "layer"} key=${layer.picture}
        role=${props.alone && layer === standing ? "main" : null} aria-hidden=${layer === leaving ? "true" : null}>
        <${layer.scene.component} ...${props} />
      </div>`,
    )}
    ${scene !== black && html`<${Foot} scene=${scene} ...${props} />`}
  </div>`;
}

/**
 * The picture that is fading away, if any; and whether the one that stands came out of the dark, where eyes are
 * widest. Only the house's own pictures fade: what someone wrote may be leaving because it must not be seen.
 * @param {Layer} standing
 */
function useLeaving(standing) {
  const last = useRef(standing);
  const leaving = useRef(/** @type {Layer | null} */ (null));
  const dawn = useRef(false);
  const [, redraw] = useState(0);
  // Decided while rendering: the old picture must not be taken away for one frame and then brought back.
  if (last.current.picture !== standing.picture) {
    leaving.current = last.current.fades && standing.scene !== black ? last.current : null;
    dawn.current = DARK.includes(last.current.scene);
  }
  last.current = standing;
  useEffect(() => {
    if (!leaving.current) return undefined;
    const timer = setTimeout(() => {
      leaving.current = null;
      redraw((times) => times + 1);
    }, FADE_MS);
    return () => clearTimeout(timer);
  }, [standing.picture]);
  return { leaving: leaving.current, dawn: dawn.current };
}

/** Browsers without container units get the hundredths of the frame's height and width by measure. @param {Ref<HTMLElement | null>} frame */
function useHundredths(frame) {
  useEffect(() => {
    const box = frame.current;
    if (!box || CSS.supports("height", "1cqh")) return undefined;
    const watch = new ResizeObserver(() => {
      box.style.setProperty("--hundredth", `${box.clientHeight / 100}px`);
      box.style.setProperty("--w", `${box.clientWidth / 100}px`);
    });
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
}
