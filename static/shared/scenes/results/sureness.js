/** « Vraie ou générée ? »: what the room said and how sure it was; with the answer, how right. */

import { html } from "../../../vendor/ui.js";
import { share } from "../figures.js";
import { Said, sentences, wordings } from "../say.js";
import { RightMark } from "./right.js";

/** @import { Poll, Sureness as Drawn, WallLanguage } from "../types.js" */

export const SURENESS_WAYS = [
  { name: "airy", min: 4, max: 4.7 },
  { name: "tight", max: 4.2 },
  { name: "tight main", max: 4.2 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Sureness({ asked, language }) {
  const drawn = /** @type {Drawn} */ (asked.sureness);
  const rows = asked.options.flatMap((option) => {
    const row = drawn.rows.find(({ id }) => id === option.id);
    return row ? [{ option, row }] : [];
  });
  return html`${drawn.right !== undefined && html`<p class="sums hot"><${Said} of=${sentences(language, "wall.real.room", { right: drawn.right, sure: drawn.sure ?? 0 })} /></p>`}
    <div class="bars" aria-hidden="true">
      ${rows.map(
        ({
          option,
          row,
        }) => html`<div key=${option.id} class=${asked.answer?.right?.includes(option.id) ? "row lead" : "row"}>
          <span class="label"><${Said} of=${wordings(language, option.label)} /><${RightMark} asked=${asked} id=${option.id} language=${language} /></span>
          <span class="track"><span class="bar" style=${{ width: `${row.percent}%` }}></span></span>
          <span class="value"><span class="tabular">${share(row.percent, language)}</span> ${row.sure !== undefined && html`<small><${Said} of=${sentences(language, "wall.real.sure", { percent: row.sure })} /></small>`}</span>
        </div>`,
      )}
    </div>
    <table class="visually-hidden">
      <tbody>
        ${rows.map(
          ({ option, row }) => html`<tr key=${option.id}>
            <th scope="row"><${Said} of=${wordings(language, option.label).slice(0, 1)} /></th>
            <td>${share(row.percent, language)}</td>
            <td><${Said} of=${sentences(language, "wall.real.sure", { percent: row.sure ?? 0 }).slice(0, 1)} /></td>
            <td><${RightMark} asked=${asked} id=${option.id} language=${language} /></td>
          </tr>`,
        )}
      </tbody>
    </table>`;
}
