/** A ranking: points and first choices. */

import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";
import { Rows } from "./rows.js";

/** @import { Ballot, Poll } from "../evening.js" */

/** @param {{now: Poll, own: Ballot | null}} props */
export function RankingResults({ now, own }) {
  if (now.turnout === 0) return html`<p>${t("outcome.no_answers")}</p>`;
  const closed = now.state === "closed";
  const rows = (now.ranking ?? []).map(({ id, points, first, rank, tied, length }) => {
    const yours = (own?.choices ?? []).indexOf(id) + 1;
    return {
      key: id,
      label: html`${closed && html`<b class="tabular">${rank}.</b> `}<${Wording} text=${now.options.find((option) => option.id === id)?.label} />${closed && tied && html` <small>${t("outcome.tied")}</small>`}${yours > 0 && html` <small>${t("outcome.your_rank", { rank: yours })}</small>`}`,
      value: t("outcome.points", { count: points }),
      more: t("outcome.first", { count: first }),
      length,
      lead: closed && rank === 1,
    };
  });
  return html`<${Rows} rows=${rows} value=${t("outcome.points_head")} />`;
}
