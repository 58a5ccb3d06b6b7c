/** The wall's page: its picture, its link, its three keys. */

import { boot } from "../shared/boot.js";
import { openLink } from "../shared/link.js";
import { sceneOf } from "../shared/scenes/index.js";
import { computed, effect, html, render, signal } from "../vendor/ui.js";
import { listenToKeys, toggleFullScreen } from "./keys.js";
import { chosenLanguage, nextLanguage } from "./language.js";
import { watchLink } from "./patience.js";
import { hideRestingCursor, stayAwake } from "./quiet.js";
import { keepReporting } from "./report.js";
import { inBlack, Wall } from "./wall.js";

const BLACK_HERE = `contrechamp.wall.black.${boot.code}`;

// A paired wall has a reserved seat: its key is in its address.
const key = new URLSearchParams(location.search).get("key") ?? "";
const link = openLink({ door: "wall", code: boot.code, boot, key });
/** The picture of all walls, and what only a paired one is told. */
const screen = computed(() => ({ ...link.screen.value, ...link.margin.value }));
// A reload, even one the server asked for, does not bring back what the projectionist took away.
const localBlack = signal(storageOrNull("sessionStorage")?.getItem(BLACK_HERE) === "1");
const { chosen, choose } = chosenLanguage(boot.code, location.search, storageOrNull("localStorage"));
const language = computed(() => chosen.value ?? link.screen.value.wall?.now?.language ?? boot.wall?.language ?? "both");
const patience = watchLink(link.state);
const picture = computed(() => sceneOf(localBlack.value ? inBlack(screen.value) : screen.value).id);

listenToKeys({
  black() {
    localBlack.value = !localBlack.value;
    storageOrNull("sessionStorage")?.setItem(BLACK_HERE, localBlack.value ? "1" : "");
  },
  fullScreen: toggleFullScreen,
  language: () => choose(nextLanguage(language.value)),
});
hideRestingCursor();
stayAwake();
// The window around the frame is as black as the film.
effect(() => {
  document.documentElement.dataset.scene = picture.value;
});
effect(() => {
  document.documentElement.lang = language.value === "en" ? "en" : "fr";
});
keepReporting(link.report, () => ({ black: picture.value === "black", revision: link.revision.value }));

render(
  html`<${Wall} boot=${boot} screen=${screen} localBlack=${localBlack} language=${language} patience=${patience} />`,
  /** @type {Element} */ (document.getElementById("app")),
);

/** @param {"localStorage" | "sessionStorage"} name @returns {Storage | null} */
function storageOrNull(name) {
  try {
    return globalThis[name] ?? null;
  } catch {
    return null;
  }
}
