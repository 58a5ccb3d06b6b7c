/** The stage: the question as large as it goes, the next two, the clocks, and a word from the régie until it was seen. */

import { announce } from "../shared/announce.js";
import { boot } from "../shared/boot.js";
import { useSecondsLeft } from "../shared/countdown.js";
import { useFit } from "../shared/fit.js";
import { hourOf } from "../shared/hour.js";
import { newId, nextSeq } from "../shared/ids.js";
import { Scene } from "../shared/scenes/index.js";
import { clock, duration } from "../shared/time.js";
import { typeset } from "../shared/typography.js";
import { language, pick, t } from "../shared/words.js";
import { html, useEffect, useRef, useState } from "../vendor/ui.js";

/** @import { Link } from "../shared/link.js" */
/** @import { Screen } from "../shared/boot.js" */
/** @typedef {{id: string, text: string, lang: import("../shared/boot.js").Language, signature: string, supporters: number, translation?: string}} Asked */

const WAYS = [
  { name: "whole-words", min: 5, max: 16 },
  { name: "broken", min: 4, max: 16 },
  { name: "broken cut", min: 3.6, max: 8, resort: true },
  { name: "broken cut least", min: 3.6, max: 5, resort: true },
];
/** A word to the stage that is longer than this is set smaller. */
const LONG = 50;
const SECOND_MS = 1_000;

/** @param {{link: Link}} props */
export function Stage({ link }) {
  const screen = link.screen.value;
  const poll = screen.wall_poll?.now;
  const current = /** @type {Asked | undefined} */ (screen.current?.now);
  return html`
    <${Top} screen=${screen} up=${link.state.value === "up"} />
    <${Word} note=${screen.notices?.stage_note} link=${link} />
    <main id="stage" tabindex="-1">
      <h1 class="visually-hidden">${t("stage.title")}</h1>
      ${poll ? html`<${Poll} screen=${screen} />` : current ? html`<${Current} key=${current.id} asked=${current} />` : html`<${Nothing} />`}
    </main>
    <${Following} screen=${screen} />
  `;
}

/** @param {{screen: Screen, up: boolean}} props */
function Top({ screen, up }) {
  const now = useClock();
  const left = useSecondsLeft(screen.notices?.countdown ?? {});
  const { waiting = 0, speaking = false } = screen.mic?.now ?? {};
  return html`<header class="clocks tabular">
    <p class="hour">${hourOf(now)}</p>
    ${left !== null && html`<p class="left"><span class="visually-hidden">${t("stage.countdown")}</span> ${duration(left * SECOND_MS)}</p>`}
    <${Speaking} screen=${screen} now=${now} />
    ${(waiting > 0 || speaking) && html`<p class="mic">${speaking && html`<b>${t("stage.speaking")}</b> `}${waiting > 0 && t("stage.waiting", { count: waiting })}</p>`}
    ${!up && html`<p class="cut" role="status">${t("state.link.down")}</p>`}
  </header>`;
}

/** @param {{screen: Screen, now: number}} props */
function Speaking({ screen, now }) {
  const clocks = screen.speaking?.now;
  if (!clocks || (!clocks.speaking && Object.keys(clocks.spent).length === 0)) return null;
  return html`<dl class="sides">${clocks.groups.map((/** @type {string} */ group) => {
    const name = boot.programme?.speaking?.find(({ id }) => id === group)?.name;
    const { text, lang } = name ? pick(name) : { text: group, lang: undefined };
    const runs = clocks.speaking === group;
    const used = (clocks.spent[group] ?? 0) + (runs ? Math.max(0, now - clocks.since) : 0);
    return html`<div key=${group} data-runs=${runs}><dt lang=${lang}>${text}</dt><dd>${duration(used)}</dd></div>`;
  })}</dl>`;
}

/** It stays until somebody says that it was seen. @param {{note: {id: string, text: string} | undefined, link: Link}} props */
function Word({ note, link }) {
  useEffect(() => {
    if (note) announce(note.text);
  }, [note?.id]);
  if (!note) return null;
  const seen = () => link.send({ verb: "acknowledge_note", act: newId(), seq: nextSeq(), note: note.id });
  return html`<div class=${note.text.length > LONG ? "word long" : "word"} role="group" aria-label=${t("stage.word")}>
    <p><bdi>${note.text}</bdi></p>
    <button type="button" class="button hot" id="seen" onClick=${seen}>${t("stage.seen")}</button>
  </div>`;
}

/** @param {{asked: Asked}} props */
function Current({ asked }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const inner = useRef(/** @type {HTMLElement | null} */ (null));
  useFit(box, inner, WAYS, [asked.text, asked.translation]);
  return html`<div class="box" ref=${box}><div class="fitted" ref=${inner}>
    <p class="current"><${Words} text=${asked.text} lang=${asked.lang} /></p>
    ${asked.translation && html`<p class="second"><${Words} text=${asked.translation} lang=${asked.lang === "fr" ? "en" : "fr"} /></p>`}
    <p class="second">${[asked.supporters > 0 && t("stage.supporters", { count: asked.supporters }), asked.signature && html`<bdi>${asked.signature}</bdi>`].filter(Boolean).map((part, at) => [at ? " · " : "", part])}</p>
  </div></div>`;
}

/** A poll as the room sees it. @param {{screen: Screen}} props */
function Poll({ screen }) {
  const shown = {
    ...screen,
    wall: { now: { scene: "poll", black: false, frozen: false, phase: "debate", phones: 0 } },
  };
  return html`<div class="as-on-the-wall"><${Scene} screen=${shown} programme=${boot.programme} language=${boot.wall?.language ?? language.value}
    address=${boot.address} code=${boot.code} qr=${boot.wall?.qr ?? ""} qr_modules=${boot.wall?.qr_modules ?? 1} /></div>`;
}

function Nothing() {
  return html`<p class="nothing">${t("stage.no_question")}</p>`;
}

/** @param {{screen: Screen}} props */
function Following({ screen }) {
  const next = Object.entries(/** @type {Record<string, Asked & {rank: number}>} */ (screen.following ?? {})).sort(
    ([, one], [, other]) => one.rank - other.rank,
  );
  if (next.length === 0) return null;
  return html`<section class="following" aria-labelledby="following-title">
    <h2 id="following-title">${t("stage.next")}</h2>
    <ol>${next.map(([id, { text, lang }]) => html`<li key=${id}><${Words} text=${text} lang=${lang} /></li>`)}</ol>
  </section>`;
}

/** @param {{text: string, lang: import("../shared/boot.js").Language}} props */
function Words({ text, lang }) {
  return html`<bdi lang=${lang}>${typeset(text, lang)}</bdi>`;
}

/** The server's time, once a second. */
function useClock() {
  const [now, tick] = useState(clock());
  useEffect(() => {
    const timer = setInterval(() => tick(clock()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
