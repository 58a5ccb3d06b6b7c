/** The way to a vote: its parts and its sentences are loaded when there is one, or before, when the phone rests. */

import { boot } from "../shared/boot.js";
import { load } from "../shared/socket.js";
import { language, t } from "../shared/words.js";
import { effect, html, signal } from "../vendor/ui.js";
import { poll } from "./evening.js";

/** @import { Language } from "../shared/boot.js" */

/** Not everybody at once: a room that asks for the same file in the second a vote opens waits for it longer. */
const RESTS_MS = 4_000;
const SPREAD_MS = 30_000;

const parts = signal(/** @type {typeof import("./vote.js") | null} */ (null));
/** The languages whose sentences are here. */
const spoken = signal(/** @type {Language[]} */ ([]));
let loading = false;

export function Vote() {
  const Place = spoken.value.includes(language.value) && parts.value?.PollPlace;
  return Place ? html`<${Place} />` : null;
}

async function loadVote() {
  if (loading) return;
  loading = true;
  const [, loaded] = await Promise.all([loadStyle(), load(new URL("./vote.js", import.meta.url))]);
  parts.value = loaded;
}

/** A vote without its style can still be answered: what fails to load is not waited for. */
function loadStyle() {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = `${boot.static}/dist/vote.css`;
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}

/** @param {Language} wanted */
async function loadSentences(wanted) {
  for (;;) {
    // A language that was switched to brings them along.
    if (t("vote.here") !== "vote.here" || (await fetchInto(wanted))) break;
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  }
  if (!spoken.peek().includes(wanted)) spoken.value = [...spoken.peek(), wanted];
}

/** @param {Language} wanted */
async function fetchInto(wanted) {
  try {
    const answer = await fetch(`/strings/vote/${wanted}`);
    if (answer.ok) Object.assign(boot.strings[wanted], await answer.json());
    return answer.ok;
  } catch {
    return false;
  }
}

let rested = false;

/** @param {boolean} now */
function prepare(now) {
  if (!now && !rested) return;
  loadVote();
  loadSentences(language.value);
}

effect(() => prepare(Boolean(poll.value)));

setTimeout(
  () => {
    rested = true;
    prepare(true);
  },
  RESTS_MS + Math.random() * SPREAD_MS,
);
