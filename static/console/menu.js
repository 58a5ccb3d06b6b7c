/** What is set once an evening: where the bare address leads, the look of the desk, and leaving it. */

import { boot } from "../shared/boot.js";
import { t } from "../shared/words.js";
import { html, useRef } from "../vendor/ui.js";
import { act } from "./acting.js";
import { can } from "./can.js";
import { evening } from "./evening.js";
import { Switch } from "./switch.js";
import { nextTheme, theme } from "./theme.js";

/** @typedef {{wall_url?: string, codes?: unknown[]}} Desk */

const desk = /** @type {Desk} */ (boot.console ?? {});

export function Menu() {
  const menu = useRef(/** @type {HTMLDetailsElement | null} */ (null));
  const { live } = evening.value;

  /** The checks compare two clocks: this browser's, and the server's. @param {MouseEvent & {currentTarget: HTMLAnchorElement}} event */
  function withTheTime({ currentTarget }) {
    currentTarget.href = `/console/${boot.code}/preflight?clock=${Date.now()}`;
  }

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
      ${
        can("set_live") &&
        html`<${Switch} name="live" on=${live} label=${t(live ? "console.live.is_on" : "console.live.is_off")} press=${() => act("set_live", { on: !live })} />
      <p class="note">${t("console.live.means")}</p>`
      }
      <${Switch} name="theme" label=${t(`console.theme.${theme.value}`)} press=${nextTheme} />
      <p class="note">${t("console.join")} <b>${boot.address}</b> · <b>${boot.code}</b></p>
      ${desk.wall_url && html`<a class="button" href=${desk.wall_url} target="_blank" rel="noopener">${t("console.open_wall")}</a>`}
      ${desk.codes && desk.codes.length > 1 && html`<a class="button" href="/console">${t("console.other_screening")}</a>`}
      ${
        can("set_phase") &&
        html`<a class="button" href=${`/stage/${boot.code}`} target="_blank" rel="noopener">${t("console.open_stage")}</a>
      <a class="button" href=${`/console/${boot.code}/preflight`} target="_blank" rel="noopener" onClick=${withTheTime}>${t("console.preflight")}</a>
      <a class="button" href=${`/console/${boot.code}/poster`} target="_blank" rel="noopener">${t("console.printing")}</a>
      <a class="button" href="/console/staff" target="_blank" rel="noopener">${t("console.staff")}</a>
      <a class="button" href=${`/console/${boot.code}/audit`} target="_blank" rel="noopener">${t("console.audit")}</a>`
      }
      <form action="/console/sign-out" method="post"><button class="button">${t("console.sign_out")}</button></form>
    </div>
  </details>`;
}
