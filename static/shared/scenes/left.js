/** The time that is left of the wall's countdown, large; nothing where none runs. */

import { html } from "../../vendor/ui.js";
import { useSecondsLeft } from "../countdown.js";
import { duration } from "../time.js";

/** @import { SceneProps } from "./types.js" */

/** @param {Pick<SceneProps, "screen">} props */
export function Left({ screen }) {
  const left = useSecondsLeft(screen.wall_countdown?.now ?? {});
  return left === null ? null : html`<p class="counting tabular" role="timer">${duration(left * 1000)}</p>`;
}
