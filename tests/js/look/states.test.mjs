import assert from "node:assert/strict";
import { test } from "node:test";
import { given } from "../../../static/look/given.js";
import { STATES } from "../../../static/look/wall/states.js";
import { SCENES, sceneOf } from "../../../static/shared/scenes/index.js";

test("every scene of the wall has its states", () => {
  const shown = new Set(Object.keys(STATES).map((part) => part.split(".")[0]));
  assert.deepEqual([...shown].sort(), SCENES.map(({ id }) => id).sort());
});

test("every state is one of the scene it is named after", () => {
  for (const [part, screen] of Object.entries(STATES)) assert.equal(sceneOf(screen).id, part.split(".")[0], part);
});

test("a vote of each kind is there in each state, and revealed", () => {
  const kinds = ["single", "multiple", "yes_no", "scale", "rating", "ranking", "number", "quiz", "real_or_generated"];
  for (const kind of [...kinds, "word_cloud", "open_text"]) {
    for (const state of ["draft", "open", "closed", "revealed"]) assert.ok(STATES[`poll.${kind}.${state}`], kind);
  }
  for (const made of ["flow", "by_group", "prize", "calibration"]) assert.ok(STATES[`poll.${made}`], made);
});

test("a text is laid wherever somebody wrote, and nowhere else", () => {
  const screen = {
    wall: { now: { scene: "poll" } },
    wall_poll: { now: { title: { fr: "Un", en: "One" }, options: [{ id: "o1", label: { fr: "Deux", en: "" } }] } },
    wall_question: { now: { text: "Trois", lang: "fr", signature: "" } },
  };
  assert.deepEqual(given(screen, "W".repeat(400)), {
    wall: { now: { scene: "poll" } },
    wall_poll: {
      now: {
        title: { fr: "W".repeat(160), en: "W".repeat(160) },
        options: [{ id: "o1", label: { fr: "W".repeat(80), en: "" } }],
      },
    },
    wall_question: { now: { text: "W".repeat(280), lang: "fr", signature: "" } },
  });
});
