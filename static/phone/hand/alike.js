/** While somebody types: who asks the same already. Compared here, with the published list: a draft never leaves the phone. */

import { announce } from "../../shared/announce.js";
import { t } from "../../shared/words.js";
import { computed, effect, html, signal, useEffect } from "../../vendor/ui.js";
import { desk, setSupport } from "../acts.js";
import { link, mine, questions, supported } from "../evening.js";
import { Words } from "../people.js";
import { paused, slowS, speaks } from "./state.js";

/** @typedef {typeof import("../../shared/twins.js")} Twins */
/** @typedef {ReturnType<Twins["sketch"]>} Sketch */

const MOST = 2;
/** Reads what of the list is not here yet; the page that loads this has the way. */
export const reading = { whole: () => {} };
/** A few words say nothing yet. */
const LETTERS_MIN = 12;
const AFTER_MS = 500;

const twins = signal(/** @type {Twins | null} */ (null));
/** What was typed, once the hand rests. */
const typed = signal("");
/** @type {Map<string, Sketch>} */
const sketches = new Map();

const found = computed(() => {
  const by = twins.value;
  if (!by || typed.value.length < LETTERS_MIN) return [];
  /** @param {string} text */
  const sketched = (text) => {
    const known = sketches.get(text) ?? by.sketch(text);
    sketches.set(text, known);
    return known;
  };
  const others = Object.entries(questions.value)
    .filter(([id, { answered }]) => !answered && !mine.value[id])
    .map(([id, { text }]) => /** @type {[string, Sketch]} */ ([id, sketched(text)]));
  return by.twinsOf(by.sketch(typed.value), others, MOST);
});

effect(() => {
  if (found.value.length && speaks()) announce(t("hand.alike_there"));
});

async function begin() {
  if (twins.peek()) return;
  // A browser that cannot have it types on without it.
  twins.value = await import(new URL("../dist/twins.js", import.meta.url).href).catch(() => null);
  if (twins.peek()) reading.whole();
}

export function Alike() {
  const { text } = desk.draft.value;
  useEffect(() => {
    const rest = setTimeout(() => {
      typed.value = text.trim();
      if (typed.peek().length >= LETTERS_MIN) begin();
    }, AFTER_MS);
    return () => clearTimeout(rest);
  }, [text]);
  const ids = found.value.filter((id) => questions.value[id]);
  return html`<${Pace} />${
    ids.length > 0 &&
    html`<section class="alike" aria-labelledby="alike-title">
    <h3 id="alike-title">${t("hand.alike_title")}</h3>
    <ul role="list">${ids.map((id) => html`<${One} key=${id} id=${id} />`)}</ul>
  </section>`
  }`;
}

/** @param {{id: string}} props */
function One({ id }) {
  const { text, lang, supporters } = questions.value[id];
  const on = Boolean(supported.value[id]);
  return html`<li>
    <p class="words" id=${`alike-${id}`}><${Words} text=${text} lang=${lang} /></p>
    <p class="meta">${t("hand.alike_people", { count: supporters + 1 })}</p>
    <button class="button wide" type="button" aria-pressed=${String(on)} aria-describedby=${`alike-${id}`} onClick=${() => setSupport(id, !on)}>${t(on ? "hand.alike_supported" : "hand.alike_support")}</button>
  </li>`;
}

/** Why a question may not leave now, said before it is tried. */
function Pace() {
  const slow = slowS.value;
  const last = Math.max(0, ...Object.values(mine.value).map(({ asked_at }) => asked_at));
  const left = slow && last ? Math.ceil((last + slow * 1000 - link.clock()) / 1000) : 0;
  if (paused.value) return html`<p class="dim" role="status">${t("hand.paused")}</p>`;
  if (slow && left > 0) return html`<p class="dim" role="status">${t("hand.slow_left", { count: left })}</p>`;
  return slow ? html`<p class="dim">${t("hand.slow", { count: slow })}</p>` : null;
}
