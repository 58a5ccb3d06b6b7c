/** The test card: where the picture ends, whether it is sharp and deep, what the last row reads, how the wall is set. */

import { html } from "../../vendor/ui.js";
import { tIn } from "../words.js";
import { Plate } from "./plate.js";
import { languagesOf } from "./say.js";
import { wallSettings } from "./settings.js";

/** @import { Language } from "../boot.js" */
/** @import { Here, Reach, SceneKindOnWall, SceneProps } from "./types.js" */

/** Of the light of our white: what a good projector still tells apart, near black and near white. */
const STEPS = [0, 1, 2, 3, 5, 8, 12, 20, 35, 55, 75, 90, 95, 100];

/** @type {SceneKindOnWall} */
export const testCard = {
  id: "test_card",
  when: (wall) => wall.scene === "test_card",
  component: TestCard,
  leaves: "cuts",
  foot: null,
};

/** For one person at work: in one language, whatever the wall speaks to the room. @param {SceneProps} props */
function TestCard({ screen, language, address, code, qr, qr_modules, reach }) {
  const [lang] = languagesOf(language);
  const here = /** @type {Here | undefined} */ (screen.here?.now);
  return html`<section class="test-card" lang=${lang}>
    <div class="edges" aria-hidden="true">${["1.85", "2.39"].map((ratio) => html`<i key=${ratio} data-ratio=${ratio}><span>${Number(ratio).toLocaleString(lang)}</span></i>`)}</div>
    <div class="safe" aria-hidden="true"></div>
    <div class="sharp" aria-hidden="true"><i class="star"></i><i class="lines one"></i><i class="lines two"></i></div>
    <div class="set">
      <h1 class="visually-hidden">${tIn(lang, "wall.test.title")}</h1>
      <dl>${wallSettings(here, lang).map(
        ({ name, key, value }) =>
          html`<div key=${name}><dt>${tIn(lang, `wall.test.${name}`)}</dt><dd><kbd>${key}</kbd></dd><dd>${value}</dd></div>`,
      )}</dl>
    </div>
    <div class="scan">
      <${Plate} qr=${qr} qr_modules=${qr_modules} side=${30} />
      <p><bdi translate=${false}>${address}</bdi> <b translate=${false}>${code}</b></p>
      <p class="dim">${reachOf(reach, lang)}</p>
    </div>
    <ol class="steps-of-light" aria-hidden="true">${STEPS.map((share) => html`<li key=${share} style=${`--light: ${lightOf(share)}`}><span>${share}</span></li>`)}</ol>
    <p class="smallest">${tIn(lang, "wall.test.smallest")}</p>
  </section>`;
}

/** The shade that gives so many hundredths of white's light. @param {number} percent */
function lightOf(percent) {
  const light = percent / 100;
  const shade = light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055;
  return shade.toFixed(4);
}

/** @param {Reach | undefined} reach @param {Language} lang */
function reachOf(reach, lang) {
  if (!reach?.metres) return tIn(lang, "wall.test.reach_unknown");
  const { metres, depth, enough } = reach;
  if (enough === false) return tIn(lang, "wall.test.reach_short", { metres, depth });
  return tIn(lang, "wall.test.reach", { metres });
}
