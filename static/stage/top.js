/** The top of the stage view: what stands below, the hour, what is left of the countdown, who has spoken how long. */

import { boot } from "../shared/boot.js";
import { useSecondsLeft } from "../shared/countdown.js";
import { hourOf } from "../shared/hour.js";
import { clock, duration } from "../shared/time.js";
import { pick, t } from "../shared/words.js";
import { html, useEffect, useState } from "../vendor/ui.js";

/** @import { Screen } from "../shared/boot.js" */

const SECOND_MS = 1_000;

/** @param {{screen: Screen, up: boolean}} props */
export function Top({ screen, up }) {
  const now = useClock();
  const left = useSecondsLeft(screen.notices?.countdown ?? {});
  return html`<header class="top tabular">
    <div class="line"><${What} screen=${screen} />
    <p class="now"><span class="hour">${hourOf(now)}</span>${left !== null && html` <b class="left"><span class="visually-hidden">${t("stage.countdown")}</span> ${duration(left * SECOND_MS)}</b>`}</p></div>
    <div class="line"><${Speaking} screen=${screen} now=${now} /><${Mic} screen=${screen} /></div>
    ${!up && html`<p class="cut" role="status">${t("state.link.down")}</p>`}
  </header>`;
}

/** A question of the audience, or else the evening. @param {{screen: Screen}} props */
function What({ screen }) {
  const { text, lang } = pick(boot.programme?.title);
  const asked = screen.current?.now && !screen.wall_poll?.now;
  return html`<p class="what">${asked ? t("wall.question.title") : html`<bdi lang=${lang}>${text}</bdi>`}</p>`;
}

/** @param {{screen: Screen, now: number}} props */
function Speaking({ screen, now }) {
  const clocks = screen.speaking?.now;
  if (!clocks || (!clocks.speaking && Object.keys(clocks.spent).length === 0)) return null;
  return html`<dl class="sides">${clocks.groups.map((/** @type {string} */ group) => {
    const name = boot.programme?.speaking?.find(({ id }) => id === group)?.name;
    const { text, lang } = name ? pick(name) : { text: group, lang: undefined };
    const runs = clocks.speaking === group;
    const used = (clocks.spent[group] ?? 0) + (runs ? Math.max(0, now - clocks.since) : 0);
    return html`<div key=${group} data-runs=${runs}><dt lang=${lang}>${text}</dt><dd>${duration(used)}</dd></div>`;
  })}</dl>`;
}

/** @param {{screen: Screen}} props */
function Mic({ screen }) {
  const { waiting = 0, speaking = false } = screen.mic?.now ?? {};
  if (!waiting && !speaking) return null;
  return html`<p class="mic">${speaking && html`<b>${t("stage.speaking")}</b> `}${waiting > 0 && t("stage.waiting", { count: waiting })}</p>`;
}

/** The server's time, once a second. */
function useClock() {
  const [now, tick] = useState(clock());
  useEffect(() => {
    const timer = setInterval(() => tick(clock()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
