/** The server's clock as this device can tell it. The device's own may be hours off. */

import { boot } from "./boot.js";

let ahead = boot.now ? boot.now - Date.now() : 0;

/** The server said what time it is. @param {number} serverNow ms UTC */
export function setClock(serverNow) {
  ahead = serverNow - Date.now();
}

/** Now, by the server's clock, ms UTC. */
export function clock() {
  return Date.now() + ahead;
}

/** "0:42", "12:05", "1:02:09". @param {number} ms */
export function duration(ms) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const hours = Math.floor(seconds / 3600);
  if (hours) parts.unshift(hours);
  return parts.map((part, at) => (at ? String(part).padStart(2, "0") : part)).join(":");
}
