/** One question, as large as the frame allows. */

import { html, useRef } from "../../vendor/ui.js";
import { useFit } from "../fit.js";
import { Said, sentences, Written, wordings } from "./say.js";

/** @import { Question, SceneKindOnWall, SceneProps } from "./types.js" */

const WAYS = [
  { name: "whole-words", min: 4 },
  { name: "broken", min: 3.5 },
  { name: "broken cut", max: 3.5, resort: true },
];
/** Browsers balance six lines at most; above, what matters is that no word ends up alone. */
const LONG = 170;

/** @type {SceneKindOnWall} */
export const question = {
  id: "question",
  when: (wall) => wall.scene === "question",
  component: One,
  leaves: "cuts",
  // A question taken away leaves a dark wall, and no name for what is not there.
  foot: ({ screen, language }) => ({
    aside: screen.wall_question?.now ? sentences(language, "wall.question.title") : null,
  }),
  subject: (screen) => screen.wall_question?.now?.id ?? "",
};

/** @param {SceneProps} props */
function One({ screen, programme, language }) {
  const asked = /** @type {Question | undefined} */ (screen.wall_question?.now);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  useFit(box, inner, WAYS, [asked?.text, asked?.translation, asked?.signature, asked?.theme, language]);
  if (!asked) return null;

  return html`<section class="one">
    <h1 class="visually-hidden"><${Said} of=${sentences(language, "wall.question.title")} /></h1>
    <div class="box" ref=${box}>
      <div class="fitted" ref=${inner}>
        <p class=${asked.text.length > LONG ? "asked long" : "asked"}><${Written} text=${asked.text} lang=${asked.lang} /></p>
        ${asked.translation && html`<p class="translated dim"><${Written} text=${asked.translation} lang=${asked.lang === "fr" ? "en" : "fr"} /></p>`}
        <p class="about dim"><${About} asked=${asked} programme=${programme} language=${language} /></p>
      </div>
    </div>
  </section>`;
}

/** "48 soutiens · enjeux esthétiques · Dominique" @param {Pick<SceneProps, "programme" | "language"> & {asked: Question}} props */
function About({ asked, programme, language }) {
  const theme = programme.themes?.find(({ id }) => id === asked.theme);
  const [support] = sentences(language, "wall.supporters", { count: asked.supporters });
  const [number, ...words] = support.text.split(" ");
  return [
    asked.supporters > 0 &&
      html`<span key="support" class="tabular" lang=${support.lang}><b class="hot">${number}</b> ${words.join(" ")}</span>`,
    theme && html`<span key="theme"><${Said} of=${wordings(language, theme.name).slice(0, 1)} /></span>`,
    asked.signature && html`<bdi key="signature">${asked.signature}</bdi>`,
  ];
}
