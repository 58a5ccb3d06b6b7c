/** What the walls themselves report, on a line under the small picture: the room sees them, not the desk. */

import { announce } from "../shared/announce.js";
import { t } from "../shared/words.js";
import { computed, effect, html, signal } from "../vendor/ui.js";
import { people, second, wall, walls } from "./evening.js";
import { apartOf, isDarkByHand, standingOf } from "./wallstanding.js";

/** @import { Apart } from "./wallstanding.js" */

/** A wall reports once a second: what differs for a moment only is on its way. */
const LASTS_MS = 2_000;

const differing = computed(() => JSON.stringify(apartOf(walls.value, wall.value.black)));
/** The walls that differ from the desk, and go on differing. */
const apart = signal(/** @type {Record<string, Apart>} */ ({}));
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

effect(() => {
  const now = /** @type {Record<string, Apart>} */ (JSON.parse(differing.value));
  apart.value = Object.fromEntries(Object.entries(apart.peek()).filter(([name, how]) => now[name] === how));
  clearTimeout(timer);
  timer = setTimeout(() => {
    apart.value = now;
  }, LASTS_MS);
});

/** Whether the picture of the desk is not what the room sees: the walls were made black by hand. */
export const darkByHand = computed(() => isDarkByHand(walls.value, apart.value));

const standing = computed(() => {
  const all = Object.entries(walls.value);
  return all.map(([name, seen]) =>
    standingOf(seen, second.value, apart.value[name], all.length > 1 ? Number(name) + 1 : 0),
  );
});

export function WallsSaid() {
  if (standing.value.length === 0) {
    const { walls: strangers } = people.value;
    return html`<p class="walls-said amiss">${strangers ? t("console.walls_said.strangers", { count: strangers }) : t("console.walls_said.none")}</p>`;
  }
  return html`<ul class="walls-said tabular">${standing.value.map(
    ({ well, facts, amiss }, at) =>
      html`<li key=${at}>${well && [t(well.key, well.params), ...facts].join("\u00a0· ")} ${amiss && html`<b class="amiss">${t(amiss.key, amiss.params)}</b>`}</li>`,
  )}</ul>`;
}

/** What is amiss is also said aloud, once, when it begins. */
let told = "";

effect(() => {
  const amiss = standing.value.flatMap((one) => (one.amiss ? [one.amiss] : []));
  const now = amiss.map(({ key, params }) => `${key} ${params?.n ?? ""}`).join(", ");
  if (now && now !== told) announce(amiss.map(({ key, params }) => t(key, params)).join(", "));
  told = now;
});
