/** The wall: the scene the console chose, or black, or the evening's name when nobody can be reached any more. */

import { Scene } from "../shared/scenes/index.js";
import { PLATE } from "../shared/scenes/plate.js";
import { Said, wordings } from "../shared/scenes/say.js";
import { html } from "../vendor/ui.js";

/** @import { ReadonlySignal } from "../vendor/ui.js" */
/** @import { Boot, Screen } from "../shared/boot.js" */
/** @import { WallLanguage } from "../shared/scenes/types.js" */
/** @import { Patience } from "./patience.js" */

/**
 * @param {object} props
 * @param {Boot} props.boot
 * @param {ReadonlySignal<Screen>} props.screen
 * @param {ReadonlySignal<WallLanguage>} props.language
 * @param {ReadonlySignal<Patience>} props.patience
 */
export function Wall({ boot, screen, language, patience }) {
  const { programme, address, code } = boot;
  const shown = screen.value;
  const dark = shown.wall?.now?.black || shown.wall?.now?.scene === "film";
  // During a film or in black there is no picture to replace: a card would be light nobody asked for.
  if (patience.value === "neutral" && !dark) return html`<${Card} programme=${programme} language=${language.value} />`;

  const { qr = "", qr_modules = 1, plate = PLATE, reach } = boot.wall ?? {};
  const where = { address, code, qr, qr_modules, plate, reach };
  return html`
    <${Scene} screen=${shown} programme=${programme} language=${language.value} ...${where} alone />
    ${patience.value !== "fresh" && !dark && html`<span class="link-lost" aria-hidden="true"></span>`}
  `;
}

/** The same screen in black, and nothing of it in the page. @param {Screen} screen @returns {Screen} */
export function inBlack(screen) {
  return { wall: { now: { ...screen.wall?.now, black: true } } };
}

/** The test card in its place: asked for at the wall, it is not for the room, and a film goes on without it.
 * @param {Screen} screen @returns {Screen} */
export function testing(screen) {
  const now = screen.wall?.now;
  return now?.scene === "film" || now?.black
    ? screen
    : { here: screen.here, wall: { now: { ...now, scene: "test_card" } } };
}

/** @param {Pick<Boot, "programme"> & {language: WallLanguage}} props */
function Card({ programme, language }) {
  return html`<div class="frame card" role="main"><p><${Said} of=${wordings(language, programme.title)} /></p></div>`;
}
