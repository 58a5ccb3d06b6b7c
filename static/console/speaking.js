/** How long each side has spoken: a chess clock, told to the régie and to the stage alone. */

import { boot } from "../shared/boot.js";
import { duration } from "../shared/time.js";
import { pick, t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { floor, second } from "./evening.js";
import { Switch } from "./switch.js";

export function Speaking() {
  const { groups, speaking, spent } = floor.value;
  const begun = Object.keys(spent).length > 0 || speaking !== "";
  return html`<section class="part" aria-labelledby="speaking-title">
    <h3 id="speaking-title">${t("console.speaking.heading")}</h3>
    ${groups.length === 0 && html`<p class="note">${t("console.speaking.none")}</p>`}
    <div class="acts" role="group" aria-labelledby="speaking-title">
      ${groups.map((group, at) => html`<${Clock} key=${group} group=${group} at=${at} />`)}
      ${groups.length > 0 && html`<${Switch} name="group_none" on=${speaking === ""} label=${t("console.speaking.pause")} press=${() => act("set_speaking", { group: "" })} />`}
      ${begun && html`<button type="button" class="plain" onClick=${() => act("set_speaking", { group: "", afresh: true })}>${t("console.speaking.afresh")}</button>`}
    </div>
  </section>`;
}

/** @param {{group: string, at: number}} props */
function Clock({ group, at }) {
  const { speaking, since, spent } = floor.value;
  const named = boot.programme?.speaking?.find(({ id }) => id === group);
  const { text, lang } = named ? pick(named.name) : { text: group, lang: undefined };
  const used = (spent[group] ?? 0) + (speaking === group ? Math.max(0, second.value - since) : 0);
  const label = html`<span lang=${lang}>${text}</span> <b class="tabular">${duration(used)}</b>`;
  const press = () => act("set_speaking", { group: speaking === group ? "" : group });
  // The first two have keys; a hand that is on the mouse anyway has all of them.
  return at < 2
    ? html`<${Switch} name=${`group_${at + 1}`} on=${speaking === group} label=${label} press=${press} />`
    : html`<button type="button" class="button" aria-pressed=${String(speaking === group)} onClick=${press}>${label}</button>`;
}
