/** What was just done, by whom, in words; and which of it can still be undone. */

/** @import { Screen } from "../shared/boot.js" */
/** @import { Act, Poll } from "./types.js" */
/** @typedef {{key: string, params?: Record<string, unknown>}} Sentence a key of the catalogue and what fills it */

/** What a later act of these verbs on the same thing goes on from: the earlier one is no longer undone by itself. */
const FAMILIES = [
  ["place_question", "edit_question", "merge_questions", "set_blocked"],
  ["take_cue", "go_back"],
  ["set_poll_open", "reset_poll"],
];

/**
 * The acts that can be undone now, the newest first. One whose undoing the server would refuse is not among them.
 * @param {Record<string, Act>} acts @param {number} now @param {number} window_ms @param {Set<string>} undone
 * @param {Record<string, Poll>} [polls]
 * @returns {[string, Act][]}
 */
export function undoable(acts, now, window_ms, undone, polls = {}) {
  const standing = Object.entries(acts)
    .filter(([id]) => !undone.has(id))
    .sort(([, one], [, other]) => other.at - one.at);
  return standing.filter(([, act], at) => {
    const later = standing.slice(0, at).map(([, newer]) => newer);
    return now < act.at + window_ms && !later.some((newer) => goesOnFrom(newer, act)) && !isSpent(act, later, polls);
  });
}

/** @param {Act} newer @param {Act} act */
function goesOnFrom(newer, act) {
  if (newer.verb === act.verb) return newer.subject === act.subject || act.verb === "show_scene";
  const kin = FAMILIES.some((family) => family.includes(newer.verb) && family.includes(act.verb));
  return kin && newer.subject === act.subject;
}

/** A poll is not opened again once its result was shown, nor beside another, nor in a round that is over.
 * @param {Act} act @param {Act[]} later @param {Record<string, Poll>} polls */
function isSpent({ verb, subject }, later, polls) {
  const poll = polls[subject];
  if (verb === "set_aside") return Boolean(poll?.seen);
  if (verb !== "set_poll_open" || !poll || poll.state === "open") return false;
  const shown = later.some((act) => act.verb === "set_reveal" && subjectOf(act) === subject);
  const another = Object.values(polls).some(({ state }) => state === "open");
  return poll.state === "draft" || poll.seen || poll.on_wall || poll.on_phones || shown || another;
}

/** The question or poll an act was about. @param {Act} act */
export function subjectOf({ subject }) {
  return subject.replace(/\.(wall|phones|answer|note|translation)$/, "");
}

/** Whole seconds left to undo, never more than the window. @param {Act} act @param {number} now @param {number} window_ms */
export function secondsLeft(act, now, window_ms) {
  return Math.max(0, Math.ceil(Math.min(window_ms, act.at + window_ms - now) / 1000));
}

/** What an act did, read from how things stand now. @param {Act} act @param {Screen} screen @returns {Sentence} */
export function sentenceOf(act, screen) {
  const [subject, where] = act.subject.split(/\.(?=wall$|phones$|answer$)/);
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
      if (where === "answer") return { key: `console.done.answer_${poll?.answered ? "shown" : "hidden"}` };
      return { key: `console.done.${poll?.[`on_${where}`] ? "shown" : "hidden"}_on_${where ?? "wall"}` };
    case "set_black":
    case "set_frozen":
      return { key: onOff(act.verb, screen.wall?.now?.[act.verb.slice(4)]) };
    case "set_premoderation":
    case "set_live":
      return { key: onOff(act.verb, screen.evening?.now?.[act.verb.slice(4)]) };
    case "set_asking":
    case "set_slow_mode":
      return { key: `console.done.${act.verb.slice(4)}_${isOn(act.verb, screen) ? "on" : "off"}` };
    case "place_mic":
      return { key: `console.done.mic_${screen.mic?.[subject]?.state ?? "left"}` };
    case "set_mic_open":
      return { key: `console.done.mic_open_${screen.floor?.now?.open ? "on" : "off"}` };
    case "annotate":
      return {
        key: `console.done.${subjectOf(act) === act.subject ? "annotate" : `annotate_${act.subject.split(".")[1]}`}`,
      };
    case "send_note":
      return { key: `console.done.send_note_${screen.notices?.stage_note ? "on" : "off"}` };
    default:
      return { key: `console.done.${act.verb}` };
  }
}

/** Whether questions are held back. @param {string} verb @param {Screen} screen */
function isOn(verb, { evening }) {
  return verb === "set_asking" ? evening?.now?.asking === false : evening?.now?.slow_s > 0;
}

/** @param {string} verb @param {boolean | undefined} on */
function onOff(verb, on) {
  return `console.done.${verb.slice(4)}_${on ? "on" : "off"}`;
}

/** The desk says what it did; the word for the room is softer. @param {string} state of a question */
export function stateKey(state) {
  return state === "dismissed" ? "console.meta.dismissed" : `state.${state}`;
}

/**
 * What a refused command's target is now, as keys of sentences: empty when the server did not say.
 * @param {Record<string, any>} [now] @returns {string[]}
 */
export function standingOf(now = {}) {
  if (typeof now.turnout === "number") return [`state.${now.state}`];
  if (!now.state) return [];
  const keys = [stateKey(now.state)];
  if (now.edited) keys.push("console.meta.edited");
  if (now.on_wall) keys.push("state.on_wall");
  return keys;
}
