/** A cloud of words: a list, each word as large as it was often written; or the same words around a spiral. */

import { html } from "../../../vendor/ui.js";
import { sentences } from "../say.js";
import { Spiral } from "./spiral.js";

/** @import { Poll, WallLanguage } from "../types.js" */

export const CLOUD_WAYS = [
  { name: "airy", min: 4.4, max: 6 },
  { name: "tight", min: 3.5, max: 5 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Cloud({ asked, language }) {
  const words = asked.cloud ?? [];
  if (!words.length) return html`<p class="nobody"><${First} language=${language} /></p>`;
  if (asked.drawing === "spiral") {
    return html`<${Spiral} words=${words} /><ol class="visually-hidden">${words.map(({ id, text, count }) => html`<li key=${id}>${text} ${count}</li>`)}</ol>`;
  }
  return html`<ol class="cloud">
    ${words.map(
      ({ id, text, count, size }) => html`<li key=${id} style=${{ "--share": size / 100 }}>
        <bdi>${text}</bdi> <small class="tabular">${count}</small>
      </li>`,
    )}
  </ol>`;
}

/** @param {{language: WallLanguage}} props */
function First({ language }) {
  return sentences(language, "wall.words.first").map(
    ({ lang, text }, at) => html`<span key=${lang} lang=${lang} class=${at ? "second" : "first"}>${text}</span>`,
  );
}
