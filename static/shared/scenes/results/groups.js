/** The same result for each group: a row for each answer, a column for each group; a table it is. */

import { html } from "../../../vendor/ui.js";
import { share } from "../figures.js";
import { Said, sentences, wordings } from "../say.js";

/** @import { Poll, WallLanguage } from "../types.js" */

export const GROUPS_WAYS = [
  { name: "airy", min: 4, max: 4.7 },
  { name: "tight", max: 4.2 },
  { name: "tight main", max: 4.2 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Groups({ asked, language }) {
  const rows = asked.by_group?.rows ?? [];
  return html`<table class="by-group">
    <thead><tr><td></td>${rows.map(({ group, count }) => html`<th key=${group} scope="col"><${Said} of=${sentences(language, `wall.group.${group}`)} /> <small class="tabular">${count}</small></th>`)}</tr></thead>
    <tbody>${(rows[0]?.shares ?? []).map(
      ({ id }) => html`<tr key=${id}>
        <th scope="row"><${Said} of=${wordings(language, asked.options.find((option) => option.id === id)?.label ?? { fr: id, en: id })} /></th>
        ${rows.map(({ group, shares }) => {
          const percent = shares.find((one) => one.id === id)?.percent ?? 0;
          return html`<td key=${group}><span class="tabular">${share(percent, language)}</span><span class="track" aria-hidden="true"><span class="bar" style=${{ width: `${percent}%` }}></span></span></td>`;
        })}
      </tr>`,
    )}</tbody>
  </table>`;
}
