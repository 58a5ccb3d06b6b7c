/** What was just done, by whom, in words; and which of it can still be undone. */

/** @import { Screen } from "../shared/boot.js" */
/** @import { Act } from "./types.js" */
/** @typedef {{key: string, params?: Record<string, unknown>}} Sentence a key of the catalogue and what fills it */

/**
 * The acts that can be undone now, the newest first.
 * @param {Record<string, Act>} acts @param {number} now @param {number} window_ms @param {Set<string>} undone
 * @returns {[string, Act][]}
 */
export function undoable(acts, now, window_ms, undone) {
  return Object.entries(acts)
    .filter(([id, act]) => !undone.has(id) && now < act.at + window_ms)
    .sort(([, one], [, other]) => other.at - one.at);
}

/** Whole seconds left to undo, never more than the window. @param {Act} act @param {number} now @param {number} window_ms */
export function secondsLeft(act, now, window_ms) {
  return Math.max(0, Math.ceil(Math.min(window_ms, act.at + window_ms - now) / 1000));
}

/** What an act did, read from how things stand now. @param {Act} act @param {Screen} screen @returns {Sentence} */
export function sentenceOf(act, screen) {
  const [subject, where] = act.subject.split(/\.(?=wall$|phones$)/);
  const question = screen.questions?.[subject];
  const poll = screen.polls?.[subject];
  switch (act.verb) {
    case "place_question":
      return { key: `console.done.${question?.state ?? "placed"}` };
    case "set_star":
      return { key: question?.starred ? "console.done.starred" : "console.done.unstarred" };
    case "show_scene":
      return { key: `console.done.scene_${screen.wall?.now?.scene}` };
    case "set_phase":
      return { key: `console.done.phase_${screen.evening?.now?.phase}` };
    case "set_poll_open":
      return { key: `console.done.poll_${poll?.state ?? "open"}` };
    case "set_reveal":
      return { key: `console.done.${poll?.[`on_${where}`] ? "shown" : "hidden"}_on_${where ?? "wall"}` };
    case "set_black":
    case "set_frozen":
      return { key: onOff(act.verb, screen.wall?.now?.[act.verb.slice(4)]) };
    case "set_premoderation":
    case "set_live":
      return { key: onOff(act.verb, screen.evening?.now?.[act.verb.slice(4)]) };
    default:
      return { key: `console.done.${act.verb}` };
  }
}

/** @param {string} verb @param {boolean | undefined} on */
function onOff(verb, on) {
  return `console.done.${verb.slice(4)}_${on ? "on" : "off"}`;
}

/**
 * What a refused command's target is now, as keys of sentences: empty when the server did not say.
 * @param {Record<string, any>} [now] @returns {string[]}
 */
export function standingOf(now = {}) {
  if (typeof now.turnout === "number") return [`state.${now.state}`];
  if (!now.state) return [];
  const keys = [`state.${now.state}`];
  if (now.edited) keys.push("console.meta.edited");
  if (now.on_wall) keys.push("state.on_wall");
  return keys;
}
