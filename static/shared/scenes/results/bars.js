/** The result of a poll: horizontal bars in the order of the options, the value as text; a table for the ear. */

import { html } from "../../../vendor/ui.js";
import { typeset } from "../../typography.js";
import { Said, sentences, wordings } from "../say.js";

/** @import { Bar, Poll, WallLanguage } from "../types.js" */

/** Bars want half of the width: labels wrap first, then stand above their bars. */
export const BARS_WAYS = [
  { name: "airy", min: 4, max: 4.7 },
  { name: "tight stacked", max: 4.4 },
  { name: "tight", max: 4.2 },
  { name: "tight above", max: 4.2 },
  { name: "tight main", max: 4.2 },
  { name: "tight main above", max: 4.2 },
  { name: "tight main above small", min: 2.4, max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Bars({ asked, language }) {
  const rows = asked.options.map((option) => ({ option, bar: asked.bars?.find(({ id }) => id === option.id) }));
  return html`
    <div class="bars" aria-hidden="true">
      ${rows.map(
        ({ option, bar }) => html`<div key=${option.id} class=${bar?.lead ? "row lead" : "row"}>
          <span class="label"><${Said} of=${wordings(language, option.label)} /></span>
          <span class="track"><span class="bar" style=${{ width: `${bar?.percent ?? 0}%` }}></span></span>
          <span class="value tabular">${share(bar, language)}</span>
        </div>`,
      )}
    </div>
    <table class="visually-hidden">
      <tbody>
        ${rows.map(
          ({ option, bar }) => html`<tr key=${option.id}>
            <th scope="row"><${Said} of=${wordings(language, option.label).slice(0, 1)} /></th>
            <td>${share(bar, language)}</td>
            <td><${Said} of=${sentences(language, "wall.poll.turnout", { count: bar?.count ?? 0 }).slice(0, 1)} /></td>
          </tr>`,
        )}
      </tbody>
    </table>
  `;
}

/** "61 %" in French, "61%" in English. @param {Bar | undefined} bar @param {WallLanguage} language */
function share(bar, language) {
  return language === "en" ? `${bar?.percent ?? 0}%` : typeset(`${bar?.percent ?? 0} %`, "fr");
}
