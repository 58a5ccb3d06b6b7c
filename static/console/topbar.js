/** The top of the desk: which evening, in which phase, who is there, and whether the link holds. */

import { boot } from "../shared/boot.js";
import { language, pick, setLanguage, t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { nameOf } from "./beside.js";
import { can } from "./can.js";
import { evening, link, me, people, walls as seen, staff } from "./evening.js";
import { openHelp } from "./help.js";
import { Menu } from "./menu.js";
import { Phases } from "./phases.js";
import { askWhatWasSent, Sent } from "./sent.js";
import { Switch } from "./switch.js";

export function TopBar() {
  const { text, lang } = pick(boot.programme?.title);
  const { live, sealed } = evening.value;
  return html`<div class="head">
    <h1 lang=${lang}><bdi>${text}</bdi> <span class="visually-hidden">${t("console.title")}</span></h1>
    <span class="live" data-on=${live}>${t(sealed ? "console.sealed" : live ? "console.live.on" : "console.live.off")}</span>
    ${can("set_phase") ? html`<${Phases} />` : html`<b class="phase-now">${t(`console.phase.${evening.value.phase}`)} · ${t(`role.${boot.door}`)}</b>`}
    <${People} />
    <${LinkState} />
    <div class="tools">
      <${LanguageSwitch} />
      <${Switch} name="help" label=${t("console.help.open")} press=${openHelp} />
      <${Menu} />
    </div>
  </div>`;
}

function People() {
  const { phones, walls, consoles, stages } = people.value;
  const there = Object.values(staff.value);
  return html`<ul class="people tabular" aria-label=${t("console.people")}>
    <li>${t("console.phones", { count: phones })}</li>
    <li>${t("console.walls", { count: walls })}</li>
    <li class="crew"><details onToggle=${(/** @type {any} */ { currentTarget }) => currentTarget.open && askWhatWasSent()}><summary>${t("console.consoles", { count: consoles })}</summary>
      <ul class="sheet">${there.map((sitting) => html`<li key=${sitting.id}><bdi>${nameOf(sitting)}</bdi> <span class="note">${t(`role.${sitting.role}`)}${sitting.id === me.value.id ? ` · ${t("console.you")}` : ""}</span></li>`)}
      ${Object.entries(seen.value).map(([number, { width, height, black, gone_at }]) => !gone_at && html`<li key=${number}>${t("console.wall_size", { width: String(width), height: String(height) })}${black && html` <span class="note">${t("console.air.is_black")}</span>`}</li>`)}
      <${Sent} /></ul></details></li>
    ${stages > 0 && html`<li>${t("console.stages", { count: stages })}</li>`}
  </ul>`;
}

function LinkState() {
  const {
    state: { value: state },
    slow,
  } = link;
  // The foot says why; that is not a link which comes back by itself.
  if (link.refused.value) return null;
  return html`<span class="link" data-state=${state}>${t(`state.link.${state === "up" && slow.value ? "slow" : state}`)}</span>`;
}

function LanguageSwitch() {
  const other = language.value === "fr" ? "en" : "fr";
  return html`<${Switch} name="language" lang=${other} label=${other.toUpperCase()} title=${other === "fr" ? "Français (FR)" : "English (EN)"} press=${() => setLanguage(other)} />`;
}
