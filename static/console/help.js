/** Every key of this desk and what it does, from the same table that the keys obey; and the switch that turns them off. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { can } from "./can.js";
import { setSingleKeys, singleKeys } from "./keyboard.js";
import { GROUPS, KEYS } from "./keys.js";
import { wordOf } from "./switch.js";

/** @import { Group } from "./keys.js" */

const DIALOG_ID = "help";

export function openHelp() {
  const dialog = /** @type {HTMLDialogElement | null} */ (document.getElementById(DIALOG_ID));
  dialog?.showModal();
  // Not the first thing in it: that is the switch that would silence every key.
  dialog?.querySelector("h2")?.focus();
}

export function Help() {
  return html`<dialog id=${DIALOG_ID} class="help" aria-labelledby="help-title">
    <h2 id="help-title" tabindex="-1">${t("console.help.title")}</h2>
    <label class="chip"><input type="checkbox" checked=${singleKeys.value}
      onChange=${(/** @type {any} */ event) => setSingleKeys(event.target.checked)} /> <span>${t("console.help.single")}</span></label>
    <p class="note">${t("console.help.never")}</p>
    <div class="groups">${GROUPS.map((group) => html`<${GroupOfKeys} key=${group} group=${group} />`)}</div>
    <form method="dialog"><button class="button hot">${t("common.close")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button></form>
  </dialog>`;
}

/** @param {{group: Group}} props */
function GroupOfKeys({ group }) {
  const theirs = KEYS.filter((key) => key.group === group && (!key.verb || can(key.verb)));
  if (theirs.length === 0) return null;
  return html`<section>
    <h3>${t(`console.group.${group}`)}</h3>
    <dl>${theirs.map(
      ({ name, keys }) => html`<div key=${name}>
        <dt>${keys.map((key) => html`<kbd key=${key}>${wordOf(key)}</kbd> `)}</dt><dd>${t(`console.does.${name}`)}</dd>
      </div>`,
    )}</dl>
  </section>`;
}
