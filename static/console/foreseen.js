/** What the wall would show, made here of what the desk already has: the same shelves as the server would compose. */

import { LIMITS } from "../shared/protocol.js";

/** @import { Programme, Screen } from "../shared/boot.js" */
/** @import { Phase, SceneKind } from "../shared/protocol.js" */
/** @import { Cue, Poll, Question } from "./types.js" */
/** @typedef {{screen: Screen} | {untold: string}} Foreseen untold: the key of what is said where there is no picture */

/** @type {Record<Phase, SceneKind>} */
export const SCENE_OF_PHASE = { doors: "join", film: "film", debate: "questions", closed: "end" };

/** What a poll asks and how it stands, as the room may know it. */
const ASKED = [
  ...["poll", "round", "kind", "title", "options", "terms", "stills", "drawing", "max_choices", "state"],
  ...["ends_at", "left_ms", "answer"],
];
/** How many answered: not told while that is hidden. */
const TURNOUT = ["turnout", "aside", "present"];
/** A desk is told no more than the room of what is hidden. */
const SECRET = "console.preview.secret";
const RESULT = [
  ...["bars", "scale", "ratings", "ranking", "histogram", "sureness", "flow", "by_group", "prize", "calibration"],
  ...["cloud", "cards"],
];

/** A published question alone on the wall. @param {Screen} desk @param {string} id @returns {Screen} */
export function ofQuestion(desk, id) {
  const asked = asShown(/** @type {Question} */ (desk.questions[id]));
  return lit(desk, "question", { wall_question: { now: { id, ...asked } } });
}

/** A poll as it would stand on the wall; `changes` are what a cue would do to it first.
 * @param {Screen} desk @param {string} id @param {Partial<Poll>} [changes] @returns {Screen} */
export function ofPoll(desk, id, changes) {
  const poll = /** @type {Poll} */ ({ ...desk.polls[id], ...changes });
  const told = [
    ...ASKED,
    ...(poll.turnout_hidden && !poll.seen ? [] : TURNOUT),
    ...(poll.on_wall ? RESULT : []),
  ].filter((name) => name in poll);
  const fields = Object.fromEntries(told.map((name) => [name, poll[/** @type {keyof Poll} */ (name)]]));
  return lit(desk, "poll", {
    wall_poll: { now: { ...fields, revealed: poll.on_wall } },
    ...(poll.state === "open" ? codeOf(desk) : {}),
  });
}

/** A scene by its name, in that phase; `film` names the one whose title is shown.
 * @param {Screen} desk @param {SceneKind} scene @param {{phase?: Phase, film?: string}} [more] @returns {Foreseen} */
export function ofScene(desk, scene, { phase = desk.wall.now.phase, film = "" } = {}) {
  const phones = phase === "film" ? 0 : desk.people.now.phones;
  const now = { phase, phones, ...(scene === "title" ? { film } : {}) };
  if (scene === "film") return { screen: { ...lit(desk, scene, {}, now), wall_countdown: {} } };
  if (scene === "join") return { screen: lit(desk, scene, phase === "film" ? {} : codeOf(desk), now) };
  if (scene !== "questions") return { screen: lit(desk, scene, {}, now) };
  if (desk.wall.now.frozen && desk.wall.now.scene !== "questions") return { untold: "console.preview.held" };
  const shown = desk.wall.now.scene === "questions" && !desk.wall.now.black;
  return {
    screen: lit(
      desk,
      scene,
      { wall_list: shown ? desk.wall_list : listOf(/** @type {Record<string, Question>} */ (desk.questions)) },
      now,
    ),
  };
}

/** What is on the wall once this cue is taken. @param {Screen} desk @param {Cue} cue @param {Programme} programme @returns {Foreseen} */
export function ofCue(desk, { deed, subject, text }, programme) {
  const shown = desk.wall.now.scene === "poll" && desk.wall_poll?.now?.poll === subject;
  switch (deed) {
    case "phase":
      return ofScene(desk, SCENE_OF_PHASE[/** @type {Phase} */ (subject)], { phase: /** @type {Phase} */ (subject) });
    case "film":
      return ofScene(desk, "film", { phase: "film" });
    case "scene":
      if (desk.polls?.[subject]) return { screen: ofPoll(desk, subject) };
      if (programme.films.some(({ id }) => id === subject)) return ofScene(desk, "title", { film: subject });
      return ofScene(desk, /** @type {SceneKind} */ (subject), { film: filmToCome(desk, programme) });
    case "open":
      return { screen: ofPoll(desk, subject, { state: "open", present: desk.people.now.phones }) };
    case "close":
      return shown ? { screen: ofPoll(desk, subject, { state: "closed" }) } : { untold: "console.preview.unchanged" };
    case "reveal": {
      const { on_wall, on_phones } = desk.polls[subject] ?? {};
      return on_wall || on_phones ? { screen: ofPoll(desk, subject, { on_wall: true }) } : { untold: SECRET };
    }
    case "answer":
      return { untold: SECRET };
    case "message":
      return { screen: lit(desk, desk.wall.now.scene, { wall_message: { now: { id: "ahead", text } } }) };
    default:
      return { untold: "console.preview.unchanged" };
  }
}

/** A wall that is not black, with one scene and what it needs. @param {Screen} desk @param {SceneKind} scene
 * @param {Screen} shelves @param {Record<string, any>} [more] @returns {Screen} */
function lit(desk, scene, shelves, more = {}) {
  const { phase, frozen, phones } = desk.wall.now;
  const counting = desk.notices?.countdown;
  return {
    wall: { now: { scene, black: false, frozen, phase, phones, ...more } },
    wall_countdown: counting ? { now: counting } : {},
    ...shelves,
  };
}

/** What the room may read of a question. A line that translates former words is shown to nobody.
 * @param {Question} question */
function asShown({ text, lang, signature, theme, supporters, translation, translated }) {
  return { text, lang, signature, theme, supporters, ...(translation && !translated ? { translation } : {}) };
}

/** The code that lets the room vote, where there is one. @param {Screen} desk @returns {Screen} */
function codeOf(desk) {
  const code = desk.signs?.now?.room_code ?? desk.wall_code?.now?.code;
  return { wall_code: code ? { now: { code } } : {} };
}

/** The wall's list: the best supported, among equals the one published first.
 * @param {Record<string, Question>} questions */
function listOf(questions) {
  const listed = Object.entries(questions).filter(([, { state }]) => state === "listed");
  const best = listed.sort(
    ([id, one], [otherId, other]) =>
      other.supporters - one.supporters || (one.listed_at ?? 0) - (other.listed_at ?? 0) || (id < otherId ? -1 : 1),
  );
  return Object.fromEntries(
    best.slice(0, LIMITS.WALL_LIST_MAX).map(([id, question], rank) => [id, { ...asShown(question), rank }]),
  );
}

/** The film of the next cue that starts one, else the first. @param {Screen} desk @param {Programme} programme */
function filmToCome(desk, { films }) {
  const { next } = desk.run.now;
  const from = desk.cues[next]?.place ?? Number.POSITIVE_INFINITY;
  const coming = /** @type {Cue[]} */ (Object.values(desk.cues))
    .filter(({ deed, place }) => deed === "film" && place >= from)
    .sort((one, other) => one.place - other.place);
  const named = coming[0]?.subject;
  return films.some(({ id }) => id === named) ? /** @type {string} */ (named) : (films[0]?.id ?? "");
}
