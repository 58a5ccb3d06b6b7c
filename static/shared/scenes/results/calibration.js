/** How right the room was where it was how sure: a dot for each step, the line of those who know what they know; a table for the ear. */

import { html } from "../../../vendor/ui.js";
import { share } from "../figures.js";
import { Said, sentences } from "../say.js";

/** @import { Calibration as Drawn, Poll, WallLanguage } from "../types.js" */

export const CALIBRATION_WAYS = [
  { name: "airy", min: 3.8, max: 4.6 },
  { name: "tight", min: 3.6, max: 4.2 },
  { name: "tight main", min: 3.5, max: 4 },
  { name: "tight main small", min: 3.5, max: 3.5 },
];

const LEAST = 50;
/** Of the picture's height: the largest dot, the smallest. */
const DOT = [2.2, 5.5];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Calibration({ asked, language }) {
  const { dots, right, sure, polls } = /** @type {Drawn} */ (asked.calibration);
  if (right === undefined) return html`<p class="nobody"><${Said} of=${sentences(language, "wall.poll.nobody")} /></p>`;
  return html`<p class="sums hot"><${Said} of=${sentences(language, "wall.real.room", { right, sure: sure ?? 0 })} /></p>
    <div class="calibration">
      <div class="square" aria-hidden="true">
        <svg viewBox="0 0 100 100" preserveAspectRatio="none"><line x1="0" y1="50" x2="100" y2="0" class="perfect" /><line x1="0" y1="50" x2="100" y2="50" class="chance" /></svg>
        ${dots.map(
          (dot) =>
            html`<span key=${dot.sure} class="dot" style=${{ left: `${(100 * (dot.sure - LEAST)) / LEAST}%`, top: `${100 - dot.right}%`, "--dot": `${DOT[0] + (DOT[1] * dot.size) / 100}` }}><b class="tabular">${share(dot.right, language)}</b></span>`,
        )}
      </div>
      <div class="axis tabular" aria-hidden="true"><span>${share(50, language)}</span><span><${Said} of=${sentences(language, "wall.calibration.sure").slice(0, 1)} /></span><span>${share(100, language)}</span></div>
    </div>
    <p class="dim aside-note"><${Said} of=${sentences(language, "wall.calibration.how", { count: polls })} /></p>
    <table class="visually-hidden"><tbody>${dots.map(
      (dot) =>
        html`<tr key=${dot.sure}><th scope="row">${share(dot.sure, language)}</th><td>${share(dot.right, language)}</td><td>${dot.count}</td></tr>`,
    )}</tbody></table>`;
}
