/** Bars: the share of each option, and which one was yours. */

import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";
import { Rows } from "./rows.js";

/** @import { Ballot, Poll } from "../evening.js" */

/** @param {{now: Poll, own: Ballot | null}} props */
export function Results({ now, own }) {
  if (now.turnout === 0) return html`<p>${t("outcome.no_answers")}</p>`;
  const bars = new Map((now.bars ?? []).map((bar) => [bar.id, bar]));
  const rows = now.options.map(({ id, label }) => {
    const { count = 0, percent = 0, lead = false, hands = 0 } = bars.get(id) ?? {};
    return {
      key: id,
      label: html`<${Wording} text=${label} /><${Marks} now=${now} id=${id} own=${own} />`,
      value: t("vote.percent", { percent }),
      more: hands
        ? `${t("outcome.answers", { count })} + ${t("outcome.hands", { count: hands })}`
        : t("outcome.answers", { count }),
      length: percent,
      lead,
    };
  });
  return html`<${Rows} rows=${rows} />`;
}

/** That an option was yours, and that it is right, in words. @param {{now: Poll, id: string, own: Ballot | null}} props */
export function Marks({ now, id, own }) {
  return html`${own?.choices?.includes(id) && html` <small>${t("outcome.your_answer")}</small>`}${now.answer?.right?.includes(id) && html` <small class="right">✓ ${t("outcome.right")}</small>`}`;
}
