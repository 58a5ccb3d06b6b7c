/** The wall's page: its picture, its link, its three keys. */

import { boot } from "../shared/boot.js";
import { openLink } from "../shared/link.js";
import { sceneOf } from "../shared/scenes/index.js";
import { computed, effect, html, render, signal } from "../vendor/ui.js";
import { hereOf } from "./here.js";
import { listenToKeys, toggleFullScreen } from "./keys.js";
import { watchLink } from "./patience.js";
import { hideRestingCursor, stayAwake } from "./quiet.js";
import { keepReporting } from "./report.js";
import { settingsOf } from "./settings.js";
import { inBlack, testing, Wall } from "./wall.js";

const BLACK_HERE = `contrechamp.wall.black.${boot.code}`;

// A paired wall has a reserved seat: its key is in its address.
const key = new URLSearchParams(location.search).get("key") ?? "";
const link = openLink({ door: "wall", code: boot.code, boot, key });
// A reload, even one the server asked for, does not bring back what the projectionist took away.
const localBlack = signal(storageOrNull("sessionStorage")?.getItem(BLACK_HERE) === "1");
const localTest = signal(false);
const { now, language, change } = settingsOf(boot.code, location.search, storageOrNull("localStorage"), {
  lang: boot.wall?.language,
  corner: boot.wall?.reach?.corner ? "1" : "0",
});
hideRestingCursor();
const here = hereOf(now, stayAwake());
/** The picture of all walls, what only a paired one is told, and what only this one knows or was told by hand. */
const screen = computed(() => {
  const whole = { ...link.screen.value, ...link.margin.value, here: { now: here.value } };
  if (localBlack.value) return inBlack(whole);
  return localTest.value ? testing(whole) : whole;
});
const patience = watchLink(link.state);
const picture = computed(() => sceneOf(screen.value).id);

listenToKeys({
  black() {
    localBlack.value = !localBlack.value;
    storageOrNull("sessionStorage")?.setItem(BLACK_HERE, localBlack.value ? "1" : "");
  },
  fullScreen: toggleFullScreen,
  language: () => change("lang"),
  frame: () => change("frame"),
  margin: () => change("margin"),
  larger: () => change("text", 1),
  smaller: () => change("text", -1),
  corner: () => change("corner"),
  testCard() {
    localTest.value = !localTest.value;
  },
});
addEventListener("dblclick", toggleFullScreen);
const root = document.documentElement;
// The window around the frame is as black as the film.
effect(() => {
  root.dataset.scene = picture.value;
});
effect(() => {
  root.lang = language.value === "en" ? "en" : "fr";
});
effect(() => {
  const { frame, margin, text, corner } = now.value;
  root.dataset.frame = frame;
  root.dataset.corner = corner;
  root.style.setProperty("--margin", margin);
  root.style.setProperty("--letters", `${Number(text) / 100}`);
});
keepReporting(link.report, () => ({ black: picture.value === "black", revision: link.revision.value }));

render(
  html`<${Wall} boot=${boot} screen=${screen} language=${language} patience=${patience} />`,
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
