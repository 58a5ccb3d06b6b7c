/** The award of the audience: films by their place, the weighted mean as text; and on which terms it stands. */

import { html } from "../../../vendor/ui.js";
import { figure } from "../figures.js";
import { languagesOf, Said, sentences, wordings } from "../say.js";

/** @import { Poll, Prize as Drawn, WallLanguage } from "../types.js" */

export const PRIZE_WAYS = [
  { name: "airy", min: 4.2, max: 6 },
  { name: "tight", max: 4.6 },
  { name: "tight main", max: 4.4 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Prize({ asked, language }) {
  const { rows, weight, turnout_min, steps } = /** @type {Drawn} */ (asked.prize);
  return html`<ol class="prize">
      ${rows.map(
        (row) => html`<li key=${row.id} class=${row.place === 1 ? "row lead" : "row"}>
          <b class="place tabular">${row.place ?? "–"}</b>
          <span class="label"><${Said} of=${wordings(language, row.title)} />${row.tied && html` <small class="dim"><${Said} of=${sentences(language, "wall.prize.tied").slice(0, 1)} /></small>`}</span>
          <span class="value tabular">${
            row.score === undefined
              ? html`<small class="dim"><${Said} of=${sentences(language, "wall.prize.too_few", { count: row.count }).slice(0, 1)} /></small>`
              : figure(Math.round(row.score * 100), { decimals: 2 }, languagesOf(language)[0])
          } ${row.score !== undefined && html`<small class="dim"><${Said} of=${sentences(language, "wall.prize.ratings", { count: row.count }).slice(0, 1)} /></small>`}</span>
        </li>`,
      )}
    </ol>
    <p class="dim aside-note"><${Said} of=${sentences(language, "wall.prize.terms", { weight, min: turnout_min, steps })} /></p>`;
}
