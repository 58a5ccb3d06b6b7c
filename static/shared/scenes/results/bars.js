/** The result of a poll: horizontal bars in the order of the options, the value as text; a table for the ear. */

import { html } from "../../../vendor/ui.js";
import { share } from "../figures.js";
import { Said, sentences, wordings } from "../say.js";
import { RightMark } from "./right.js";

/** @import { Poll, WallLanguage } from "../types.js" */

/** Bars want half of the width: labels wrap first, then stand above their bars. */
export const BARS_WAYS = [
  { name: "airy", min: 4, max: 4.7 },
  { name: "tight stacked", max: 4.4 },
  { name: "tight", max: 4.2 },
  { name: "tight above", max: 4.2 },
  { name: "tight main", max: 4.2 },
  { name: "tight main above", max: 4.2 },
  { name: "tight main above small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Bars({ asked, language }) {
  const rows = asked.options.map((option) => ({ option, bar: asked.bars?.find(({ id }) => id === option.id) }));
  return html`
    <div class="bars" aria-hidden="true">
      ${rows.map(
        ({ option, bar }) => html`<div key=${option.id} class=${bar?.lead ? "row lead" : "row"}>
          <span class="label"><${Said} of=${wordings(language, option.label)} /><${RightMark} asked=${asked} id=${option.id} language=${language} /></span>
          <span class="track"><span class="bar" style=${{ width: `${bar?.length ?? bar?.percent ?? 0}%` }}></span>${Boolean(bar?.hands) && html`<span class="bar hands" style=${{ width: `${bar?.hands_length}%` }}></span>`}</span>
          <span class="value tabular">${share(bar?.percent ?? 0, language)}${Boolean(bar?.hands) && html` <small>+${bar?.hands}</small>`}</span>
        </div>`,
      )}
    </div>
    <table class="visually-hidden">
      <tbody>
        ${rows.map(
          ({ option, bar }) => html`<tr key=${option.id}>
            <th scope="row"><${Said} of=${wordings(language, option.label).slice(0, 1)} /><${RightMark} asked=${asked} id=${option.id} language=${language} /></th>
            <td>${share(bar?.percent ?? 0, language)}</td>
            <td><${Said} of=${sentences(language, "wall.poll.turnout", { count: bar?.count ?? 0 }).slice(0, 1)} /></td>
            ${Boolean(bar?.hands) && html`<td><${Said} of=${sentences(language, "wall.poll.hands", { count: bar?.hands ?? 0 }).slice(0, 1)} /></td>`}
          </tr>`,
        )}
      </tbody>
    </table>
  `;
}
