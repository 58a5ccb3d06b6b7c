/** What is left of a countdown, by the server's clock; it moves by itself and never below nothing. */

import { useEffect, useState } from "../vendor/ui.js";
import { clock } from "./time.js";

/** @typedef {{ends_at?: number, left_ms?: number}} Counting */

const LOOKS_EVERY_MS = 200;

/** Whole seconds that are left; null when nothing is counted. @param {Counting} counting @param {number} now */
export function secondsLeft({ ends_at = 0, left_ms = 0 }, now) {
  if (!ends_at && !left_ms) return null;
  return Math.max(0, Math.ceil((ends_at ? ends_at - now : left_ms) / 1000));
}

/** @param {Counting} counting @returns {number | null} */
export function useSecondsLeft(counting) {
  const [, look] = useState(0);
  const left = secondsLeft(counting, clock());
  const runs = Boolean(counting.ends_at) && left !== 0;
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => look((times) => times + 1), LOOKS_EVERY_MS);
    return () => clearInterval(timer);
  }, [runs]);
  return left;
}
