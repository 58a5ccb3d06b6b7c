/** What is wrong with the machine, as long as it is: a line each, under the top of the desk. */

import { announce } from "../shared/announce.js";
import { t } from "../shared/words.js";
import { effect, html } from "../vendor/ui.js";
import { troubles } from "./evening.js";

export function Troubles() {
  return html`${Object.keys(troubles.value).map((name) => html`<p key=${name} class="trouble">${t(`console.trouble.${name}`)}</p>`)}`;
}

/** @type {Set<string>} */
let told = new Set();

effect(() => {
  const now = new Set(Object.keys(troubles.value));
  for (const name of now) if (!told.has(name)) announce(t(`console.trouble.${name}`));
  if (told.size > 0 && now.size === 0) announce(t("console.trouble.over"));
  told = now;
});
