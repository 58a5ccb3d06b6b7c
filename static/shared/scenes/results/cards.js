/** Answers in people's own words: as many cards as fit, each whole. */

import { html, useRef } from "../../../vendor/ui.js";
import { useFlip } from "../../flip.js";
import { together } from "../../together.js";
import { languagesOf, Said, sentences } from "../say.js";

/** @import { Poll, WallLanguage } from "../types.js" */

/** How many stand on the picture, the fewer the longer they are. */
const SHOWN = [9, 6, 3, 1];

export const CARDS_WAYS = [
  { name: "airy", min: 4, max: 5 },
  { name: "tight", max: 4.4 },
  { name: "tight main", max: 4.2 },
  { name: "tight main small", max: 3.5 },
  { name: "tight main small six", max: 3.8 },
  { name: "tight main small three", max: 4.2 },
  { name: "tight main small one", max: 4.6 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Cards({ asked, language }) {
  const cards = (asked.cards ?? []).slice(0, SHOWN[0]);
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  useFlip(list, cards.map(({ id }) => id).join(" "));
  if (!cards.length) return html`<p class="nobody"><${Said} of=${sentences(language, "wall.words.first")} /></p>`;
  const all = (asked.cards ?? []).length;
  return html`<ul class="said-cards" ref=${list}>
      ${cards.map(
        ({ id, text, count, supporters = 0 }) => html`<li key=${id} data-key=${id}>
          <p><bdi>${together(text, languagesOf(language)[0])}</bdi></p>
          ${(count > 1 || supporters > 0) && html`<p class="second tabular">${[count > 1 && `× ${count}`, supporters > 0 && sentences(language, "wall.supporters", { count: supporters })[0].text].filter(Boolean).join(" · ")}</p>`}
        </li>`,
      )}
    </ul>
    ${SHOWN.filter((shown) => all > shown).map((shown) => html`<p key=${shown} class="dim aside-note" data-shown=${shown}><${Said} of=${sentences(language, "wall.words.more", { count: all - shown })} /></p>`)}`;
}
