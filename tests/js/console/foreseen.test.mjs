import assert from "node:assert/strict";
import { test } from "node:test";
import { ofCue, ofPoll, ofQuestion, ofScene } from "../../../static/console/foreseen.js";

const PROGRAMME = { films: [{ id: "film-1" }, { id: "film-2" }] };
const question = (more = {}) => ({
  text: "Où est passé le chien ?",
  lang: "fr",
  signature: "Noé",
  theme: "son",
  supporters: 3,
  state: "listed",
  rev: 4,
  reports: 2,
  note: "pour nous seuls",
  flagged_by: "chien",
  ...more,
});
const poll = (more = {}) => ({
  ...{ poll: "p", round: 1, kind: "single", title: { fr: "Oui ?", en: "Yes?" }, options: [], max_choices: 1 },
  ...{ state: "draft", turnout: 0, present: 0, turnout_hidden: false, seen: false, on_wall: false, on_phones: false },
  ...{ sayings: [{ id: "s", text: "non lu" }], hands: { o1: 4 }, opened_at: 7, aside_after: 9 },
  ...more,
});
const desk = (more = {}) => ({
  wall: { now: { scene: "join", black: true, frozen: false, phase: "debate", phones: 12 } },
  people: { now: { phones: 12, walls: 1, consoles: 1, stages: 0 } },
  questions: { q: question() },
  polls: { p: poll() },
  cues: {},
  run: { now: { last: "", next: "" } },
  notices: {},
  ...more,
});
const cue = (deed, subject = "", more = {}) => ({ deed, subject, text: { fr: "", en: "" }, note: "", at: -1, ...more });
const shown = (foreseen) => foreseen.screen.wall_poll.now;

test("a question stands with what the room may read of it, and nothing else", () => {
  const screen = ofQuestion(desk(), "q");
  assert.deepEqual(screen.wall.now, { scene: "question", black: false, frozen: false, phase: "debate", phones: 12 });
  assert.deepEqual(screen.wall_question.now, {
    ...{ id: "q", text: "Où est passé le chien ?", lang: "fr", signature: "Noé", theme: "son", supporters: 3 },
  });
});

test("its translation stands under it unless it translates former words", () => {
  const translation = "Where did the dog go?";
  const of = (more) => ofQuestion(desk({ questions: { q: question(more) } }), "q").wall_question.now.translation;
  assert.equal(of({ translation }), translation);
  assert.equal(of({ translation, translated: "Où est le chien ?" }), undefined);
});

test("nothing of the desk leaks into the picture, and a countdown goes on in it", () => {
  const counting = { ends_at: 99 };
  const screen = ofQuestion(desk({ notices: { countdown: counting } }), "q");
  assert.deepEqual(Object.keys(screen).sort(), ["wall", "wall_countdown", "wall_question"]);
  assert.deepEqual(screen.wall_countdown, { now: counting });
});

test("a poll stands without what only moderators know of it", () => {
  const fields = ofPoll(desk(), "p").wall_poll.now;
  assert.equal(fields.revealed, false);
  for (const kept of ["sayings", "hands", "opened_at", "aside_after", "seen", "on_wall", "turnout_hidden"])
    assert.ok(!(kept in fields), kept);
});

test("a turnout that the room is not told is not told here either", () => {
  const of = (more) => ofPoll(desk({ polls: { p: poll({ state: "open", turnout: 5, ...more }) } }), "p").wall_poll.now;
  assert.equal(of({}).turnout, 5);
  assert.equal(of({ turnout_hidden: true }).turnout, undefined);
  assert.equal(of({ turnout_hidden: true, seen: true }).turnout, 5);
});

test("a result that phones have and the wall has not is not drawn on it", () => {
  const bars = [{ id: "o1", count: 1, percent: 100, lead: true }];
  const of = (more) => ofPoll(desk({ polls: { p: poll({ state: "closed", bars, ...more }) } }), "p").wall_poll.now;
  assert.equal(of({ on_phones: true }).bars, undefined);
  assert.deepEqual(of({ on_wall: true }).bars, bars);
});

test("the code of the room stands beside an open vote and at the door, not during a film", () => {
  const gated = desk({ signs: { now: { room_code: "4812" } }, polls: { p: poll({ state: "open" }) } });
  assert.deepEqual(ofPoll(gated, "p").wall_code, { now: { code: "4812" } });
  assert.deepEqual(ofScene(gated, "join").screen.wall_code, { now: { code: "4812" } });
  assert.equal(ofScene(gated, "join", { phase: "film" }).screen.wall_code, undefined);
  assert.equal(ofPoll(desk({ signs: gated.signs }), "p").wall_code, undefined);
});

test("the list holds the best supported, among equals the one published first", () => {
  const questions = {
    a: question({ supporters: 1, listed_at: 20 }),
    b: question({ supporters: 1, listed_at: 10 }),
    c: question({ supporters: 8, listed_at: 30 }),
    d: question({ supporters: 9, state: "pending" }),
    ...Object.fromEntries([1, 2, 3].map((n) => [`z${n}`, question({ supporters: 0, listed_at: n })])),
  };
  const { wall_list } = ofScene(desk({ questions }), "questions").screen;
  const order = Object.entries(wall_list).sort(([, one], [, other]) => one.rank - other.rank);
  assert.deepEqual(
    order.map(([id]) => id),
    ["c", "b", "a", "z1", "z2"],
  );
});

test("a frozen list is not guessed", () => {
  const frozen = desk({ wall: { now: { scene: "join", black: false, frozen: true, phase: "debate", phones: 0 } } });
  assert.deepEqual(ofScene(frozen, "questions"), { untold: "console.preview.held" });
});

test("a phase brings its scene, its welcome and its number of telephones", () => {
  const now = (foreseen) => foreseen.screen.wall.now;
  assert.equal(now(ofCue(desk(), cue("phase", "closed"), PROGRAMME)).scene, "end");
  assert.deepEqual(now(ofCue(desk(), cue("film", "film-1"), PROGRAMME)), {
    ...{ scene: "film", black: false, frozen: false, phase: "film", phones: 0 },
  });
  assert.equal(now(ofCue(desk(), cue("phase", "doors"), PROGRAMME)).phase, "doors");
});

test("a cue shows a poll, a title card or a scene by its name", () => {
  const coming = { one: cue("film", "film-1", { place: 0 }), two: cue("film", "film-2", { place: 2 }) };
  const evening = desk({
    cues: { ...coming, now: cue("mark", "", { place: 1 }) },
    run: { now: { last: "one", next: "now" } },
  });
  assert.equal(shown(ofCue(evening, cue("scene", "p"), PROGRAMME)).state, "draft");
  assert.equal(ofCue(evening, cue("scene", "film-1"), PROGRAMME).screen.wall.now.film, "film-1");
  assert.equal(ofCue(evening, cue("scene", "title"), PROGRAMME).screen.wall.now.film, "film-2");
  assert.equal(ofCue(evening, cue("scene", "pause"), PROGRAMME).screen.wall.now.scene, "pause");
});

test("a poll that a cue opens is seen open, with the people who are there", () => {
  const { state, present, revealed } = shown(ofCue(desk(), cue("open", "p"), PROGRAMME));
  assert.deepEqual({ state, present, revealed }, { state: "open", present: 12, revealed: false });
});

test("what nobody knows yet cannot be seen ahead, and what changes nothing says so", () => {
  const untold = (deed, on = desk()) => ofCue(on, cue(deed, "p"), PROGRAMME).untold;
  assert.equal(untold("reveal"), "console.preview.secret");
  assert.equal(untold("answer"), "console.preview.secret");
  assert.equal(untold("mark"), "console.preview.unchanged");
  assert.equal(untold("reveal_phones"), "console.preview.unchanged");
  assert.equal(untold("close"), "console.preview.unchanged");
  const known = desk({ polls: { p: poll({ state: "closed", on_phones: true, bars: [] }) } });
  assert.equal(shown(ofCue(known, cue("reveal", "p"), PROGRAMME)).revealed, true);
});

test("an announcement has the wall to itself", () => {
  const text = { fr: "La buvette est ouverte.", en: "The bar is open." };
  const { screen } = ofCue(desk(), cue("message", "", { text }), PROGRAMME);
  assert.deepEqual(screen.wall_message.now.text, text);
});
