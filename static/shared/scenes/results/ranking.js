/** Options by their points: how long beside the best, how often first; a table for the ear. */

import { html, useRef } from "../../../vendor/ui.js";
import { useFlip } from "../../flip.js";
import { Said, sentences, wordings } from "../say.js";

/** @import { Poll, RankedOption, WallLanguage } from "../types.js" */

export const RANKING_WAYS = [
  { name: "airy", min: 4, max: 4.7 },
  { name: "tight", max: 4.4 },
  { name: "tight main", max: 4.4 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Ranking({ asked, language }) {
  const rows = asked.ranking ?? [];
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const closed = asked.state === "closed";
  useFlip(list, rows.map(({ id }) => id).join(" "));
  return html`<div class="bars ranked" aria-hidden="true" ref=${list}>
      ${rows.map(
        (row) => html`<div key=${row.id} data-key=${row.id} class=${closed && row.rank === 1 ? "row lead" : "row"}>
          <span class="label">${closed && html`<b class="place tabular">${row.rank}</b>`}<span><${Said} of=${wordings(language, labelOf(asked, row))} /></span></span>
          <span class="track"><span class="bar" style=${{ width: `${row.length}%` }}></span></span>
          <span class="value"><${Said} of=${points(row, language)} /></span>
        </div>`,
      )}
    </div>
    ${closed && rows.some(({ tied }) => tied) && html`<p class="dim aside-note"><${Said} of=${sentences(language, "wall.ranking.tie")} /></p>`}
    <table class="visually-hidden">
      <tbody>
        ${rows.map(
          (row) => html`<tr key=${row.id}>
            <th scope="row"><${Said} of=${wordings(language, labelOf(asked, row)).slice(0, 1)} /></th>
            <td><${Said} of=${points(row, language).slice(0, 1)} /></td>
            <td><${Said} of=${sentences(language, "wall.ranking.place", { rank: row.rank }).slice(0, 1)} /></td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}

/** "128 points · 40 en premier" @param {RankedOption} row @param {WallLanguage} language */
function points({ points: got, first }, language) {
  const firsts = sentences(language, "wall.ranking.first", { count: first });
  return sentences(language, "wall.ranking.points", { count: got }).map(({ lang, text }, at) => ({
    lang,
    text: `${text} · ${firsts[at].text}`,
  }));
}

/** @param {Poll} asked @param {RankedOption} row */
function labelOf(asked, row) {
  return asked.options.find(({ id }) => id === row.id)?.label;
}
