/** What was sent and not answered yet. It is kept on the device, so that neither a cut nor a reload loses it. */

import { signal } from "../vendor/ui.js";

/** @import { Command } from "./link.js" */
/** @typedef {{slot: string, command: Command, at: number}} Entry */

/**
 * @param {string} prefix names this outbox on the device; one item per entry, so that two tabs never erase each other's
 * @param {Storage | null} storage null: in memory only
 */
export function openOutbox(prefix, storage) {
  const waiting = signal(stored(prefix, storage));

  /** Keep `command` until it is settled. A newer wish about the same thing takes the place of the older. @param {Command} command */
  function put(command) {
    const entry = { slot: slotOf(command), command, at: Date.now() };
    waiting.value = [...waiting.value.filter((other) => other.slot !== entry.slot), entry];
    attempt(() => storage?.setItem(prefix + entry.slot, JSON.stringify(entry)));
    return entry;
  }

  /** Forget `entry`, which was answered; false when a newer one had taken its place. @param {Entry} entry */
  function settle(entry) {
    if (!waiting.value.includes(entry)) return false;
    waiting.value = waiting.value.filter((other) => other !== entry);
    attempt(() => {
      if (storage?.getItem(prefix + entry.slot) === JSON.stringify(entry)) storage.removeItem(prefix + entry.slot);
    });
    return true;
  }

  /** Take in what a tab that was killed has left on the device. What one still open sends too is counted once. */
  function gather() {
    const known = new Set(waiting.value.map(({ slot }) => slot));
    const left = stored(prefix, storage).filter(({ slot }) => !known.has(slot));
    if (left.length) waiting.value = [...waiting.value, ...left];
  }

  return { waiting, put, settle, gather };
}

/** What a command is about: two commands in one slot are two wishes about one thing, and the last one counts.
 * @param {Command} command */
export function slotOf(command) {
  return command.act ?? `${command.verb} ${command.id ?? command.question ?? command.saying ?? command.poll ?? ""}`;
}

/** @param {string} prefix @param {Storage | null} storage @returns {Entry[]} oldest first */
function stored(prefix, storage) {
  if (!storage) return [];
  /** @type {Entry[]} */
  const entries = [];
  attempt(() => {
    for (const key of Object.keys(storage)) {
      if (!key.startsWith(prefix)) continue;
      const entry = parsed(storage.getItem(key));
      if (entry) entries.push(entry);
      else storage.removeItem(key);
    }
  });
  return entries.sort((one, other) => one.at - other.at);
}

/** @param {string | null} json @returns {Entry | null} */
function parsed(json) {
  try {
    const entry = JSON.parse(json ?? "null");
    return entry?.command?.verb && entry.slot ? entry : null;
  } catch {
    return null;
  }
}

/** A full or forbidden storage costs durability, never the act itself. @param {() => void} deed */
function attempt(deed) {
  try {
    deed();
  } catch {
    // Private browsing, quota reached: the entry still lives in memory.
  }
}
