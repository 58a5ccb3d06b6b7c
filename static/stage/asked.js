/** The question as large as it goes, and the next ones under it as far as there is room for them. */

import { useFit } from "../shared/fit.js";
import { together } from "../shared/together.js";
import { t } from "../shared/words.js";
import { html, useRef } from "../vendor/ui.js";

/** @import { Language, Screen } from "../shared/boot.js" */
/** @typedef {{id: string, text: string, lang: Language, signature: string, supporters: number, translation?: string}} Asked */

/** Browsers balance six lines at most; above, what matters is that no word ends up alone. */
const LONG = 170;

/** What is asked now is read before what comes next: that is told in one line each, then not at all. What nobody could
 * read aloud anyway is cut, with a sign that it goes on. */
const WAYS = [
  { name: "whole", min: 6, max: 16 },
  { name: "brief", min: 5, max: 16 },
  { name: "alone", min: 4, max: 16 },
  { name: "broken alone", min: 3.5, max: 16 },
  { name: "broken cut alone", min: 3.5, max: 8, resort: true },
];

/** @param {{screen: Screen}} props */
export function AskedNow({ screen }) {
  const asked = /** @type {Asked} */ (screen.current.now);
  const next = followingOf(screen);
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  const { text, translation, signature } = asked;
  useFit(box, inner, WAYS, [
    text,
    translation,
    signature,
    asked.supporters > 0,
    next.map((one) => one.text).join("\n"),
  ]);
  return html`<div class="box" ref=${box}><div class="fitted" ref=${inner}>
    <div class="asked">
      <p class=${text.length > LONG ? "current long" : "current"}><${Words} text=${text} lang=${asked.lang} /></p>
      ${translation && html`<p class="under"><${Words} text=${translation} lang=${asked.lang === "fr" ? "en" : "fr"} /></p>`}
      <${About} asked=${asked} />
    </div>
    <${Next} next=${next} />
  </div></div>`;
}

/** @param {{screen: Screen}} props */
export function Following({ screen }) {
  return html`<${Next} next=${followingOf(screen)} />`;
}

/** @param {{asked: Asked}} props */
function About({ asked: { supporters, signature } }) {
  if (!supporters && !signature) return null;
  return html`<p class="under">${supporters > 0 && t("stage.supporters", { count: supporters })}${supporters > 0 && signature && " · "}${signature && html`<bdi>${signature}</bdi>`}</p>`;
}

/** @param {{next: Asked[]}} props */
function Next({ next }) {
  if (next.length === 0) return null;
  return html`<section class="following" aria-labelledby="following-title">
    <h2 id="following-title">${t("stage.next")}</h2>
    <ol>${next.map(({ id, text, lang }) => html`<li key=${id}><${Words} text=${text} lang=${lang} /></li>`)}</ol>
  </section>`;
}

/** @param {Screen} screen @returns {Asked[]} */
function followingOf(screen) {
  const following = /** @type {Record<string, Asked & {rank: number}>} */ (screen.following ?? {});
  return Object.entries(following)
    .sort(([, one], [, other]) => one.rank - other.rank)
    .map(([id, one]) => ({ ...one, id }));
}

/** @param {{text: string, lang: Language}} props */
function Words({ text, lang }) {
  return html`<bdi lang=${lang}>${together(text, lang)}</bdi>`;
}
