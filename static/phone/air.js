/** What the wall shows now, as text. */

import { pick, t } from "../shared/words.js";
import { computed, html, useLayoutEffect, useRef, useSignal } from "../vendor/ui.js";
import { air } from "./evening.js";
import { Words } from "./people.js";

/** @typedef {{text: string, lang?: string, byPeople: boolean}} OnAir */

export const onAir = computed(() => {
  const now = air.value;
  if (!now) return /** @type {OnAir} */ ({ text: "", byPeople: false });
  if (now.black) return { text: t("phone.air.black"), byPeople: false };
  if (now.scene === "question" && now.text) return { text: now.text, lang: now.lang, byPeople: true };
  if (now.scene === "poll" && now.title) return { ...pick(now.title), byPeople: true };
  return { text: t(`phone.air.${now.scene}`), byPeople: false };
});

/** Two lines whatever is said, so that the list below never moves; the rest opens at a tap. */
export function Air() {
  const { text, lang, byPeople } = onAir.value;
  const open = useSignal(false);
  const longer = useSignal(false);
  const line = useRef(/** @type {HTMLElement | null} */ (null));

  useLayoutEffect(() => {
    open.value = false;
  }, [text]);
  useLayoutEffect(() => {
    const box = line.current;
    if (box && !open.value) longer.value = box.scrollHeight > box.clientHeight + 1;
  });

  return html`<section class="air" aria-labelledby="air-title">
    <div class="air-head">
      <h2 id="air-title">${t("phone.on_air")}</h2>
      ${
        longer.value &&
        html`<button class="link" type="button" aria-expanded=${open.value} onClick=${() => (open.value = !open.value)}>
          ${t(open.value ? "phone.air_less" : "phone.air_more")}
        </button>`
      }
    </div>
    <p class=${open.value ? "air-text open" : "air-text"} ref=${line}>
      ${byPeople ? html`<${Words} text=${text} lang=${lang} />` : text}
    </p>
  </section>`;
}
