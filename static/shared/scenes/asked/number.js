/** A number before its result: what it counts, and between which bounds. */

import { html } from "../../../vendor/ui.js";
import { filled, measured } from "../figures.js";
import { Said, sentences } from "../say.js";

/** @import { Poll, WallLanguage } from "../types.js" */

export const NUMBER_WAYS = [
  { name: "airy", min: 4, max: 6 },
  { name: "tight", max: 4.4 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function EstimateAsked({ asked, language }) {
  const { least, most } = asked.terms ?? {};
  const bounded = least !== undefined && most !== undefined;
  return html`<p class="estimate">
    <${Said} of=${
      bounded
        ? filled(language, "wall.number.between", {
            least: measured(least, { ...asked, terms: { ...asked.terms, unit: undefined } }, language),
            most: measured(most, asked, language),
          })
        : sentences(language, "wall.number.asked")
    } />
  </p>`;
}
