/** A revealed result: bars for the eye, a table for everyone. Its roles are said: a table drawn as a grid loses them in Safari. */

import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";

/** @import { Ballot, Bar, Poll } from "../evening.js" */

/** @param {{now: Poll, own: Ballot | null}} props */
export function Results({ now, own }) {
  const chosen = own?.choices ?? [];
  if (!now.turnout) return html`<p>${t("phone.no_answers")}</p>`;
  const bars = new Map((now.bars ?? []).map((bar) => [bar.id, bar]));
  return html`<table class="results" role="table">
    <caption>${t("phone.results")}</caption>
    <thead class="visually-hidden" role="rowgroup">
      <tr role="row"><th role="columnheader">${t("phone.answer")}</th><th role="columnheader">${t("phone.share")}</th></tr>
    </thead>
    <tbody role="rowgroup">
      ${now.options.map(({ id, label }) => html`<${Row} key=${id} label=${label} bar=${bars.get(id)} yours=${chosen.includes(id)} />`)}
    </tbody>
  </table>`;
}

/** @param {{label: import("../../shared/boot.js").Text, bar?: Bar, yours: boolean}} props */
function Row({ label, bar, yours }) {
  const { count = 0, percent = 0, lead = false } = bar ?? {};
  return html`<tr role="row" class=${lead ? "lead" : ""}>
    <th role="rowheader"><${Wording} text=${label} />${yours && html` <small>${t("phone.your_answer")}</small>`}</th>
    <td role="cell" class="tabular">${t("phone.percent", { percent })} <small>${t("phone.answers", { count })}</small>
      <span class="bar" aria-hidden="true"><span style=${{ width: `${percent}%` }}></span></span>
    </td>
  </tr>`;
}
