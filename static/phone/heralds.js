/** What changes without being touched is said once, politely; during a film nothing is said. */

import { announce, setSilent } from "../shared/announce.js";
import { pick, t } from "../shared/words.js";
import { effect, untracked } from "../vendor/ui.js";
import { onAir } from "./air.js";
import { mine, offline, phase, poll } from "./evening.js";
import { pollKey } from "./place.js";
import { stateWord } from "./state.js";

/** Call `told` with each new value and the one before, never with the first. @template T @param {() => T} watch @param {(now: T, before: T) => void} told */
function onChange(watch, told) {
  /** @type {{value: T} | null} */
  let seen = null;
  effect(() => {
    const value = watch();
    const before = seen;
    seen = { value };
    if (before && before.value !== value) untracked(() => told(value, before.value));
  });
}

effect(() => setSilent(phase.value === "film"));

onChange(
  () => phase.value,
  (now) => announce(t(`phone.phase.${now}`)),
);

onChange(
  () => pollKey.value,
  () => {
    const now = poll.value;
    if (!now) announce(t("phone.poll_closed"));
    else announce(`${t(now.state === "open" ? "phone.poll_open" : "phone.poll_result")} ${pick(now.title).text}`);
  },
);

onChange(
  () => onAir.value.text,
  (text) => announce(`${t("phone.on_air")} ${text}`),
);

onChange(
  () => mine.value,
  (now, before) => {
    for (const [id, own] of Object.entries(now)) {
      const was = before[id];
      if (was && (was.state !== own.state || was.on_wall !== own.on_wall)) {
        announce(t("phone.own_changed", { state: stateWord(own) }));
      }
    }
  },
);

onChange(
  () => offline.value,
  (now) => announce(t(now ? "phone.link.down" : "phone.link.back")),
);
