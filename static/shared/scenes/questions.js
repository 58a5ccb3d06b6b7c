/** The best supported questions, moving without jumping. */

import { html, useRef } from "../../vendor/ui.js";
import { useFit } from "../fit.js";
import { useFlip } from "../flip.js";
import { Where } from "./join.js";
import { Plate } from "./plate.js";
import { Said, sentences, Written } from "./say.js";

/** @import { ListedQuestion, SceneKindOnWall, SceneProps } from "./types.js" */

/** Better fewer questions that everybody reads than five that nobody does; never half a question. */
const WAYS = [
  { name: "five", min: 4, max: 5.2 },
  { name: "four", min: 4, max: 5.2 },
  { name: "three", min: 4, max: 5.6 },
  { name: "two", min: 3.5, max: 6 },
  { name: "one", min: 3.5, max: 6.4 },
];
/** For one that has no room as it is written. */
const ALONE = [
  { name: "broken one", min: 3.5, max: 6.4 },
  { name: "broken one cut", max: 3.5, resort: true },
];

const INVITING = [{ name: "airy", min: 3.6, max: 9 }];

/** @type {SceneKindOnWall} */
export const questions = {
  id: "questions",
  when: (wall) => wall.scene === "questions",
  component: Top,
  // The invitation is the house's own.
  leaves: (screen) => (ranked(screen).length ? "cuts" : "fades"),
  foot: ({ screen, language }) =>
    ranked(screen).length ? { aside: sentences(language, "wall.questions.title") } : { titled: true },
};

/** @param {SceneProps} props */
function Top(props) {
  const listed = ranked(props.screen);
  return html`<section class="top">
    <h1 class="visually-hidden"><${Said} of=${sentences(props.language, "wall.questions.title")} /></h1>
    ${listed.length ? html`<${List} listed=${listed} language=${props.language} />` : html`<${Invitation} ...${props} />`}
  </section>`;
}

/** @param {{listed: [string, ListedQuestion][], language: SceneProps["language"]}} props */
function List({ listed, language }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const order = listed.map(([id]) => id).join(" ");
  const texts = listed.map(([, { text }]) => text).join("\n");
  const signs = Math.max(...listed.map(([, { supporters }]) => supporters.toLocaleString("fr").length));
  const ways = [...WAYS.slice(Math.max(0, WAYS.length - listed.length)), ...ALONE];
  useFit(box, list, ways, [order, texts, signs]);
  useFlip(list, order);

  return html`<div class="box" ref=${box}>
    <ol class="fitted" style=${{ "--signs": signs }} ref=${list}>
      ${listed.map(([id, one]) => html`<${Line} key=${id} id=${id} one=${one} language=${language} />`)}
    </ol>
  </div>`;
}

/** @param {{id: string, one: ListedQuestion, language: SceneProps["language"]}} props */
function Line({ id, one, language }) {
  const [support] = sentences(language, "wall.supporters", { count: one.supporters });
  const [number, ...words] = support.text.split(" ");
  return html`<li data-key=${id}>
    <p class="support tabular" lang=${support.lang}>${number} <span class="visually-hidden">${words.join(" ")}</span></p>
    <p class="asked"><${Written} text=${one.text} lang=${one.lang} /></p>
  </li>`;
}

/** Nothing is published yet: the wall asks, it does not say that it is empty. @param {SceneProps} props */
function Invitation({ language, address, code, qr, qr_modules }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  useFit(box, inner, INVITING, [language]);
  return html`<div class="invitation">
    <div class="beside">
      <div class="box" ref=${box}>
        <div class="fitted" ref=${inner}>
          <p class="invite"><${Said} of=${sentences(language, "wall.questions.invitation")} /></p>
          <${Where} address=${address} code=${code} />
        </div>
      </div>
    </div>
    <${Plate} qr=${qr} qr_modules=${qr_modules} side=${56} />
  </div>`;
}

/** @param {SceneProps["screen"]} screen @returns {[string, ListedQuestion][]} */
function ranked(screen) {
  const listed = /** @type {[string, ListedQuestion][]} */ (Object.entries(screen.wall_list ?? {}));
  return listed.sort(([, one], [, other]) => one.rank - other.rank);
}
