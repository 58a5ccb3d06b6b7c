/** A result as rows: a label, a value, a bar for the eye; a table for everyone. Its roles are said: a table drawn as a grid loses them in Safari. */

import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";

/** @import { Child } from "../../vendor/ui.js" */

/**
 * @typedef {object} Row
 * @property {string | number} key
 * @property {Child} label
 * @property {Child} value
 * @property {Child} [more] said beside the value, smaller
 * @property {number} length of the bar, percent
 * @property {boolean} [lead]
 */

/** @param {{rows: Row[], value?: string, children?: Child}} props */
export function Rows({ rows, value = t("outcome.share"), children }) {
  return html`<table class="results" role="table">
    <caption>${children ?? t("outcome.results")}</caption>
    <thead class="visually-hidden" role="rowgroup">
      <tr role="row"><th role="columnheader">${t("outcome.answer")}</th><th role="columnheader">${value}</th></tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) => html`<tr role="row" key=${row.key} class=${row.lead ? "lead" : ""}>
          <th role="rowheader">${row.label}</th>
          <td role="cell" class="tabular">${row.value} ${row.more && html`<small>${row.more}</small>`}
            <span class="bar" aria-hidden="true"><span style=${{ width: `${row.length}%` }}></span></span>
          </td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
