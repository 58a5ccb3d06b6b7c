/** What the wall says of itself, so that the console knows what the room sees. */

import { computed, effect, signal } from "../vendor/ui.js";

/** The console asks what the room sees, not how often it changes. */
const REPORT_INTERVAL_MS = 1_000;

/** @param {(fields: Record<string, any>) => void} report @param {() => {black: boolean, revision: string}} state */
export function keepReporting(report, state) {
  const size = signal(windowSize());
  addEventListener("resize", () => {
    size.value = windowSize();
  });
  const browser = browserOf(navigator.userAgent);
  const fields = computed(() => ({ size: size.value, ...state(), browser }));
  effect(atMostEvery(REPORT_INTERVAL_MS, () => fields.value, report));
}

/**
 * What `read` gives is said at once, then at most once per interval, the last one always.
 * @template T @param {number} interval_ms @param {() => T} read @param {(value: T) => void} say
 */
export function atMostEvery(interval_ms, read, say) {
  let resting = false;
  let said = "";
  const speak = () => {
    const value = read();
    if (resting || JSON.stringify(value) === said) return;
    said = JSON.stringify(value);
    say(value);
    resting = true;
    setTimeout(() => {
      resting = false;
      speak();
    }, interval_ms);
  };
  return speak;
}

/** "Firefox 128": enough to tell two walls apart. @param {string} agent */
export function browserOf(agent) {
  const known = /(Edg|OPR|Firefox|Chrome)\/(\d+)/.exec(agent.replace(/Chrome\/\d+(?=.*(?:Edg|OPR)\/)/, ""));
  if (known) return `${known[1] === "Edg" ? "Edge" : known[1] === "OPR" ? "Opera" : known[1]} ${known[2]}`;
  const safari = /Version\/(\d+(?:\.\d+)?).*Safari\//.exec(agent);
  return safari ? `Safari ${safari[1]}` : "?";
}

/** In CSS pixels. */
function windowSize() {
  return [innerWidth, innerHeight];
}
