/** How this wall is set: its language, its frame, its margins, the size of its letters, the code in its corner. */

import { computed, signal } from "../vendor/ui.js";

/** @import { ReadonlySignal } from "../vendor/ui.js" */
/** @import { WallLanguage } from "../shared/scenes/types.js" */
/** @typedef {"lang" | "frame" | "margin" | "text" | "corner"} Name */

/** What each may be, in the order in which its key goes round; the first is how a wall is that nobody has set.
 * @type {Record<Name, string[]>} */
export const SETTINGS = {
  lang: ["both", "fr", "en"],
  frame: ["1.78", "1.85", "2.39"],
  /** Hundredths of each side. */
  margin: ["5", "7.5", "10"],
  /** Hundredths of the usual size. */
  text: ["100", "115", "130"],
  corner: ["0", "1"],
};
const NAMES = /** @type {Name[]} */ (Object.keys(SETTINGS));

/**
 * Chosen by a key at the wall, else in its address (`?frame=2.39`), else as the evening has it. What a key chose is
 * kept on this machine for the séance, until its address asks for something else.
 * @param {string} code @param {string} query @param {Storage | null} storage
 * @param {Partial<Record<Name, string>>} usual what the evening wants where nobody chose
 */
export function settingsOf(code, query, storage, usual = {}) {
  const asked = new URLSearchParams(query);
  const signals = NAMES.map((name) => {
    const place = `contrechamp.wall.${code}.${name}`;
    const wanted = known(name, asked.get(name));
    const kept = keptAt(storage, place);
    const by_key = kept?.asked === (wanted ?? "") ? known(name, kept.chosen) : null;
    const chosen = signal(by_key ?? wanted ?? known(name, usual[name]) ?? SETTINGS[name][0]);
    return { name, chosen, keep: () => keep(storage, place, { asked: wanted ?? "", chosen: chosen.value }) };
  });
  /** @param {Name} name */
  const of = (name) => signals[NAMES.indexOf(name)];
  return {
    now: /** @type {ReadonlySignal<Record<Name, string>>} */ (
      computed(() => Object.fromEntries(signals.map(({ name, chosen }) => [name, chosen.value])))
    ),
    language: /** @type {ReadonlySignal<WallLanguage>} */ (of("lang").chosen),
    /** The next value, round and round; with a `step`, that many further and no further than the ends.
     * @param {Name} name @param {number} [step] */
    change(name, step) {
      const { chosen, keep } = of(name);
      const values = SETTINGS[name];
      const at = values.indexOf(chosen.value);
      chosen.value = step
        ? values[Math.min(values.length - 1, Math.max(0, at + step))]
        : values[(at + 1) % values.length];
      keep();
    },
  };
}

/** @param {Name} name @param {string | null | undefined} value */
function known(name, value) {
  return SETTINGS[name].find((one) => one === value) ?? null;
}

/** @param {Storage | null} storage @param {string} place @returns {{asked: string, chosen: string} | null} */
function keptAt(storage, place) {
  try {
    return JSON.parse(storage?.getItem(place) ?? "null");
  } catch {
    return null;
  }
}

/** @param {Storage | null} storage @param {string} place @param {{asked: string, chosen: string}} kept */
function keep(storage, place, kept) {
  try {
    storage?.setItem(place, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing has its settings in the address.
  }
}
