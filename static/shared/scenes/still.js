/** Stills on the wall: one beside the question, or one for each answer, with its share under it. */

import { html } from "../../vendor/ui.js";
import { pictureAt, sheetLine } from "../stills.js";
import { share } from "./figures.js";
import { RightMark } from "./results/right.js";
import { Said, sentences, wordings } from "./say.js";

/** @import { Poll, WallLanguage } from "./types.js" */

export const GRID_WAYS = [
  { name: "airy", min: 4.4, max: 5 },
  { name: "tight", max: 4.2 },
  { name: "tight lower", max: 4 },
  { name: "tight small", max: 3.8 },
  { name: "tight main small", max: 3.5 },
  { name: "tight main small lowest", max: 3.5 },
];

const ROW_MAX = 4;

/** Whether the answers are pictures. @param {Poll | undefined} asked */
export const isPictured = (asked) => Boolean(asked?.options.some(({ still }) => still && asked.stills?.[still]));

/** @typedef {{asked: Poll, language: WallLanguage, code: string}} Props */

/** The poll's own still. @param {Props} props */
export function StillAlone({ asked, language, code }) {
  const id = asked.terms?.still ?? "";
  return html`<figure class="alone"><${Picture} asked=${asked} language=${language} code=${code} id=${id} />
    <figcaption><${Told} asked=${asked} id=${id} language=${language} /></figcaption></figure>`;
}

/** The answers as pictures; revealed, each with what it got. @param {Props} props */
export function StillGrid({ asked, language, code }) {
  const shown = asked.options.filter(({ still }) => still);
  // How sure people are is told of pictures alone: an abstention has no place in it.
  const others = asked.revealed && asked.sureness ? [] : asked.options.filter(({ still }) => !still);
  const rows = Math.ceil(shown.length / ROW_MAX);
  return html`<${Room} asked=${asked} language=${language} />
    <div class="still-grid" style=${{ "--cols": Math.ceil(shown.length / rows), "--rows": rows }}>
      ${shown.map(
        ({ id, label, still = "" }) => html`<figure key=${id} class=${leads(asked, id) ? "choice lead" : "choice"}>
          <${Picture} asked=${asked} language=${language} code=${code} id=${still} />
          <figcaption>
            <p class="answer"><span class="label"><${Said} of=${wordings(language, label)} /></span><${RightMark} asked=${asked} id=${id} language=${language} /><${Share} asked=${asked} id=${id} language=${language} /></p>
            <${Told} asked=${asked} id=${still} language=${language} />
          </figcaption>
        </figure>`,
      )}
    </div>
    ${others.map(({ id, label }) => html`<p key=${id} class="without"><span class="label"><${Said} of=${wordings(language, label)} /></span><${Share} asked=${asked} id=${id} language=${language} /></p>`)}`;
}

/** @param {{asked: Poll, language: WallLanguage}} props */
function Room({ asked, language }) {
  const { right, sure = 0 } = asked.sureness ?? {};
  if (right === undefined) return null;
  return html`<p class="sums hot"><${Said} of=${sentences(language, "wall.real.room", { right, sure })} /></p>`;
}

/** @param {Props & {id: string}} props */
function Picture({ asked, language, code, id }) {
  const still = asked.stills?.[id];
  if (!still) return null;
  const [{ lang, text }] = wordings(language, still.alt);
  return html`<img src=${pictureAt(code, id)} alt=${text} lang=${lang} width=${still.width} height=${still.height} style=${{ "--ratio": still.width / still.height }} />`;
}

/** What the answer got, as a bar and as text. @param {{asked: Poll, id: string, language: WallLanguage}} props */
function Share({ asked, id, language }) {
  const bar = asked.bars?.find((known) => known.id === id);
  const row = asked.sureness?.rows.find((known) => known.id === id);
  const { percent } = bar ?? row ?? {};
  if (!asked.revealed || percent === undefined) return null;
  return html`<span class="value tabular">${share(percent, language)}${row?.sure !== undefined && html` <small><${Said} of=${sentences(language, "wall.real.sure", { percent: row.sure }).slice(0, 1)} /></small>`}</span>
    <span class="track" aria-hidden="true"><span class="bar" style=${{ width: `${bar?.length ?? percent}%` }}></span>${Boolean(bar?.hands) && html`<span class="bar hands" style=${{ width: `${bar?.hands_length}%` }}></span>`}</span>`;
}

/** How it was made, once that is told; otherwise who is to be named. @param {{asked: Poll, id: string, language: WallLanguage}} props */
function Told({ asked, id, language }) {
  const { credit, sheet } = asked.stills?.[id] ?? {};
  if (sheet) {
    return html`<p class="how-made"><span class="dim"><${Said} of=${sentences(language, "wall.sheet").slice(0, 1)} /></span> ${sheetLine(sheet)}</p>`;
  }
  return credit ? html`<p class="credit dim">© ${credit}</p>` : null;
}

/** @param {Poll} asked @param {string} id */
function leads(asked, id) {
  if (asked.answer?.right) return asked.answer.right.includes(id);
  return Boolean(asked.revealed && asked.bars?.find((bar) => bar.id === id)?.lead);
}
