/** Scales: the mean and the median in words, then how many took each step. */

import { ABSTAIN } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";
import { Rows } from "./rows.js";

/** @import { Ballot, Poll } from "../evening.js" */

/** @param {{now: Poll, own: Ballot | null}} props */
export function ScaleResults({ now, own }) {
  const { columns, mean, median } = /** @type {import("../../shared/scenes/types.js").ScaleResult} */ (now.scale);
  if (mean === undefined) return html`<p>${t("outcome.no_answers")}</p>`;
  const rows = columns.map(({ step, count, percent, height }) => ({
    key: step,
    label: html`${step}${step === 1 && now.terms?.low && html` <small><${Wording} text=${now.terms.low} /></small>`}${step === columns.length && now.terms?.high && html` <small><${Wording} text=${now.terms.high} /></small>`}${own?.points?.[0] === step && html` <small>${t("outcome.your_answer")}</small>`}`,
    value: t("vote.percent", { percent }),
    more: t("outcome.answers", { count }),
    length: percent,
    lead: height === 100,
  }));
  return html`<p class="sums">${t("outcome.sums", { mean, median })}</p><${Rows} rows=${rows} />`;
}

/** @param {{now: Poll, own: Ballot | null}} props */
export function RatingResults({ now, own }) {
  const items = now.ratings ?? [];
  const asked = now.options.filter(({ id }) => id !== ABSTAIN);
  const rows = asked.map(({ id, label }, place) => {
    const { mean, count = 0, at = 0 } = items.find((item) => item.id === id) ?? {};
    const yours = own?.points?.[place];
    return {
      key: id,
      label: html`<${Wording} text=${label} />${Boolean(yours) && html` <small>${t("outcome.yours", { step: yours })}</small>`}`,
      value: mean === undefined ? "—" : t("outcome.mean_of", { mean, steps: now.terms?.steps ?? 0 }),
      more: t("outcome.answers", { count }),
      length: mean === undefined ? 0 : at,
    };
  });
  return html`<${Rows} rows=${rows} value=${t("outcome.mean")} />`;
}
