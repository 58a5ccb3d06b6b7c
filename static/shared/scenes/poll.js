/** A poll: what is asked, what may be answered, how many did; the result only once it is revealed. */

import { html, useRef } from "../../vendor/ui.js";
import { useSecondsLeft } from "../countdown.js";
import { useFit } from "../fit.js";
import { ABSTAIN } from "../protocol.js";
import { duration } from "../time.js";
import { Nobody } from "./asked/choices.js";
import { askedAs } from "./asked/index.js";
import { LAST } from "./last.js";
import { drawnAs } from "./results/index.js";
import { Said, sentences, wordings } from "./say.js";
import { isPictured, StillAlone } from "./still.js";
import { codeOf, VoteCode } from "./votecode.js";

/** @import { Passage } from "./say.js" */
/** @import { Poll, SceneKindOnWall, SceneProps } from "./types.js" */

/** From here on the countdown is in the one colour that says now. */
const HURRY_S = 10;

/** @type {SceneKindOnWall} */
export const poll = {
  id: "poll",
  when: (wall) => wall.scene === "poll",
  component: Vote,
  leaves: "cuts",
  foot: ({ screen, language }) => {
    const asked = /** @type {Poll | undefined} */ (screen.wall_poll?.now);
    return {
      aside:
        asked && asked.state !== "draft" && asked.kind !== "prize" && asked.kind !== "calibration"
          ? standing(asked, language)
          : null,
    };
  },
  subject: (screen) => `${screen.wall_poll?.now?.poll ?? ""}.${screen.wall_poll?.now?.round ?? ""}`,
};

/** @param {SceneProps} props */
function Vote({ screen, language, code }) {
  const asked = /** @type {Poll | undefined} */ (screen.wall_poll?.now);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  // To what nobody answered there is no picture of a result; what is made of other polls has its own word for it.
  const drawn = asked?.revealed && (asked.turnout !== 0 || !asked.options.length) ? drawnAs(asked) : undefined;
  const summary = asked?.kind === "prize" || asked?.kind === "calibration";
  const picture = drawn ?? askedAs(asked);
  const shown =
    asked &&
    JSON.stringify([
      asked.title,
      asked.options,
      asked.revealed,
      asked.state,
      asked.answer,
      asked.drawing,
      asked.cloud,
      asked.cards,
      asked.stills,
      !drawn,
      !codeOf(screen),
    ]);
  useFit(box, inner, [...picture.ways, ...LAST], [shown, language]);
  if (!asked) return null;

  // Who went where needs the whole width.
  const crossed = drawn?.field === "flow" || drawn?.field === "by_group";
  const alone = asked.stills?.[asked.terms?.still ?? ""] && !isPictured(asked) && !crossed;
  return html`<section class=${alone ? "poll with-still" : "poll"}>
    ${alone && html`<${StillAlone} asked=${asked} language=${language} code=${code} />`}
    <div class="box" ref=${box}>
      <div class="fitted" ref=${inner}>
        <p class=${`state ${summary ? "closed" : asked.state}`}><${Said} of=${summary ? sentences(language, `wall.summary.${asked.kind}`) : stateOf(asked, language)} /><${Countdown} asked=${asked} /></p>
        <${VoteCode} screen=${screen} language=${language} />
        <h1><${Said} of=${wordings(language, asked.title)} /></h1>
        <${picture.component} asked=${asked} language=${language} code=${code} />
        ${asked.revealed && !drawn && html`<${Nobody} asked=${asked} language=${language} />`}
      </div>
    </div>
  </section>`;
}

/** @param {{asked: Poll}} props */
function Countdown({ asked }) {
  const left = useSecondsLeft(asked);
  if (left === null || asked.state !== "open") return null;
  return html`<b class=${left <= HURRY_S ? "countdown hot tabular" : "countdown tabular"} role="timer">${duration(1000 * left)}</b>`;
}

/** "Vote ouvert · 3 réponses au plus" @param {Poll} asked @param {SceneProps["language"]} language @returns {Passage[]} */
function stateOf(asked, language) {
  const states = sentences(language, `wall.poll.${asked.state}`);
  if (asked.kind !== "multiple" && !(asked.kind === "quiz" && (asked.max_choices ?? 1) > 1)) return states;
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
  if (asked.turnout === undefined) return [];
  const said = sentences(language, ...turnout(asked));
  const hands = (asked.bars ?? []).reduce((sum, bar) => sum + (bar.hands ?? 0), 0);
  const more = [
    ...(asked.aside && asked.revealed ? [sentences(language, "wall.poll.aside", { count: asked.aside })] : []),
    ...(hands ? [sentences(language, "wall.poll.hands", { count: hands })] : []),
  ];
  return said.map(({ lang, text }, at) => ({ lang, text: [text, ...more.map((other) => other[at].text)].join(" · ") }));
}

/** Out of nobody, or of fewer than answered, is not worth saying. @param {Poll} asked @returns {[string, Record<string, number>]} */
function turnout({ turnout: count = 0, present = 0 }) {
  if (present === 0 || present < count) return ["wall.poll.turnout", { count }];
  return ["wall.poll.turnout_of", { count, present }];
}
