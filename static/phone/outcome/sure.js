/** « Vraie ou générée ? »: what the room said and how sure it was; with the answer, how right, and how right you were. */

import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";
import { Marks } from "./results.js";
import { Rows } from "./rows.js";

/** @import { Ballot, Poll } from "../evening.js" */
/** @import { Sureness } from "../../shared/scenes/types.js" */

/** @param {{now: Poll, own: Ballot | null}} props */
export function SurenessResults({ now, own }) {
  const drawn = /** @type {Sureness} */ (now.sureness);
  if (!drawn.count) return html`<p>${t("outcome.no_answers")}</p>`;
  const rows = drawn.rows.map(({ id, count, percent, sure }) => ({
    key: id,
    label: html`<${Wording} text=${now.options.find((option) => option.id === id)?.label} /><${Marks} now=${now} id=${id} own=${own} />`,
    value: t("vote.percent", { percent }),
    more: sure === undefined ? t("outcome.answers", { count }) : t("outcome.sure", { percent: sure }),
    length: percent,
    lead: now.answer?.right?.includes(id),
  }));
  return html`${drawn.right !== undefined && html`<p class="sums">${t("outcome.room", { right: drawn.right, sure: drawn.sure ?? 0 })}</p>`}
    ${now.answer?.right && own?.points && html`<p class="dim">${t(own.choices?.some((id) => now.answer?.right?.includes(id)) ? "outcome.you_right" : "outcome.you_wrong", { percent: own.points[0] })}</p>`}
    <${Rows} rows=${rows} />`;
}
