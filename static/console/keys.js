/** Every key of the console, in one table: the handler obeys it, the switches print it, the help lists it. */

/** @typedef {"move" | "question" | "wall" | "poll" | "evening" | "run" | "floor"} Group */
/** @typedef {{name: string, group: Group, keys: string[], verb?: string, codes?: string[], repeats?: boolean, opens?: boolean}} Key verb: what it says in the end, for desks that may not; opens: brings a form into view, and changes nothing else */
/** @typedef {Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "altKey" | "metaKey" | "shiftKey" | "repeat" | "isComposing">} Press */

// Digits are also found by their place: on a French keyboard they need Shift, and nobody should have to think of it.
/** @param {number} digit */
const placeOf = (digit) => [`Digit${digit}`, `Numpad${digit}`];

/** @type {Key[]} */
export const KEYS = [
  { name: "previous", group: "move", keys: ["ArrowUp", "i"], repeats: true },
  { name: "next", group: "move", keys: ["ArrowDown", "j"], repeats: true },
  { name: "undo", group: "move", keys: ["z"] },
  { name: "help", group: "move", keys: ["?"] },
  { name: "search", group: "move", keys: ["/"] },
  { name: "next_cue", group: "run", keys: ["ArrowRight", "PageDown"], verb: "take_cue" },
  { name: "last_cue", group: "run", keys: ["ArrowLeft", "PageUp"], verb: "go_back" },
  { name: "preview_cue", group: "run", keys: ["K"], verb: "take_cue" },
  { name: "new_cue", group: "run", keys: ["I"], verb: "make_cue", opens: true },
  { name: "publish", group: "question", keys: ["p"], verb: "place_question" },
  { name: "keep", group: "question", keys: ["k"], verb: "place_question" },
  { name: "dismiss", group: "question", keys: ["x"], verb: "place_question" },
  { name: "edit", group: "question", keys: ["m"], verb: "edit_question" },
  { name: "restore", group: "question", keys: ["u"], verb: "place_question" },
  { name: "air", group: "question", keys: ["e"], verb: "show_scene" },
  { name: "preview", group: "question", keys: ["V"], verb: "show_scene" },
  { name: "answered", group: "question", keys: ["r"], verb: "place_question" },
  { name: "star", group: "question", keys: ["s"], verb: "set_star" },
  { name: "tick", group: "question", keys: [","], verb: "place_questions" },
  { name: "more", group: "question", keys: [";"] },
  { name: "label", group: "question", keys: ["T"], verb: "set_theme" },
  { name: "translation", group: "question", keys: ["L"], verb: "annotate" },
  { name: "note", group: "question", keys: ["N"], verb: "annotate" },
  { name: "trace", group: "question", keys: ["R"], verb: "trace_answer" },
  { name: "merge", group: "question", keys: ["F"], verb: "merge_questions" },
  { name: "block", group: "question", keys: ["B"], verb: "set_blocked" },
  { name: "black", group: "wall", keys: ["b", "."], verb: "set_black" },
  { name: "join", group: "wall", keys: ["q"], verb: "show_scene" },
  { name: "list", group: "wall", keys: ["l"], verb: "show_scene" },
  { name: "freeze", group: "wall", keys: ["f"], verb: "set_frozen" },
  { name: "pause", group: "wall", keys: ["t"], verb: "show_scene" },
  { name: "film", group: "wall", keys: ["c"], verb: "show_scene" },
  { name: "title", group: "wall", keys: ["8"], verb: "show_scene", codes: placeOf(8) },
  { name: "intermission", group: "wall", keys: ["9"], verb: "show_scene", codes: placeOf(9) },
  { name: "end", group: "wall", keys: ["h"], verb: "show_scene" },
  { name: "test_card", group: "wall", keys: ["G"], verb: "show_scene" },
  { name: "announce", group: "wall", keys: ["A"], verb: "announce" },
  { name: "countdown", group: "wall", keys: ["C"], verb: "set_wall_countdown" },
  { name: "open", group: "poll", keys: [" "], verb: "set_poll_open" },
  { name: "reveal_wall", group: "poll", keys: ["Enter"], verb: "set_reveal" },
  { name: "reveal_phones", group: "poll", keys: ["v"], verb: "set_reveal" },
  { name: "reveal_answer", group: "poll", keys: ["w"], verb: "set_reveal" },
  { name: "poll", group: "poll", keys: ["a"], verb: "show_scene" },
  { name: "preview_poll", group: "poll", keys: ["O"], verb: "show_scene" },
  { name: "reset", group: "poll", keys: ["0"], verb: "reset_poll", codes: placeOf(0) },
  { name: "make", group: "poll", keys: ["n"], verb: "make_poll", opens: true },
  { name: "mic_next", group: "floor", keys: ["Q"], verb: "place_mic" },
  { name: "mic_speaks", group: "floor", keys: ["S"], verb: "place_mic" },
  { name: "mic_served", group: "floor", keys: ["E"], verb: "place_mic" },
  { name: "hand", group: "floor", keys: ["H"], verb: "add_hand" },
  { name: "paper", group: "floor", keys: ["D"], verb: "ask_on_paper" },
  { name: "stage_note", group: "floor", keys: ["W"], verb: "send_note" },
  { name: "group_1", group: "floor", keys: ["5"], verb: "set_speaking", codes: placeOf(5) },
  { name: "group_2", group: "floor", keys: ["6"], verb: "set_speaking", codes: placeOf(6) },
  { name: "group_none", group: "floor", keys: ["7"], verb: "set_speaking", codes: placeOf(7) },
  { name: "doors", group: "evening", keys: ["1"], verb: "set_phase", codes: placeOf(1) },
  { name: "phase_film", group: "evening", keys: ["2"], verb: "set_phase", codes: placeOf(2) },
  { name: "debate", group: "evening", keys: ["3"], verb: "set_phase", codes: placeOf(3) },
  { name: "closed", group: "evening", keys: ["4"], verb: "set_phase", codes: placeOf(4) },
  { name: "hold", group: "evening", keys: ["P"], verb: "set_asking" },
  { name: "slow", group: "evening", keys: ["M"], verb: "set_slow_mode" },
  { name: "premoderation", group: "evening", keys: ["d"], verb: "set_premoderation" },
  { name: "live", group: "evening", keys: ["o"], verb: "set_live" },
  { name: "language", group: "evening", keys: ["g"] },
  { name: "theme", group: "evening", keys: ["y"] },
];

/** @type {Group[]} */
export const GROUPS = ["move", "run", "question", "wall", "poll", "floor", "evening"];

/** What is no character (WCAG 2.1.4): these stay when single keys are off; a presenter's remote sends them. */
const NAMED = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "PageUp", "PageDown"];
const byName = new Map(KEYS.map((key) => [key.name, key]));

/** @param {string} name */
export function keyNamed(name) {
  const key = byName.get(name);
  if (!key) throw new Error(`no key is named ${name}`);
  return key;
}

/** What a press means, or null. With single keys off only the arrows are left. @param {Press} press @param {boolean} singleKeys */
export function keyOf(press, singleKeys = true) {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing) return null;
  const letter = /^[a-z]$/i.test(press.key);
  // A capital letter is something else; a capital digit, point or question mark is how some keyboards write them.
  const written = !letter ? press.key : press.shiftKey ? press.key.toUpperCase() : press.key.toLowerCase();
  if (press.shiftKey && (written === " " || /^[A-Z]./.test(written))) return null;
  if (!singleKeys && !NAMED.includes(written)) return null;

  const found =
    KEYS.find(({ keys }) => keys.includes(written)) ??
    (letter ? undefined : KEYS.find(({ codes }) => codes?.includes(press.code)));
  return found && (found.repeats || !press.repeat) ? found : null;
}

/** @param {string} key */
export function isCapital(key) {
  return /^[A-Z]$/.test(key);
}

/** The value of aria-keyshortcuts. @param {Key} key */
export function shortcutsOf({ keys }) {
  return keys
    .map((key) =>
      key === " " ? "Space" : isCapital(key) ? `Shift+${key}` : key.length === 1 ? key.toUpperCase() : key,
    )
    .join(" ");
}

const TYPED_IN = "input, textarea, select, form, dialog, [contenteditable]";
const PRESSED_BY_SPACE = "button, a, summary, [role=button], [role=radio], [role=tab]";

/** Whether a key may act while `target` has the focus: never from where people type, never twice on a button.
 * @param {{closest?: (selector: string) => unknown} | null} target @param {Press} press */
export function mayAct(target, press) {
  if (!target?.closest) return true;
  if (target.closest(TYPED_IN)) return false;
  return !([" ", "Enter"].includes(press.key) && target.closest(PRESSED_BY_SPACE));
}
