/** A page of the catalogue that is one of the house's own, with a played server behind it: `?part=…&words=…`. */

import { given } from "./given.js";
import { begin, play } from "./played.js";
import { PROGRAMME } from "./programme.js";

/** @import { Screen } from "../shared/boot.js" */
/** @typedef {{screen: Screen, margin?: Screen, press?: string[]}} State */

/** How long a part may take to come, looked for at every frame. */
const FRAMES_MAX = 300;

/** Begin with the part of the address, or with the first one; `run` loads the page itself.
 * @param {Record<string, State>} states @param {() => Promise<unknown>} run */
export async function show(states, run) {
  const asked = new URLSearchParams(location.search);
  const part = asked.get("part") ?? Object.keys(states)[0];
  begin(played(states[part], asked.get("words")));
  // For whoever looks at many, one after the other.
  Object.assign(globalThis, {
    look: {
      parts: Object.keys(states),
      pressed: Object.keys(states).filter((name) => states[name].press),
      show: (/** @type {{part: string, words?: string}} */ wanted) =>
        play(played(states[wanted.part], wanted.words ?? null)),
    },
  });
  await run();
  for (const selector of states[part].press ?? []) (await there(selector)).click();
  document.documentElement.dataset.look = part;
}

/** @param {State} state @param {string | null} words */
function played({ screen, margin = {} }, words) {
  const whole = { programme: PROGRAMME, screen, margin };
  return words === null ? whole : given(whole, words);
}

/** @param {string} selector @returns {Promise<HTMLElement>} */
async function there(selector) {
  for (let frame = 0; frame < FRAMES_MAX; frame++) {
    const found = document.querySelector(selector);
    if (found instanceof HTMLElement) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`no ${selector}`);
}
