/** What people wrote and the régie let be shown: words with their number, or texts that may be supported. */

import { nextSeq } from "../../shared/ids.js";
import { t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { link, waiting } from "../evening.js";
import { Words } from "../people.js";
import { Rows } from "./rows.js";

/** @import { Ballot, Poll } from "../evening.js" */

/** @param {{now: Poll, own: Ballot | null}} props */
export function CloudResults({ now, own }) {
  const words = now.cloud ?? [];
  if (!words.length) return html`<p>${t("outcome.nothing_written")}</p><${Own} own=${own} shown=${[]} />`;
  // On the wall letters grow by the root, since both their sides do; a bar has one length.
  const most = Math.max(...words.map(({ count }) => count));
  const rows = words.map(({ id, text, count }) => ({
    key: id,
    label: html`<bdi>${text}</bdi>${isOwn(own, id) && html` <small>${t("outcome.your_answer")}</small>`}`,
    value: t("outcome.answers", { count }),
    length: (100 * count) / most,
  }));
  return html`<${Rows} rows=${rows} /><${Own} own=${own} shown=${words.map(({ id }) => id)} />`;
}

/** @param {{now: Poll, own: Ballot | null}} props */
export function CardResults({ now, own }) {
  const cards = now.cards ?? [];
  if (!cards.length) return html`<p>${t("outcome.nothing_written")}</p><${Own} own=${own} shown=${[]} />`;
  return html`<ul class="cards said-cards" role="list" aria-label=${t("outcome.results")}>
      ${cards.map(
        (card) => html`<li class="card" key=${card.id}>
          <div>
            <p class="words" id=${`saying-${card.id}`}><${Words} text=${card.text} /></p>
            ${(card.count > 1 || isOwn(own, card.id)) && html`<p class="meta tabular">${card.count > 1 && `× ${card.count} `}${isOwn(own, card.id) && t("outcome.your_answer")}</p>`}
          </div>
          ${card.supporters !== undefined && html`<${Support} now=${now} own=${own} card=${card} />`}
        </li>`,
      )}
    </ul><${Own} own=${own} shown=${cards.map(({ id }) => id)} />`;
}

/** @param {{now: Poll, own: Ballot | null, card: {id: string, text: string, supporters?: number}}} props */
function Support({ now, own, card }) {
  const { poll, round } = now;
  const { id, supporters = 0 } = card;
  const sent = waiting.value.get(`support_saying ${id}`);
  const on = sent ? Boolean(sent.on) : Boolean(link.margin.value.supported_sayings?.[id]);
  if (isOwn(own, id)) {
    return html`<p class="support own"><span>${t("phone.supporters", { count: supporters })}</span> <b>${supporters}</b></p>`;
  }
  const press = () => link.send({ verb: "support_saying", poll, round, saying: id, on: !on, seq: nextSeq() });
  return html`<button class="support tabular" type="button" id=${`support-${id}`} aria-pressed=${on} aria-labelledby=${`support-${id} saying-${id}`} onClick=${press}>
    <span>${t(on ? "phone.support_on" : "phone.support_off")}</span> <b>${supporters}</b>
  </button>`;
}

/** What one wrote, and whether it is among what is shown: never that it was refused. @param {{own: Ballot | null, shown: string[]}} props */
function Own({ own, shown }) {
  const waits = (own?.words ?? []).filter((word) => typeof word !== "string" && !shown.includes(word.id));
  if (!waits.length) return null;
  return html`<p class="dim small">${t("outcome.not_shown_yet", { words: waits.map((word) => (typeof word === "string" ? word : word.text)).join(" · ") })}</p>`;
}

/** @param {Ballot | null} own @param {string} id */
function isOwn(own, id) {
  return Boolean(own?.words?.some((word) => typeof word !== "string" && word.id === id));
}
