/** A poll: what is asked, what may be answered, how many did; the result only once it is revealed. */

import { html, useRef } from "../../vendor/ui.js";
import { useFit } from "../fit.js";
import { ABSTAIN } from "../protocol.js";
import { Choices, Nobody } from "./choices.js";
import { Result } from "./result.js";
import { Said, sentences, wordings } from "./say.js";
import { codeOf, VoteCode } from "./votecode.js";

/** @import { Passage } from "./say.js" */
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
/** Bars want half of the width: labels wrap first, then stand above their bars. */
const RESULT_WAYS = [
  { name: "airy", min: 4, max: 4.7 },
  { name: "tight stacked", max: 4.4 },
  { name: "tight", max: 4.2 },
  { name: "tight above", max: 4.2 },
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
    return { aside: asked && asked.state !== "draft" ? standing(asked, language) : null };
  },
  subject: (screen) => `${screen.wall_poll?.now?.poll ?? ""}.${screen.wall_poll?.now?.round ?? ""}`,
};

/** @param {SceneProps} props */
function Vote({ screen, language }) {
  const asked = /** @type {Poll | undefined} */ (screen.wall_poll?.now);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  const bars = asked?.revealed && asked.turnout ? asked.bars : undefined;
  const shown =
    asked && JSON.stringify([asked.title, asked.options, asked.revealed, asked.state, !bars, !codeOf(screen)]);
  useFit(box, inner, bars ? RESULT_WAYS : OPTION_WAYS, [shown, language]);
  if (!asked) return null;

  return html`<section class="poll">
    <div class="box" ref=${box}>
      <div class="fitted" ref=${inner}>
        <p class=${`state ${asked.state}`}><${Said} of=${stateOf(asked, language)} /></p>
        <${VoteCode} screen=${screen} language=${language} />
        <h1><${Said} of=${wordings(language, asked.title)} /></h1>
        ${bars ? html`<${Result} asked=${asked} bars=${bars} language=${language} />` : html`<${Choices} asked=${asked} language=${language} />`}
        ${asked.revealed && !bars && html`<${Nobody} asked=${asked} language=${language} />`}
      </div>
    </div>
  </section>`;
}

/** "Vote ouvert · 3 réponses au plus" @param {Poll} asked @param {SceneProps["language"]} language @returns {Passage[]} */
function stateOf(asked, language) {
  const states = sentences(language, `wall.poll.${asked.state}`);
  if (asked.kind !== "multiple") return states;
  const allowed = sentences(language, ...choices(asked));
  return states.map(({ lang, text }, at) => ({ lang, text: `${text} · ${allowed[at].text}` }));
}

/** A most that is no limit is not worth a number. @param {Poll} asked @returns {[string, Record<string, number>]} */
function choices({ options, max_choices: count = 0 }) {
  const free = options.filter(({ id }) => id !== ABSTAIN).length;
  return count > 0 && count < free ? ["wall.poll.at_most", { count }] : ["wall.poll.several", {}];
}

/** How many answered; and with the result, how many ballots it leaves out. @param {Poll} asked @param {SceneProps["language"]} language @returns {Passage[]} */
function standing(asked, language) {
  const said = sentences(language, ...turnout(asked));
  if (!asked.aside || !asked.revealed) return said;
  const left = sentences(language, "wall.poll.aside", { count: asked.aside });
  return said.map(({ lang, text }, at) => ({ lang, text: `${text} · ${left[at].text}` }));
}

/** Out of nobody, or of fewer than answered, is not worth saying. @param {Poll} asked @returns {[string, Record<string, number>]} */
function turnout({ turnout: count, present = 0 }) {
  if (present === 0 || present < count) return ["wall.poll.turnout", { count }];
  return ["wall.poll.turnout_of", { count, present }];
}
