/** The top of the desk: which evening, in which phase, who is there, and whether the link holds. */

import { boot } from "../shared/boot.js";
import { language, pick, setLanguage, t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { evening, link, people } from "./evening.js";
import { openHelp } from "./help.js";
import { Menu } from "./menu.js";
import { Phases } from "./phases.js";
import { Switch } from "./switch.js";

export function TopBar() {
  const { text, lang } = pick(boot.programme?.title);
  const { live, sealed } = evening.value;
  return html`<header class="head">
    <h1 lang=${lang}><bdi>${text}</bdi> <span class="visually-hidden">${t("console.title")}</span></h1>
    <span class="live" data-on=${live}>${t(sealed ? "console.sealed" : live ? "console.live.on" : "console.live.off")}</span>
    <${Phases} />
    <${People} />
    <${LinkState} />
    <div class="tools">
      <${LanguageSwitch} />
      <${Switch} name="help" label=${t("console.help.open")} press=${openHelp} />
      <${Menu} />
    </div>
  </header>`;
}

function People() {
  const { phones, walls, consoles } = people.value;
  return html`<ul class="people tabular" aria-label=${t("console.people")}>
    <li>${t("console.phones", { count: phones })}</li>
    <li>${t("console.walls", { count: walls })}</li>
    <li>${t("console.consoles", { count: consoles })}</li>
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
