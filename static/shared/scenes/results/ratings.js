/** Several items on one scale: the mean of each as a mark and as a number, over how the answers are spread. */

import { html } from "../../../vendor/ui.js";
import { figure } from "../figures.js";
import { languagesOf, Said, sentences, wordings } from "../say.js";
import { Ends } from "./scale.js";

/** @import { Poll, RatedItem, WallLanguage } from "../types.js" */

export const RATINGS_WAYS = [
  { name: "airy", min: 4, max: 4.7 },
  { name: "tight stacked", max: 4.4 },
  { name: "tight", max: 4.2 },
  { name: "tight main", max: 4.2 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Ratings({ asked, language }) {
  const items = asked.ratings ?? [];
  const best = Math.max(...items.map(({ mean = 0 }) => mean));
  return html`<div class="ratings" aria-hidden="true">
      ${items.map(
        (item) => html`<div key=${item.id} class=${item.mean === best ? "row lead" : "row"}>
          <span class="label"><${Said} of=${wordings(language, labelOf(asked, item))} /></span>
          <${Spread} item=${item} />
          <span class="value tabular">${meanOf(item, language)}</span>
        </div>`,
      )}
      <span></span><${Ends} asked=${asked} language=${language} /><span></span>
    </div>
    <table class="visually-hidden">
      <tbody>
        ${items.map(
          (item) => html`<tr key=${item.id}>
            <th scope="row"><${Said} of=${wordings(language, labelOf(asked, item)).slice(0, 1)} /></th>
            <td>${meanOf(item, language)}</td>
            <td><${Said} of=${sentences(language, "wall.poll.turnout", { count: item.count }).slice(0, 1)} /></td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}

/** @param {{item: RatedItem}} props */
function Spread({ item: { columns, at } }) {
  return html`<span class="spread">
    ${columns.map(({ step, height }) => html`<span key=${step} class="shaft"><span class="rise" style=${{ height: `${height}%` }}></span></span>`)}
    ${at !== undefined && html`<span class="mean" style=${{ left: `${(50 + at * (columns.length - 1)) / columns.length}%` }}></span>`}
  </span>`;
}

/** @param {Poll} asked @param {RatedItem} item */
function labelOf(asked, item) {
  return asked.options.find(({ id }) => id === item.id)?.label;
}

/** @param {RatedItem} item @param {WallLanguage} language */
function meanOf({ mean }, language) {
  if (mean === undefined) return "—";
  return figure(Math.round(mean * 10), { decimals: 1 }, languagesOf(language)[0]);
}
