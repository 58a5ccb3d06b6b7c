/** Before and after: bands from one answer to the other, both tallies and the net movement beside them; a table for the ear. */

import { html } from "../../../vendor/ui.js";
import { share } from "../figures.js";
import { Said, sentences, wordings } from "../say.js";

/** @import { Text } from "../../boot.js" */
/** @import { Flow as Drawn, Poll, WallLanguage } from "../types.js" */

export const FLOW_WAYS = [
  { name: "airy", min: 3.6, max: 4.4 },
  { name: "tight main", min: 3.5, max: 4.2 },
  { name: "tight main small", max: 3.5 },
];

/** The height of a line of a label, of the picture's height in hundredths. */
const LINE = 9.6;

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Flow({ asked, language }) {
  const drawn = /** @type {Drawn} */ (asked.flow);
  return html`<p class="sums">${drawn.few ? html`<${Said} of=${sentences(language, "wall.flow.few")} />` : html`<${Said} of=${sums(drawn, language)} />`}</p>
    <div class=${drawn.nodes ? "flow" : "flow told"} aria-hidden="true">
      ${drawn.nodes && html`<${Side} side="before" drawn=${drawn} asked=${asked} language=${language} />`}
      ${drawn.nodes ? html`<${Bands} drawn=${drawn} />` : html`<${Table} drawn=${drawn} asked=${asked} language=${language} />`}
      ${drawn.nodes && html`<${Side} side="after" drawn=${drawn} asked=${asked} language=${language} />`}
    </div>
    <div class="visually-hidden"><${Table} drawn=${drawn} asked=${asked} language=${language} /></div>`;
}

/** @param {{drawn: Drawn}} props */
function Bands({ drawn: { bands = [], nodes, rest } }) {
  return html`<svg viewBox="0 0 100 100" preserveAspectRatio="none">
    ${bands.map(({ from, to, d, stays }) => html`<path key=${`${from}>${to}`} d=${d} class=${stays ? "stays" : "moves"} />`)}
    ${rest?.before.map(({ y, height }) => html`<rect key=${y} x="0" y=${y} width="7" height=${height} class="rest" />`)}
    ${rest?.after.map(({ y, height }) => html`<rect key=${y} x="93" y=${y} width="7" height=${height} class="rest" />`)}
    ${nodes?.before.map(({ id, y, height }) => html`<rect key=${id} x="0" y=${y} width="1.2" height=${height} class="node" />`)}
    ${nodes?.after.map(({ id, y, height }) => html`<rect key=${id} x="98.8" y=${y} width="1.2" height=${height} class="node" />`)}
  </svg>`;
}

/** The labels of one side, each beside its node and of no more lines than its neighbours leave. @param {{side: "before" | "after", drawn: Drawn, asked: Poll, language: WallLanguage}} props */
function Side({ side, drawn, asked, language }) {
  const nodes = drawn.nodes?.[side] ?? [];
  const middles = nodes.map(({ y, height }) => y + height / 2);
  return html`<div class=${`side ${side}`}>
    <p class="when"><${Said} of=${sentences(language, `wall.flow.${side}`)} /></p>
    ${nodes.map(({ id }, at) => {
      const row = drawn.rows.find((one) => one.id === id);
      return html`<p key=${id} style=${{ top: `${middles[at]}%`, "--lines": linesAt(middles, at) }}>
        <span class="label"><${Said} of=${wordings(language, labelOf(asked, id))} /></span>
        <b class="tabular">${share(row?.[side] ?? 0, language)}</b>
        ${side === "after" && html`<span class="net tabular">${net(row?.net ?? 0)}</span>`}
      </p>`;
    })}
  </div>`;
}

/** @param {number[]} middles @param {number} at */
function linesAt(middles, at) {
  const room = Math.min(
    ...middles.filter((_, other) => other !== at).map((other) => Math.abs(other - middles[at])),
    100,
  );
  return Math.max(1, Math.floor(room / LINE));
}

/** @param {{drawn: Drawn, asked: Poll, language: WallLanguage}} props */
function Table({ drawn, asked, language }) {
  return html`<table class="flow-table">
    <thead><tr><td></td><th scope="col"><${Said} of=${sentences(language, "wall.flow.before")} /></th><th scope="col"><${Said} of=${sentences(language, "wall.flow.after")} /></th><th scope="col"><${Said} of=${sentences(language, "wall.flow.net")} /></th></tr></thead>
    <tbody>${drawn.rows.map(
      (row) => html`<tr key=${row.id}>
        <th scope="row"><${Said} of=${wordings(language, labelOf(asked, row.id))} /></th>
        <td class="tabular">${share(row.before, language)}</td><td class="tabular">${share(row.after, language)}</td><td class="tabular">${net(row.net)}</td>
      </tr>`,
    )}</tbody>
  </table>`;
}

/** "+12", "−7", "=": in points of percentage. @param {number} points */
function net(points) {
  return points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "=";
}

/** @param {Drawn} drawn @param {WallLanguage} language */
function sums({ stayed, moved, new: came, left, people }, language) {
  if (stayed === undefined) return sentences(language, "wall.flow.people", { before: people[0], after: people[1] });
  return sentences(language, "wall.flow.sums", { stayed, moved, came, left });
}

/** A step of a scale is its own label. @param {Poll} asked @param {string} id @returns {Text} */
function labelOf(asked, id) {
  return asked.options.find((option) => option.id === id)?.label ?? { fr: id, en: id };
}
