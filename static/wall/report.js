/** What the wall says of itself, so that the console knows what the room sees. */

import { effect, signal } from "../vendor/ui.js";

/** @param {(fields: Record<string, any>) => void} report @param {() => {black: boolean, revision: string}} state */
export function keepReporting(report, state) {
  const size = signal(windowSize());
  addEventListener("resize", () => {
    size.value = windowSize();
  });
  const browser = browserOf(navigator.userAgent);
  let last = "";
  effect(() => {
    const fields = { size: size.value, ...state(), browser };
    const said = JSON.stringify(fields);
    if (said === last) return;
    last = said;
    report(fields);
  });
}

/** "Firefox 128": enough to tell two walls apart. @param {string} agent */
export function browserOf(agent) {
  const known = /(Edg|OPR|Firefox|Chrome)\/(\d+)/.exec(agent.replace(/Chrome\/\d+(?=.*(?:Edg|OPR)\/)/, ""));
  if (known) return `${known[1] === "Edg" ? "Edge" : known[1] === "OPR" ? "Opera" : known[1]} ${known[2]}`;
  const safari = /Version\/(\d+(?:\.\d+)?).*Safari\//.exec(agent);
  return safari ? `Safari ${safari[1]}` : "?";
}

function windowSize() {
  const ratio = globalThis.devicePixelRatio || 1;
  return `${Math.round(innerWidth * ratio)}x${Math.round(innerHeight * ratio)}`;
}
