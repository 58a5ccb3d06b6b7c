/** A scale: a column for each step, the words of its ends, the mean as a line; a table for the ear. */

import { html } from "../../../vendor/ui.js";
import { share } from "../figures.js";
import { Said, sentences, wordings } from "../say.js";

/** @import { Poll, ScaleResult, WallLanguage } from "../types.js" */

export const SCALE_WAYS = [
  { name: "airy", min: 4, max: 5 },
  { name: "tight", max: 4.4 },
  { name: "tight main", max: 4.4 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Scale({ asked, language }) {
  const drawn = /** @type {ScaleResult} */ (asked.scale);
  return html`<div class="scale">
    ${drawn.mean !== undefined && html`<p class="sums"><${Said} of=${sums(drawn, language)} /></p>`}
    <${Columns} columns=${drawn.columns} at=${drawn.at} language=${language} />
    <${Ends} asked=${asked} language=${language} />
    <table class="visually-hidden">
      <tbody>
        ${drawn.columns.map(
          ({ step, count, percent }) => html`<tr key=${step}>
            <th scope="row">${step}</th>
            <td>${share(percent, language)}</td>
            <td><${Said} of=${sentences(language, "wall.poll.turnout", { count }).slice(0, 1)} /></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @param {{columns: ScaleResult["columns"], at?: number, language: WallLanguage}} props */
function Columns({ columns, at, language }) {
  const most = Math.max(...columns.map(({ count }) => count));
  return html`<div class="columns" aria-hidden="true">
    ${columns.map(
      ({
        step,
        count,
        percent,
        height,
      }) => html`<div key=${step} class=${count && count === most ? "column lead" : "column"}>
        <span class="shaft"><span class="value tabular">${share(percent, language)}</span><span class="rise" style=${{ height: `${height}%` }}></span></span>
        <span class="step tabular">${step}</span>
      </div>`,
    )}
    ${at !== undefined && html`<span class="mean" style=${{ left: `${middleOf(at, columns.length)}%` }}></span>`}
  </div>`;
}

/** The axis runs from the middle of the first column to the middle of the last. @param {number} at @param {number} columns */
function middleOf(at, columns) {
  return (50 + at * (columns - 1)) / columns;
}

/** The words at both ends. @param {{asked: Poll, language: WallLanguage}} props */
export function Ends({ asked, language }) {
  const { low, high } = asked.terms ?? {};
  if (!low && !high) return null;
  return html`<div class="ends">
    <span><${Said} of=${wordings(language, low)} /></span>
    <span><${Said} of=${wordings(language, high)} /></span>
  </div>`;
}

/** @param {ScaleResult} drawn @param {WallLanguage} language */
function sums({ mean = 0, median = 0 }, language) {
  return sentences(language, "wall.scale.sums", { mean, median });
}
