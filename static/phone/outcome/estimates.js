/** Estimates: the middle, the truth once it is shown, and how they are spread. */

import { written } from "../../shared/numbers.js";
import { language, pick, t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Rows } from "./rows.js";

/** @import { Ballot, Poll } from "../evening.js" */
/** @import { Histogram } from "../../shared/scenes/types.js" */

/** @param {{now: Poll, own: Ballot | null}} props */
export function EstimateResults({ now, own }) {
  const drawn = /** @type {Histogram} */ (now.histogram);
  if (!drawn.bins.length) return html`<p>${t("outcome.no_answers")}</p>`;
  const terms = now.terms ?? {};
  const unit = pick(terms.unit).text;
  /** @param {number} value */
  const shown = (value) => `${written(value, terms, language.value)}${unit && ` ${unit}`}`;
  /** @param {number} value */
  const plain = (value) => written(value, terms, language.value);
  const yours = own?.points?.[0];
  const { half = [0, 0], below = 0, above = 0, from = 0, to = 0 } = drawn;
  const edges = [
    ...(below ? [{ key: "below", label: t("outcome.less_than", { value: plain(from) }), count: below }] : []),
    ...drawn.bins.map((bin) => ({
      key: bin.from,
      label: bin.from === bin.to ? plain(bin.from) : t("outcome.from_to", { from: plain(bin.from), to: plain(bin.to) }),
      count: bin.count,
    })),
    ...(above ? [{ key: "above", label: t("outcome.as_much_as", { value: plain(to) }), count: above }] : []),
  ];
  const most = Math.max(...edges.map(({ count }) => count));
  const rows = edges.map(({ key, label, count }) => ({
    key,
    label,
    value: t("outcome.answers", { count }),
    length: (100 * count) / most,
  }));
  return html`<p class="sums">${t("outcome.middle", { median: shown(drawn.median ?? 0), low: plain(half[0]), high: shown(half[1]) })}</p>
    ${now.answer?.truth !== undefined && html`<p class="sums right">${t("outcome.truth", { truth: shown(now.answer.truth) })} ${nearness(now, drawn, shown)}</p>`}
    ${yours !== undefined && html`<p class="dim">${t("outcome.your_number", { value: shown(yours) })}</p>`}
    <${Rows} rows=${rows} value=${t("outcome.answers.other", { count: "" }).trim()} />`;
}

/** @param {Poll} now @param {Histogram} drawn @param {(value: number) => string} shown */
function nearness({ answer }, { near_percent: percent = 0 }, shown) {
  const tolerance = answer?.tolerance ?? 0;
  return tolerance ? t("outcome.near", { tolerance: shown(tolerance), percent }) : t("outcome.found", { percent });
}
