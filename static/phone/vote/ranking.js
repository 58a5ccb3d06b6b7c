/** Options put in order by tapping: the first tap is the first place; what is placed can be moved or taken out again. */

import { announce } from "../../shared/announce.js";
import { ABSTAIN } from "../../shared/protocol.js";
import { pick, t } from "../../shared/words.js";
import { html, useSignal } from "../../vendor/ui.js";
import { lastAnswer } from "../ballot.js";
import { Wording } from "../people.js";
import { AnswerForm } from "./form.js";
import { cast, meant } from "./sending.js";

/** @import { Ballot, Option, Poll } from "../evening.js" */

/** @param {{now: Poll}} props */
export function RankingBallot({ now }) {
  const chosen = useSignal(/** @type {Ballot | null} */ (null));
  const items = now.options.filter(({ id }) => id !== ABSTAIN);
  const ballot = chosen.value ?? meant(now);
  const abstains = ballot.choices?.[0] === ABSTAIN;
  const order = abstains ? [] : (ballot.choices ?? []);
  const standing = lastAnswer(now)?.choices ?? [];
  const wanted = abstains ? [ABSTAIN] : order;
  const same = wanted.length === standing.length && wanted.every((id, at) => id === standing[at]);

  /** @param {string[]} choices @param {Option} moved */
  const reorder = (choices, moved) => {
    chosen.value = { choices };
    const rank = choices.indexOf(moved.id) + 1;
    const what = pick(moved.label).text;
    announce(rank ? t("vote.placed", { what, rank, count: items.length }) : t("vote.unplaced", { what }));
  };
  /** @param {Option} item */
  const tap = (item) => {
    if (order.includes(item.id))
      return reorder(
        order.filter((id) => id !== item.id),
        item,
      );
    if (order.length >= now.max_choices) return announce(t("vote.rank_max", { count: now.max_choices }));
    return reorder([...order, item.id], item);
  };
  /** @param {Option} item @param {number} by */
  const move = (item, by) => {
    const from = order.indexOf(item.id);
    const others = order.filter((id) => id !== item.id);
    const to = Math.min(Math.max(from + by, 0), others.length);
    reorder([...others.slice(0, to), item.id, ...others.slice(to)], item);
  };
  const send = () => {
    cast(now, { choices: wanted });
    chosen.value = null;
  };
  return html`<${AnswerForm} now=${now} ready=${wanted.length > 0 && !same} send=${send} abstains=${abstains}
    abstain=${(/** @type {boolean} */ on) => (chosen.value = { choices: on ? [ABSTAIN] : [] })}>
    <p class="dim small" id="rank-how">${t("vote.rank_how")} ${now.max_choices < items.length && t("vote.rank_max", { count: now.max_choices })}</p>
    <ul class="ranks" aria-labelledby="poll-title" aria-describedby="rank-how">
      ${items.map((item) => html`<${Ranked} key=${item.id} item=${item} rank=${order.indexOf(item.id) + 1} last=${order.length} tap=${tap} move=${move} />`)}
    </ul>
  <//>`;
}

/** @param {{item: Option, rank: number, last: number, tap: (item: Option) => void, move: (item: Option, by: number) => void}} props */
function Ranked({ item, rank, last, tap, move }) {
  const what = pick(item.label).text;
  /** @param {KeyboardEvent} event */
  const onKey = (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!by || !rank) return;
    event.preventDefault();
    move(item, by);
  };
  return html`<li class=${rank ? "ranked on" : "ranked"}>
    <button type="button" class="place-it" aria-pressed=${rank > 0} onClick=${() => tap(item)} onKeyDown=${onKey}>
      <b class="tabular" aria-hidden="true">${rank || ""}</b>
      <span><${Wording} text=${item.label} />${rank > 0 && html`<span class="visually-hidden"> ${t("vote.rank", { rank })}</span>`}</span>
    </button>
    ${
      rank > 0 &&
      html`<button type="button" class="move" disabled=${rank === 1} aria-label=${t("vote.up", { what })} onClick=${() => move(item, -1)}><span aria-hidden="true">↑</span></button>
      <button type="button" class="move" disabled=${rank === last} aria-label=${t("vote.down", { what })} onClick=${() => move(item, 1)}><span aria-hidden="true">↓</span></button>`
    }
  </li>`;
}
