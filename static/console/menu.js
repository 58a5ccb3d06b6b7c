/** What is set once an evening: where the bare address leads, the look of the desk, and leaving it. */

import { boot } from "../shared/boot.js";
import { t } from "../shared/words.js";
import { html, useRef } from "../vendor/ui.js";
import { act } from "./acting.js";
import { evening } from "./evening.js";
import { signOut } from "./signout.js";
import { Switch } from "./switch.js";
import { nextTheme, theme } from "./theme.js";

export function Menu() {
  const menu = useRef(/** @type {HTMLDetailsElement | null} */ (null));
  const { live } = evening.value;

  /** @param {KeyboardEvent} event */
  function leave(event) {
    if (event.key !== "Escape" || !menu.current?.open) return;
    event.preventDefault();
    menu.current.open = false;
    menu.current.querySelector("summary")?.focus();
  }

  return html`<details class="menu" ref=${menu} onKeyDown=${leave}>
    <summary class="button">${t("console.menu")}</summary>
    <div class="sheet">
      <${Switch} name="live" on=${live} label=${t(live ? "console.live.is_on" : "console.live.is_off")} press=${() => act("set_live", { on: !live })} />
      <p class="dim">${t("console.live.means")}</p>
      <${Switch} name="theme" label=${t(`console.theme.${theme.value}`)} press=${nextTheme} />
      <p class="dim">${t("console.join")} <b>${boot.address}</b> · <b>${boot.code}</b></p>
      <button type="button" class="button" onClick=${signOut}>${t("console.sign_out")}</button>
    </div>
  </details>`;
}
