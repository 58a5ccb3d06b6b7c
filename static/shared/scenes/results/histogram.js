/** Estimates: columns over an axis of numbers, the median and, once it is shown, the truth as lines; a table for the ear. */

import { html } from "../../../vendor/ui.js";
import { figure, filled, measured } from "../figures.js";
import { languagesOf, Said, sentences } from "../say.js";

/** @import { Histogram as Drawn, Poll, WallLanguage } from "../types.js" */

export const HISTOGRAM_WAYS = [
  { name: "airy", min: 4, max: 4.7 },
  { name: "tight", max: 4.4 },
  { name: "tight main", max: 4.4 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Histogram({ asked, language }) {
  const drawn = /** @type {Drawn} */ (asked.histogram);
  if (!drawn.bins.length) return null;
  return html`<div class="histogram">
    <p class="sums">
      <${Said} of=${middle(asked, drawn, language)} />
      ${asked.answer?.truth !== undefined && html`<br /><b class="hot"><${Said} of=${truth(asked, drawn, language)} /></b>`}
    </p>
    <div class="plot" aria-hidden="true">
      ${Boolean(drawn.below) && html`<${Edge} count=${drawn.below} most=${mostOf(drawn)} sign="<" />`}
      <div class="columns">
        ${drawn.near_from !== undefined && html`<span class="near" style=${{ left: `${drawn.near_from}%`, width: `${Number(drawn.near_to) - drawn.near_from}%` }}></span>`}
        ${drawn.bins.map(
          (bin) => html`<div key=${bin.from} class="column">
            <span class="shaft"><span class="value tabular">${bin.count || ""}</span><span class="rise" style=${{ height: `${bin.height}%` }}></span></span>
          </div>`,
        )}
        <span class="median" style=${{ left: `${drawn.at}%` }}></span>
        ${drawn.truth_at !== undefined && html`<span class="truth" style=${{ left: `${drawn.truth_at}%` }}></span>`}
      </div>
      ${Boolean(drawn.above) && html`<${Edge} count=${drawn.above} most=${mostOf(drawn)} sign=">" />`}
    </div>
    <div class="axis tabular" aria-hidden="true"><span>${axis(drawn.from, asked, language)}</span><span>${axis(drawn.to, asked, language)}</span></div>
    <table class="visually-hidden">
      <tbody>
        ${drawn.bins.map(
          (bin) => html`<tr key=${bin.from}>
            <th scope="row">${axis(bin.from, asked, language)} – ${axis(bin.to, asked, language)}</th>
            <td><${Said} of=${sentences(language, "wall.poll.turnout", { count: bin.count }).slice(0, 1)} /></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** What lies far outside, in one column of its own. @param {{count: number, most: number, sign: string}} props */
function Edge({ count, most, sign }) {
  return html`<div class="column edge">
    <span class="shaft"><span class="value tabular">${count}</span><span class="rise" style=${{ height: `${(100 * count) / most}%` }}></span></span>
    <span class="step">${sign}</span>
  </div>`;
}

/** @param {Drawn} drawn */
function mostOf({ bins, below, above }) {
  return Math.max(below ?? 0, above ?? 0, ...bins.map(({ count }) => count));
}

/** @param {number | undefined} value @param {Poll} asked @param {WallLanguage} language */
function axis(value = 0, { terms }, language) {
  return figure(value, terms, languagesOf(language)[0]);
}

/** @param {Poll} asked @param {Drawn} drawn @param {WallLanguage} language */
function middle(asked, { median = 0, half = [0, 0] }, language) {
  return filled(language, "wall.number.middle", {
    median: measured(median, asked, language),
    low: measured(half[0], { ...asked, terms: { ...asked.terms, unit: undefined } }, language),
    high: measured(half[1], asked, language),
  });
}

/** @param {Poll} asked @param {Drawn} drawn @param {WallLanguage} language */
function truth(asked, { near = 0, near_percent = 0 }, language) {
  const { truth: value = 0, tolerance = 0 } = asked.answer ?? {};
  const key = tolerance ? "wall.number.near" : "wall.number.exact";
  return filled(language, key, {
    truth: measured(value, asked, language),
    tolerance: measured(tolerance, asked, language),
    percent: near_percent,
    count: near,
  });
}
