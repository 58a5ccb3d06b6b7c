/** How a wall is set, in words, with the key that changes each: for the test card. */

import { tIn } from "../words.js";

/** @import { Language } from "../boot.js" */
/** @import { Here } from "./types.js" */

/** @param {Here | undefined} here nothing on the console's small picture: only a wall knows itself
 * @param {Language} lang @returns {{name: string, key: string, value: string}[]} */
export function wallSettings(here, lang) {
  if (!here) return [];
  const yes = (/** @type {boolean} */ on) => tIn(lang, on ? "wall.test.yes" : "wall.test.no");
  const percent = (/** @type {string} */ value) =>
    `${Number(value).toLocaleString(lang)}${lang === "fr" ? "\u202f" : ""}%`;
  const frame = Number(here.frame).toLocaleString(lang);
  return [
    { name: "picture", key: "", value: here.dots.join("\u202f×\u202f") },
    { name: "frame", key: "C", value: frame },
    { name: "margin", key: "M", value: percent(here.margin) },
    { name: "text", key: "+ −", value: percent(here.text) },
    { name: "lang", key: "L", value: tIn(lang, `wall.test.lang_${here.lang}`) },
    { name: "corner", key: "Q", value: yes(here.corner === "1") },
    { name: "full", key: "F", value: yes(here.full) },
    { name: "awake", key: "", value: tIn(lang, here.awake ? "wall.test.held" : "wall.test.not_held") },
    { name: "black", key: "B", value: "" },
    { name: "card", key: "T", value: "" },
  ];
}
