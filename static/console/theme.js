/** Dark is the house; light is for a lit office. The system is followed until somebody chooses. */

import { effect, signal } from "../vendor/ui.js";

/** @typedef {"auto" | "dark" | "light"} Theme */

const STORED_AS = "contrechamp.console.theme";
/** @type {Theme[]} */
const THEMES = ["auto", "dark", "light"];

export const theme = signal(stored());

export function nextTheme() {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length];
  try {
    localStorage.setItem(STORED_AS, theme.value);
  } catch {
    // A browser that keeps nothing starts with the system's again.
  }
}

effect(() => {
  document.documentElement.dataset.theme = theme.value;
});

/** @returns {Theme} */
function stored() {
  try {
    return THEMES.find((known) => known === localStorage.getItem(STORED_AS)) ?? "auto";
  } catch {
    return "auto";
  }
}
