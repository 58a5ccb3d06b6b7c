/** How questions come in: whether somebody reads them first, how fast they come, whether they come at all. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { can } from "./can.js";
import { evening } from "./evening.js";
import { Switch } from "./switch.js";

const SLOW_S = 60;

export function Intake() {
  if (!can("set_premoderation")) return null;
  const { premoderation, asking, slow_s } = evening.value;
  return html`<div class="intake" role="group" aria-label=${t("console.intake")}>
    <${Switch} name="premoderation" on=${premoderation} label=${t(premoderation ? "console.premoderation.on" : "console.premoderation.off")}
      press=${() => act("set_premoderation", { on: !premoderation })} />
    <${Switch} name="slow" on=${slow_s > 0} label=${slow_s > 0 ? t("console.slow.on", { n: slow_s }) : t("console.slow.off")}
      press=${() => act("set_slow_mode", { seconds: slow_s > 0 ? 0 : SLOW_S })} />
    <${Switch} name="hold" on=${!asking} label=${t(asking ? "console.asking.on" : "console.asking.off")}
      press=${() => act("set_asking", { on: !asking })} />
  </div>`;
}
