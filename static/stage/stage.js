/** The stage: the question as large as it goes, the next two, the clocks, and a word from the régie until it was seen. */

import { announce } from "../shared/announce.js";
import { boot } from "../shared/boot.js";
import { newId, nextSeq } from "../shared/ids.js";
import { Scene } from "../shared/scenes/index.js";
import { language, t } from "../shared/words.js";
import { html, useEffect } from "../vendor/ui.js";
import { AskedNow, Following } from "./asked.js";
import { Top } from "./top.js";

/** @import { Link } from "../shared/link.js" */
/** @import { Screen } from "../shared/boot.js" */

/** A word to the stage that is longer than this is set smaller. */
const LONG = 90;

/** @param {{link: Link}} props */
export function Stage({ link }) {
  const screen = link.screen.value;
  return html`
    <${Top} screen=${screen} up=${link.state.value === "up"} />
    <main id="stage" tabindex="-1">
      <h1 class="visually-hidden">${t("stage.title")}</h1>
      <${Now} screen=${screen} />
    </main>
    <${Word} note=${screen.notices?.stage_note} link=${link} />
  `;
}

/** @param {{screen: Screen}} props */
function Now({ screen }) {
  if (screen.wall_poll?.now) return html`<${Poll} screen=${screen} />`;
  if (screen.current?.now) return html`<${AskedNow} key=${screen.current.now.id} screen=${screen} />`;
  return html`<div class="waiting"><p class="nothing">${t("stage.no_question")}</p><${Following} screen=${screen} /></div>`;
}

/** A poll as the room sees it, in one language: what comes next waits for its end. @param {{screen: Screen}} props */
function Poll({ screen }) {
  const shown = {
    wall_poll: screen.wall_poll,
    wall: { now: { scene: "poll", black: false, frozen: false, phase: "debate", phones: 0 } },
  };
  return html`<div class="as-on-the-wall"><${Scene} screen=${shown} programme=${boot.programme} language=${language.value}
    address=${boot.address} code=${boot.code} qr=${boot.wall?.qr ?? ""} qr_modules=${boot.wall?.qr_modules ?? 1} /></div>`;
}

/** It stays until somebody says that it was seen. @param {{note: {id: string, text: string} | undefined, link: Link}} props */
function Word({ note, link }) {
  useEffect(() => {
    if (note) announce(note.text);
  }, [note?.id]);
  if (!note) return null;
  const seen = () => link.send({ verb: "acknowledge_note", act: newId(), seq: nextSeq(), note: note.id });
  return html`<section class=${note.text.length > LONG ? "word long" : "word"} aria-label=${t("stage.word")}>
    <p><bdi>${note.text}</bdi></p>
    <button type="button" class="button" id="seen" onClick=${seen}>${t("stage.seen")}</button>
  </section>`;
}
