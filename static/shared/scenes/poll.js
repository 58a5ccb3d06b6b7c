/** A poll: what is asked, what may be answered, how many did; the result only once it is revealed. */

import { html, useRef } from "../../vendor/ui.js";
import { useFit } from "../fit.js";
import { Result } from "./result.js";
import { Said, sentences, wordings } from "./say.js";

/** @import { Poll, SceneKindOnWall, SceneProps } from "./types.js" */

/** Eleven long options in two languages do not fit as four short ones do: first the air goes, then the second language. */
const OPTION_WAYS = [
  { name: "airy", min: 4.2, max: 6 },
  { name: "tight columns stacked", min: 4.2, max: 4.8 },
  { name: "tight columns", min: 3.6, max: 4.8 },
  { name: "tight", max: 4.2 },
  { name: "tight main columns", max: 4.2 },
  { name: "tight main", max: 4.2 },
  { name: "tight main small", min: 2.4, max: 3.5 },
];
const RESULT_WAYS = [
  { name: "airy", min: 4, max: 4.7 },
  { name: "tight wide", max: 4.7 },
  { name: "tight stacked", min: 3.6, max: 4.2 },
  { name: "tight", max: 4.2 },
  { name: "tight main wide", max: 4.2 },
  { name: "tight main", max: 4.2 },
  { name: "tight main above", max: 4.2 },
  { name: "tight main above small", min: 2.4, max: 3.5 },
];

/** @type {SceneKindOnWall} */
export const poll = {
  id: "poll",
  when: (wall) => wall.scene === "poll",
  component: Vote,
  leaves: "cuts",
  foot: ({ screen, language }) => {
    const asked = /** @type {Poll | undefined} */ (screen.wall_poll?.now);
    // Nobody has answered yet: an empty room is not to be shamed.
    return { aside: asked?.turnout ? sentences(language, ...turnout(asked)) : null };
  },
  subject: (screen) => `${screen.wall_poll?.now?.poll ?? ""}.${screen.wall_poll?.now?.round ?? ""}`,
};

/** @param {SceneProps} props */
function Vote({ screen, language }) {
  const asked = /** @type {Poll | undefined} */ (screen.wall_poll?.now);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  const shown = asked && JSON.stringify([asked.title, asked.options, asked.revealed, asked.state]);
  useFit(box, inner, asked?.revealed ? RESULT_WAYS : OPTION_WAYS, [shown, language]);
  if (!asked) return null;

  return html`<section class="poll">
    <div class="box" ref=${box}>
      <div class="fitted" ref=${inner}>
        <p class=${`state ${asked.state}`}><${Said} of=${sentences(language, `wall.poll.${asked.state}`)} /></p>
        <h1><${Said} of=${wordings(language, asked.title)} /></h1>
        ${asked.revealed && asked.bars ? html`<${Result} asked=${asked} bars=${asked.bars} language=${language} />` : html`<${Options} asked=${asked} language=${language} />`}
      </div>
    </div>
  </section>`;
}

/** @param {{asked: Poll, language: SceneProps["language"]}} props */
function Options({ asked, language }) {
  return html`<ul class="options">
    ${asked.options.map(({ id, label }) => html`<li key=${id}><${Said} of=${wordings(language, label)} /></li>`)}
  </ul>`;
}

/** Phones that left after voting must not make more answers than people. @param {Poll} asked @returns {[string, Record<string, number>]} */
function turnout({ turnout: count, present }) {
  if (present <= count) return ["wall.poll.turnout", { count }];
  return ["wall.poll.turnout_of", { count, present }];
}
