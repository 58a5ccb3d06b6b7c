/** What is on air: the wall as the wall shows it, and the switches that change it. */

import { boot } from "../shared/boot.js";
import { typeset } from "../shared/typography.js";
import { pick, t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { ahead } from "./ahead.js";
import { BlackSwitch } from "./blackswitch.js";
import { can } from "./can.js";
import { currentPoll, ROOMS } from "./desk.js";
import { link, questions, wall } from "./evening.js";
import { SCENE_OF_PHASE } from "./foreseen.js";
import { Messages } from "./messages.js";
import { Preview, PreviewSwitch } from "./preview.js";
import { Switch } from "./switch.js";
import { WallPicture } from "./wallpicture.js";
import { darkByHand, WallsSaid } from "./wallssaid.js";

/** @import { SceneKind } from "../shared/protocol.js" */

/** What a running film lets on the wall; the server holds the rule. @type {SceneKind[]} */
const DURING_FILM = ["film", "intermission", "pause", "join"];

export function Air() {
  return html`<section class="room air" data-ahead=${ahead.value !== null} aria-labelledby="air-title">
    <h2 id="air-title">${t("console.room.air")}</h2>
    <${Thumbnail} />
    <${OnAir} />
    <${Preview} />
    ${can("show_scene") && html`<${WallSwitches} />`}
    ${can("show_scene") && !ROOMS.includes("polls") && html`<${PollAhead} />`}
    <${Messages} />
  </section>`;
}

/** What the room sees, as far as the walls say so. */
function Thumbnail() {
  return html`<${WallPicture} screen=${link.screen.value}>${darkByHand.value && html`<p class="veil"><span>${t("console.walls_said.veil")}</span></p>`}<//>`;
}

function OnAir() {
  const { scene, black, frozen } = wall.value;
  const states = [
    t(`state.scene.${scene}`),
    black && t("console.air.is_black"),
    frozen && t("console.air.is_frozen"),
    link.screen.value.wall_message?.now && t("console.air.is_message"),
  ].filter(Boolean);
  return html`<div class="on-air"><p><b>${states.join(" · ")}</b></p><${AnsweredButton} /><${Subject} /><${WallsSaid} /></div>`;
}

/** The question that has the wall to itself. */
const questionOnAir = () => Object.entries(questions.value).find(([, { on_wall }]) => on_wall) ?? [];

function AnsweredButton() {
  const [id, question] = questionOnAir();
  if (question?.state !== "listed" || !can("place_question")) return null;
  const answered = () => act("place_question", { question: id, rev: question.rev, state: "answered" });
  return html`<button type="button" class="button" onClick=${answered}>${t("console.air.answered")}</button>`;
}

function Subject() {
  const [, question] = questionOnAir();
  if (question) return html`<${Said} text=${question.text} lang=${question.lang} />`;
  const poll = link.screen.value.wall_poll?.now;
  return poll ? html`<${Said} ...${pick(poll.title)} />` : null;
}

/** @param {{text: string, lang: string}} props */
function Said({ text, lang }) {
  return html`<p class="visually-hidden" lang=${lang}><bdi>${typeset(text, lang)}</bdi></p>`;
}

function WallSwitches() {
  const poll = currentPoll.value?.[0] ?? "";
  return html`<div class="acts four" role="group" aria-label=${t("console.air.wall")}>
    <${BlackSwitch} />
    <${SceneSwitch} name="list" scene="questions" />
    <${SceneSwitch} name="join" scene="join" />
    <${SceneSwitch} name="poll" scene="poll" subject=${poll} missing=${poll ? "" : t("console.poll.none")} />
    <${SceneSwitch} name="film" scene="film" />
    ${boot.programme?.films?.length > 0 && html`<${SceneSwitch} name="title" scene="title" />`}
    <${SceneSwitch} name="intermission" scene="intermission" />
    <${SceneSwitch} name="end" scene="end" />
    <${PauseSwitch} />
    <${FreezeSwitch} />
    <${SceneSwitch} name="test_card" scene="test_card" />
  </div>`;
}

/** Where the poll has no room of its own on this desk. */
function PollAhead() {
  const poll = currentPoll.value?.[0];
  return (
    poll &&
    html`<div class="acts"><${PreviewSwitch} name="preview_poll" kind="poll" id=${poll} label=${t("console.preview.poll")} /></div>`
  );
}

/** @param {{name: string, scene: SceneKind, subject?: string, missing?: string}} props */
function SceneSwitch({ name, scene, subject = "", missing = "" }) {
  const on = wall.value.scene === scene && (!subject || isOnAir(subject));
  const filming = wall.value.phase === "film" && !DURING_FILM.includes(scene);
  return html`<${Switch} name=${name} on=${on} label=${t(`console.scene.${scene}`)}
    why=${filming ? t("refusal.film_running") : missing} press=${() => act("show_scene", { scene, subject })} />`;
}

/** @param {string} poll */
function isOnAir(poll) {
  const shown = link.screen.value.wall_poll?.now;
  // Under black the wall's shelves are empty; the scene alone is known.
  return !shown || shown.poll === poll;
}

function FreezeSwitch() {
  const { frozen } = wall.value;
  return html`<${Switch} name="freeze" on=${frozen} label=${t("console.air.freeze")} press=${() => act("set_frozen", { on: !frozen })} />`;
}

/** Pressed again, it gives back the scene that goes with the phase. */
function PauseSwitch() {
  const { scene, phase } = wall.value;
  const paused = scene === "pause";
  return html`<${Switch} name="pause" on=${paused} label=${t("console.air.pause")}
    press=${() => act("show_scene", { scene: paused ? SCENE_OF_PHASE[phase] : "pause" })} />`;
}
