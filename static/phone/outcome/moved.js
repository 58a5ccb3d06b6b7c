/** Before and after in words and numbers: both shares of each answer, who stayed and who moved; and results by group. */

import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";
import { Rows } from "./rows.js";

/** @import { Poll } from "../evening.js" */
/** @import { Flow } from "../../shared/scenes/types.js" */

/** @param {{now: Poll}} props */
export function FlowResults({ now }) {
  const { rows, few, stayed, moved, new: came, left, bands = [] } = /** @type {Flow} */ (now.flow);
  const drawn = rows.map(({ id, before, after, net }) => ({
    key: id,
    label: html`<${Wording} text=${labelOf(now, id)} />`,
    value: t("outcome.from_to_percent", { before, after }),
    more: net > 0 ? `+${net}` : net < 0 ? `−${-net}` : "=",
    length: after,
    lead: net > 0,
  }));
  const moves = bands.filter(({ stays }) => !stays);
  return html`<${Rows} rows=${drawn} value=${t("outcome.before_after")}>${t("outcome.before_after")}<//>
    ${few && html`<p class="dim">${t("outcome.flow_few")}</p>`}
    ${stayed !== undefined && html`<p>${t("outcome.flow_sums", { stayed, moved, came, left })}</p>`}
    ${moves.length > 0 && html`<ul class="moves">${moves.map(({ from, to, count }) => html`<li key=${`${from}>${to}`}><${Wording} text=${labelOf(now, from)} /> → <${Wording} text=${labelOf(now, to)} /> <b class="tabular">${count}</b></li>`)}</ul>`}
    ${!few && html`<p class="dim small">${t("outcome.flow_hidden")}</p>`}`;
}

/** @param {{now: Poll}} props */
export function GroupResults({ now }) {
  const { few, rows = [] } = now.by_group ?? {};
  if (few) return html`<p class="dim">${t("outcome.group_few")}</p>`;
  return rows.map(
    ({ group, count, shares }) =>
      html`<${Rows} key=${group} rows=${shares.map(({ id, percent }) => ({
        key: id,
        label: html`<${Wording} text=${labelOf(now, id)} />`,
        value: t("vote.percent", { percent }),
        length: percent,
      }))}>${t(`vote.group.${group}`)} <small class="tabular">${t("outcome.answers", { count })}</small><//>`,
  );
}

/** @param {Poll} now @param {string} id */
function labelOf(now, id) {
  return now.options.find((option) => option.id === id)?.label ?? { fr: id, en: id };
}
