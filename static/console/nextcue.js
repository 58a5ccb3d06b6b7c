/** What comes next, always in sight: one key takes it, another goes back. */

import { typeset } from "../shared/typography.js";
import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { can } from "./can.js";
import { nextCue, wordsOf } from "./cue.js";
import { cues, run } from "./evening.js";
import { late, planned } from "./lateness.js";
import { PreviewSwitch } from "./preview.js";
import { Switch } from "./switch.js";

export function NextCue() {
  if (Object.keys(cues.value).length === 0) return null;
  const next = nextCue();
  const last = cues.value[run.value.last];
  return html`<section class="next-cue" aria-labelledby="next-cue-title">
    <h2 class="note" id="next-cue-title">${t("console.run.next")}</h2>
    ${next ? html`<${Words} cue=${next[1]} />` : html`<p class="note">${t("console.run.over")}</p>`}
    <${Late} />
    ${
      can("take_cue") &&
      html`<div class="acts">
      <${Switch} name="next_cue" hot=${next !== null} label=${t("console.run.take")} why=${next ? "" : t("console.run.over")} press=${() => next && act("take_cue", { cue: next[0] })} />
      <${Switch} name="last_cue" label=${t("console.run.back")} why=${last ? "" : t("console.run.not_begun")} press=${goBack} />
      ${next && html`<${PreviewSwitch} name="preview_cue" kind="cue" id=${next[0]} />`}
    </div>`
    }
  </section>`;
}

function goBack() {
  return act("go_back", { cue: run.value.last });
}

/** @param {{cue: import("./types.js").Cue}} props */
function Words({ cue }) {
  const { text, lang } = wordsOf(cue);
  return html`<p class="cue-words">${cue.at >= 0 && html`<span class="tabular">${planned(cue.at)} </span>`}<b>${t(`console.deed.${cue.deed}`)}</b> <bdi lang=${lang}>${typeset(text, /** @type {any} */ (lang))}</bdi>${cue.note && html` <span class="note"><bdi>${cue.note}</bdi></span>`}</p>`;
}

function Late() {
  const minutes = late(Object.values(cues.value));
  if (!minutes) return null;
  return html`<p class="late tabular" data-late=${minutes > 0}>${t(minutes > 0 ? "console.run.late" : "console.run.early", { count: Math.abs(minutes) })}</p>`;
}
