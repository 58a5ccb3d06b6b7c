/** What a revealed result is on the desk, for kinds whose options do not say it all: a few words and numbers. */

import { figure } from "../shared/scenes/figures.js";
import { language, pick, t } from "../shared/words.js";
import { html } from "../vendor/ui.js";

/** @import { Result } from "../shared/scenes/types.js" */
/** @import { Poll } from "./types.js" */

/** @type {Partial<Record<keyof Result, (poll: Poll) => string[]>>} */
const SAID = {
  scale: ({ scale }) =>
    scale?.mean === undefined ? [] : [t("console.outcome.sums", { mean: scale.mean, median: scale.median })],
  ratings: (poll) =>
    (poll.ratings ?? []).map(({ id, mean, count }) =>
      labelled(
        poll,
        id,
        mean === undefined ? "—" : t("console.outcome.mean", { mean, count, steps: poll.terms?.steps }),
      ),
    ),
  ranking: (poll) =>
    (poll.ranking ?? []).map(({ id, points, first }) =>
      labelled(poll, id, t("console.outcome.points", { points, first })),
    ),
  histogram: estimates,
  sureness: (poll) => [
    ...(poll.sureness?.right === undefined
      ? []
      : [t("console.outcome.room", { right: poll.sureness.right, sure: poll.sureness.sure })]),
    ...(poll.sureness?.rows ?? []).map(({ id, percent, sure }) =>
      labelled(poll, id, t("console.outcome.sure", { percent, sure: sure ?? "—" })),
    ),
  ],
};

/** @param {{poll: Poll}} props */
export function Outcome({ poll }) {
  const said = Object.entries(SAID).flatMap(([field, say]) =>
    poll[/** @type {keyof Result} */ (field)] ? say(poll) : [],
  );
  return said.length
    ? html`<ul class="outcome tabular">${said.map((line) => html`<li key=${line}>${line}</li>`)}</ul>`
    : null;
}

/** @param {Poll} poll @param {string} option @param {string} said */
function labelled({ options }, option, said) {
  return `${pick(options.find(({ id }) => id === option)?.label).text} · ${said}`;
}

/** @param {Poll} poll */
function estimates({ histogram, terms, answer }) {
  if (!histogram?.bins.length) return [];
  const unit = pick(terms?.unit).text;
  /** @param {number} value */
  const shown = (value) => `${figure(value, terms, language.value)}${unit && `\u00a0${unit}`}`;
  const { median = 0, half = [0, 0], near = 0 } = histogram;
  const middle = t("console.outcome.median", { median: shown(median), low: shown(half[0]), high: shown(half[1]) });
  if (answer?.truth === undefined) return [middle];
  const { truth, tolerance = 0 } = answer;
  return [middle, t("console.outcome.truth", { truth: shown(truth), tolerance: shown(tolerance), near })];
}
