import assert from "node:assert/strict";
import { test } from "node:test";
import { sceneOf } from "../../../static/shared/scenes/index.js";
import { languagesOf, wordings } from "../../../static/shared/scenes/say.js";

const showing = (scene, more = {}) => ({ wall: { now: { scene, black: false, phase: "debate", phones: 3, ...more } } });

for (const scene of ["join", "questions", "question", "poll", "pause", "film", "end"]) {
  test(`the wall shows ${scene} when the console says so`, () => {
    assert.equal(sceneOf(showing(scene)).id, scene);
  });

  test(`black comes before ${scene}`, () => {
    assert.equal(sceneOf(showing(scene, { black: true })).id, "black");
  });
}

test("a scene nobody knows, or none at all, shows nothing", () => {
  assert.equal(sceneOf(showing("fireworks")).id, "black");
  assert.equal(sceneOf({}).id, "black");
});

test("what people wrote or voted leaves at once; so does black", () => {
  for (const scene of ["question", "poll"]) assert.equal(sceneOf(showing(scene)).leaves, "cuts");
  const { leaves } = sceneOf(showing("questions"));
  assert.equal(leaves({ wall_list: { one: { text: "?", rank: 0 } } }), "cuts");
  assert.equal(leaves({ wall_list: {} }), "fades", "the invitation is the house's own");
  assert.equal(sceneOf(showing("join", { black: true })).leaves, "cuts");
});

test("film, black and the end have no foot; every other picture says where to go", () => {
  assert.equal(sceneOf(showing("film")).foot, null);
  assert.equal(sceneOf(showing("poll", { black: true })).foot, null);
  assert.equal(sceneOf(showing("end")).foot, null);
  for (const scene of ["join", "questions", "question", "poll", "pause"]) assert.ok(sceneOf(showing(scene)).foot);
});

test("another question, and another round of a poll, is another picture", () => {
  const asked = (id) => ({ ...showing("question"), wall_question: { now: { id } } });
  const round = (number) => ({ ...showing("poll"), wall_poll: { now: { poll: "voix", round: number } } });
  const subject = (screen) => sceneOf(screen).subject(screen);
  assert.notEqual(subject(asked("q1")), subject(asked("q2")));
  assert.notEqual(subject(round(1)), subject(round(2)));
});

test("on a wall of both languages French leads", () => {
  assert.deepEqual(languagesOf("both"), ["fr", "en"]);
  assert.deepEqual(languagesOf("en"), ["en"]);
});

test("a wording that is not translated is shown in the other language, and says which", () => {
  assert.deepEqual(wordings("en", { fr: "Toujours", en: "" }), [{ lang: "fr", text: "Toujours" }]);
  assert.deepEqual(wordings("both", { fr: "", en: "Always" }), [{ lang: "en", text: "Always" }]);
  assert.deepEqual(
    wordings("both", { fr: "Toujours", en: "Always" }).map(({ lang }) => lang),
    ["fr", "en"],
  );
});

test("a name that is the same in both languages stands once", () => {
  assert.deepEqual(wordings("both", { fr: "Aube", en: "Aube" }), [{ lang: "fr", text: "Aube" }]);
});

const poll = (now) => ({ ...showing("poll"), wall_poll: { now: { poll: "voix", round: 1, state: "open", ...now } } });
const aside = (screen) =>
  sceneOf(screen)
    .foot({ screen, language: "fr" })
    .aside?.map(({ text }) => text);

test("the foot of a poll says how many answered, out of how many could", () => {
  assert.deepEqual(aside(poll({ turnout: 3, present: 14 })), ["wall.poll.turnout_of"]);
  assert.deepEqual(aside(poll({ turnout: 14, present: 14, state: "closed" })), ["wall.poll.turnout_of"]);
});

test("an open poll that nobody has answered yet says zero; one that is not open yet says nothing", () => {
  assert.deepEqual(aside(poll({ turnout: 0, present: 14 })), ["wall.poll.turnout_of"]);
  assert.equal(aside(poll({ turnout: 0, present: 14, state: "draft" })), undefined);
});

test("out of nobody, or of an unknown number, only the answers are said", () => {
  assert.deepEqual(aside(poll({ turnout: 3, present: 0 })), ["wall.poll.turnout"]);
  assert.deepEqual(aside(poll({ turnout: 3 })), ["wall.poll.turnout"]);
});

test("a question taken off the wall leaves its foot, without a name for what is gone", () => {
  const screen = { ...showing("question"), wall_question: {} };
  assert.ok(sceneOf(screen).foot);
  assert.equal(aside(screen), undefined);
});
