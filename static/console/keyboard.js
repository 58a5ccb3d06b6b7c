/** The hand on the keys: each key presses the switch that prints it, and only a switch that is there. */

import { signal, useLayoutEffect } from "../vendor/ui.js";
import { say } from "./acting.js";
import { move, room } from "./desk.js";
import { keyNamed, keyOf, mayAct } from "./keys.js";

/** @import { Room } from "./desk.js" */
/** @import { Group } from "./keys.js" */
/** @typedef {{press: () => void, why: string, seen: () => boolean, reveal?: () => void}} Held */

const STORED_AS = "contrechamp.console.keys";

/** Single keys can be switched off (WCAG 2.1.4); the arrows stay. */
export const singleKeys = signal(stored() !== "off");

/** @param {boolean} on */
export function setSingleKeys(on) {
  singleKeys.value = on;
  try {
    localStorage.setItem(STORED_AS, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** @type {Map<string, Held>} */
const switches = new Map();

/** @type {Partial<Record<Group, Room>>} */
const ROOM_OF = { question: "questions", poll: "polls", run: "run", floor: "floor" };

/** While the component is there, the key of that name does `press`; null leaves the key to others.
 * @param {string | null} name @param {() => void} press @param {{why?: string, seen?: () => boolean, reveal?: () => void}} [around] */
export function useKey(name, press, { why = "", seen = () => true, reveal } = {}) {
  useLayoutEffect(() => {
    if (!name) return;
    const held = { press, why, seen, reveal };
    switches.set(name, held);
    return () => {
      if (switches.get(name) === held) switches.delete(name);
    };
  });
}

/** What Enter and Escape mean while something waits for an answer, wherever the focus is: nothing else, meanwhile.
 * @type {{Enter: () => void, Escape: () => void} | null} */
let asked = null;

/** @param {() => void} yes @param {() => void} no */
export function useEnterAndEscape(yes, no) {
  useLayoutEffect(() => {
    const mine = { Enter: yes, Escape: no };
    asked = mine;
    return () => {
      if (asked === mine) asked = null;
    };
  });
}

/** @param {KeyboardEvent} event @returns {boolean} whether it was an answer */
function answered({ key, repeat, ctrlKey, altKey, metaKey, shiftKey }) {
  if (!asked || (key !== "Enter" && key !== "Escape") || ctrlKey || altKey || metaKey || shiftKey) return false;
  if (!repeat) asked[key]();
  return true;
}

/** @param {Document} page */
export function listen(page) {
  page.addEventListener("keydown", (event) => {
    const target = /** @type {Element | null} */ (event.target);
    if (event.defaultPrevented || page.querySelector("dialog[open]") || !mayAct(target, event)) return;
    if (answered(event)) return event.preventDefault();
    const key = keyOf(event, singleKeys.value);
    if (!key || !pressed(key.name)) return;
    event.preventDefault();
  });
}

/** @param {string} name @returns {boolean} whether the key had something to do */
function pressed(name) {
  if (name === "next" || name === "previous") {
    move(name === "next" ? 1 : -1);
    return true;
  }
  const held = switches.get(name);
  if (!held) return false;

  const { group, opens } = keyNamed(name);
  const elsewhere = ROOM_OF[group];
  // What nobody sees is not acted on: the first press brings it into view.
  if (elsewhere && !held.seen()) {
    room.value = elsewhere;
    held.reveal?.();
    if (opens) held.press();
  } else if (held.why) say(held.why);
  else held.press();
  return true;
}

function stored() {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
