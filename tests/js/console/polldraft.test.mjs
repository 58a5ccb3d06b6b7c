import assert from "node:assert/strict";
import { test } from "node:test";
import { commandOf, emptyDraft, faultsOf, isComplete } from "../../../static/console/polldraft.js";
import { LIMITS } from "../../../static/shared/protocol.js";

const text = (fr, en = "") => ({ fr, en });
const draft = (more = {}) => ({
  ...emptyDraft(),
  title: text("Faut-il un label ?", "Do we need a label?"),
  options: [text("Oui", "Yes"), text("Non", "No")],
  ...more,
});
const fields = (faulty) => faultsOf(faulty, LIMITS).map(({ field }) => field);

test("a whole draft has no fault and becomes a command", () => {
  assert.deepEqual(fields(draft()), []);
  assert.deepEqual(commandOf(draft(), "poll0001"), {
    poll: "poll0001",
    kind: "single",
    title: text("Faut-il un label ?", "Do we need a label?"),
    options: [
      { id: "o1", label: text("Oui", "Yes") },
      { id: "o2", label: text("Non", "No") },
    ],
    max_choices: 1,
    abstain: true,
  });
});

test("an empty draft says what is missing", () => {
  assert.deepEqual(fields(emptyDraft()), ["title", "options"]);
});

test("empty lines are not answers", () => {
  assert.deepEqual(fields(draft({ options: [text("Oui"), text("  ")] })), ["options"]);
  assert.equal(commandOf(draft({ options: [text("Oui"), text(""), text("Non")] }), "p").options.length, 2);
});

test("two answers in the same words are one too many", () => {
  assert.deepEqual(fields(draft({ options: [text("Oui"), text("oui ")] })), ["options"]);
});

test("nobody can be asked for more choices than there are answers", () => {
  assert.deepEqual(fields(draft({ kind: "multiple", max_choices: 3 })), ["max_choices"]);
  assert.deepEqual(fields(draft({ kind: "multiple", max_choices: 2 })), []);
});

test("what is too long is refused before it is sent", () => {
  const long = "é".repeat(LIMITS.POLL_TITLE_GRAPHEMES_MAX + 1);
  assert.deepEqual(fields(draft({ title: text(long) })), ["title"]);
});

test("yes or no brings its own answers", () => {
  const yesNo = draft({ kind: "yes_no", options: [text(""), text("")] });
  assert.deepEqual(fields(yesNo), []);
  assert.deepEqual(commandOf(yesNo, "p").options, []);
});

test("one language is enough to ask, and known to be incomplete", () => {
  const french = draft({ options: [text("Oui", "Yes"), text("Non")] });
  assert.deepEqual(fields(french), []);
  assert.equal(isComplete(french), false);
  assert.equal(isComplete(draft()), true);
});

test("the same question asked again keeps the answers and their names", () => {
  const options = [
    { id: "avant", label: text("Avant", "Before") },
    { id: "jamais", label: text("Jamais", "Never") },
  ];
  const again = draft({ options: [text(""), text("")], again: { poll: "signaler", options } });
  assert.deepEqual(fields(again), []);
  const command = commandOf(again, "p");
  assert.deepEqual(command.options, options);
  assert.deepEqual(command.terms, { again: "signaler" });
});

test("a scale may rate a film, and stands for it by its own name", () => {
  const { terms } = emptyDraft();
  const rating = draft({ kind: "scale", terms: { ...terms, film: true, by_group: true } });
  assert.deepEqual(commandOf(rating, "note-1").terms, { by_group: true, film: "note-1", steps: 5 });
});

test("an award is made of ratings, on its own terms, and nobody abstains from it", () => {
  const { terms } = emptyDraft();
  const award = draft({ kind: "prize", terms: { ...terms, of: ["note-1"], weight: 5, turnout_min: 3 } });
  assert.deepEqual(fields(draft({ kind: "prize" })), ["of"]);
  assert.deepEqual(fields(award), []);
  const { abstain, options, terms: sent } = commandOf(award, "p");
  assert.deepEqual(
    { abstain, options, sent },
    { abstain: false, options: [], sent: { of: ["note-1"], weight: 5, turnout_min: 3 } },
  );
});
