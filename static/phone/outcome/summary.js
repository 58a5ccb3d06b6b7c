/** What is made of several polls: the award of the audience, the room's calibration. */

import { written } from "../../shared/numbers.js";
import { language, t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";
import { Rows } from "./rows.js";

/** @import { Poll } from "../evening.js" */
/** @import { Calibration, Prize } from "../../shared/scenes/types.js" */

/** @param {{now: Poll}} props */
export function PrizeResults({ now }) {
  const { rows, weight, turnout_min: min, steps } = /** @type {Prize} */ (now.prize);
  const films = rows.map(({ id, title, count, place, tied, score, length }) => ({
    key: id,
    label: html`${place && html`<b class="tabular">${place}.</b> `}<${Wording} text=${title} />${tied && html` <small>${t("outcome.tied")}</small>`}`,
    value: score === undefined ? "–" : written(Math.round(100 * score), { decimals: 2 }, language.value),
    more: score === undefined ? t("outcome.too_few", { count }) : t("outcome.ratings", { count }),
    length: length ?? 0,
    lead: place === 1,
  }));
  return html`<${Rows} rows=${films} value=${t("outcome.score_head")}>${t("outcome.award")}<//><p class="dim small">${t("outcome.award_terms", { weight, min, steps })}</p>`;
}

/** @param {{now: Poll}} props */
export function CalibrationResults({ now }) {
  const { dots, right, sure, polls } = /** @type {Calibration} */ (now.calibration);
  if (right === undefined) return html`<p>${t("outcome.no_answers")}</p>`;
  const rows = dots.map((dot) => ({
    key: dot.sure,
    label: t("outcome.sure_at", { percent: dot.sure }),
    value: t("outcome.right_at", { percent: dot.right }),
    more: t("outcome.answers", { count: dot.count }),
    length: dot.right,
  }));
  return html`<p class="sums">${t("outcome.room", { right, sure: sure ?? 0 })}</p><${Rows} rows=${rows} /><p class="dim small">${t("outcome.calibration_how", { count: polls })}</p>`;
}
