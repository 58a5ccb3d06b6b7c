/** A scale before its result: its steps in a row, the words at its ends. */

import { html } from "../../../vendor/ui.js";
import { Ends } from "../results/scale.js";
import { Choices } from "./choices.js";

/** @import { Poll, WallLanguage } from "../types.js" */

export const STEPS_WAYS = [
  { name: "airy", min: 4, max: 6 },
  { name: "tight", max: 4.4 },
  { name: "tight main", max: 4.4 },
  { name: "tight main small", max: 3.5 },
];

/** @param {{asked: Poll, language: WallLanguage}} props */
export function Steps({ asked, language }) {
  const steps = Array.from({ length: asked.terms?.steps ?? 0 }, (_, at) => at + 1);
  return html`<div class="scale asked">
    <div class="steps" aria-hidden="true">${steps.map((step) => html`<span key=${step} class="tabular">${step}</span>`)}</div>
    <${Ends} asked=${asked} language=${language} />
    ${asked.kind === "rating" && html`<${Choices} asked=${asked} language=${language} />`}
  </div>`;
}
