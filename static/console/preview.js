/** What would stand on the wall, before it does: marked as what it is, with the deed that shows it and the way back. */

import { announce } from "../shared/announce.js";
import { typeset } from "../shared/typography.js";
import { t } from "../shared/words.js";
import { html, useEffect, useLayoutEffect, useRef } from "../vendor/ui.js";
import { say } from "./acting.js";
import { ahead, lookAhead, lookBack, sight } from "./ahead.js";
import { selected } from "./desk.js";
import { link, wall } from "./evening.js";
import { useEnterAndEscape } from "./keyboard.js";
import { Switch } from "./switch.js";
import { WallPicture } from "./wallpicture.js";

/** @import { Ahead, Kind, Sight } from "./ahead.js" */

export function Preview() {
  return ahead.value && sight.value && html`<${Panel} key=${ahead.value.id} of=${ahead.value} seen=${sight.value} />`;
}

/** @param {{of: Ahead, seen: Sight}} props */
function Panel({ of, seen }) {
  const panel = useRef(/** @type {HTMLElement | null} */ (null));
  // Not on the deed: a key that is held down must not go from the one to the other.
  useLayoutEffect(() => panel.current?.focus(), []);
  const show = () =>
    seen.over ? lookBack() : seen.why ? say(seen.why) : seen.show().then(({ ok }) => ok && lookBack());
  useEnterAndEscape(show, lookBack);
  useEndings(of, seen);

  const { words, lang, foreseen, over } = seen;
  return html`<section class="preview" ref=${panel} tabindex="-1" aria-labelledby="preview-title" aria-describedby="preview-words">
    <h3 id="preview-title">${t("console.preview.title")}</h3>
    ${"screen" in foreseen ? html`<${WallPicture} screen=${foreseen.screen} />` : html`<p class="untold">${t(foreseen.untold)}</p>`}
    <p class="visually-hidden" id="preview-words" lang=${lang}><bdi>${typeset(words, /** @type {any} */ (lang))}</bdi></p>
    ${!over && html`<${Caution} />`}
    <div class="acts">
      ${!over && html`<button type="button" class="button hot" aria-disabled=${seen.why ? "true" : undefined} onClick=${show}>${t(of.kind === "cue" ? "console.run.take" : "console.preview.show")} <kbd aria-hidden="true">${t("console.key.enter")}</kbd></button>`}
      <button type="button" class="button" onClick=${lookBack}>${t("common.close")} <kbd aria-hidden="true">${t("console.key.escape")}</kbd></button>
    </div>
  </section>`;
}

/** What the room has before its eyes needs no preview; what may not be shown any more says so, and stays until it is read.
 * @param {Ahead} of @param {Sight} seen */
function useEndings({ kind, id }, { shown, over, foreseen }) {
  useEffect(() => {
    if (shown) lookBack();
  }, [shown]);
  useEffect(() => {
    if (over && "untold" in foreseen) announce(t(foreseen.untold));
  }, [over]);
  useEffect(() => {
    if (kind === "question" && !over && selected.value && selected.value !== id) lookBack();
  }, [selected.value]);
}

/** Why the room will not see it at once. */
function Caution() {
  if (wall.value.black) return html`<p class="note">${t("console.preview.black")}</p>`;
  return link.screen.value.wall_message?.now && html`<p class="note">${t("console.preview.message")}</p>`;
}

/** @param {{name: string, kind: Kind, id: string, why?: string, label?: string}} props */
export function PreviewSwitch({ name, kind, id, why, label = t("console.preview.open") }) {
  const on = ahead.value?.kind === kind && ahead.value.id === id;
  return html`<${Switch} name=${name} on=${on} label=${label} why=${why} press=${() => lookAhead(kind, id)} />`;
}
