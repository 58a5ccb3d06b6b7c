import assert from "node:assert/strict";
import { test } from "node:test";
import { eitherOf, faultsOfEither } from "../../../static/console/making/pairs.js";
import { faultsOfTerms, termsOf } from "../../../static/console/making/terms.js";
import { commandOf, emptyDraft, faultsOf } from "../../../static/console/polldraft.js";
import { LIMITS } from "../../../static/shared/protocol.js";

const text = (fr, en = "") => ({ fr, en });
const draft = (kind, more = {}) => ({ ...emptyDraft(), kind, title: text("Vraie ?", "Real?"), ...more });
const terms = (more) => ({ ...emptyDraft().terms, ...more });
const fields = (faults) => faults.map(({ field }) => field);

test("numbers are sent as whole multiples of their last decimal, and what was left empty is not sent", () => {
  const estimate = draft("number", { terms: terms({ decimals: 1, least: "0", most: "12,5", truth: "3.2" }) });
  assert.deepEqual(faultsOfTerms(estimate), []);
  assert.deepEqual(termsOf(estimate, "p"), { decimals: 1, least: 0, most: 125, truth: 32 });
});

test("what is no number, bounds that cross and a truth outside of them are told", () => {
  const faults = (more) => fields(faultsOfTerms(draft("number", { terms: terms(more) })));
  assert.deepEqual(faults({ least: "dix" }), ["least"]);
  assert.deepEqual(faults({ least: "1,5" }), ["least"]);
  assert.deepEqual(faults({ least: "5", most: "5" }), ["most"]);
  assert.deepEqual(faults({ least: "0", most: "5", truth: "6" }), ["truth"]);
});

test("of one picture the answer is real or generated", () => {
  const alone = draft("real_or_generated", { still: "5f3a", right: [1] });
  assert.deepEqual(faultsOf(alone, LIMITS), []);
  const { options, terms: sent } = commandOf(alone, "p");
  assert.deepEqual({ options, sent }, { options: [], sent: { still: "5f3a", right: ["generated"] } });
});

test("of two pictures the answer is one of them, and both have to be there", () => {
  const options = [{ ...text(""), still: "5f3a" }, text("")];
  assert.deepEqual(fields(faultsOfEither(draft("real_or_generated", { pair: true, right: [0], options }))), ["stills"]);
  const pair = draft("real_or_generated", {
    pair: true,
    right: [1],
    still: "0000",
    options: [options[0], { ...text(""), still: "77c0" }],
  });
  assert.deepEqual(faultsOf(pair, LIMITS), []);
  assert.deepEqual(eitherOf(pair).options, [
    { id: "a", label: text("A", "A"), still: "5f3a" },
    { id: "b", label: text("B", "B"), still: "77c0" },
  ]);
  assert.deepEqual(commandOf(pair, "p").terms, { right: ["b"] });
});

test("without an answer a riddle cannot be asked", () => {
  assert.deepEqual(fields(faultsOf(draft("real_or_generated"), LIMITS)), ["right"]);
  assert.deepEqual(fields(faultsOf(draft("quiz", { options: [text("A"), text("B")] }), LIMITS)), ["right"]);
});

test("pictures go with the answers they belong to, and to phones only where that is wanted", () => {
  const options = [{ ...text("A"), still: "5f3a" }, text(""), { ...text("B"), still: "77c0" }];
  const poll = draft("single", { options, terms: terms({ pictures_on_phones: true }) });
  const { options: sent, terms: told } = commandOf(poll, "p");
  assert.deepEqual(
    sent.map(({ id, still }) => [id, still]),
    [
      ["o1", "5f3a"],
      ["o2", "77c0"],
    ],
  );
  assert.deepEqual(told, { pictures_on_phones: true });
  assert.equal("still" in commandOf({ ...poll, kind: "ranking" }, "p").options[0], false);
});

test("a picture to the question goes with every kind that people answer", () => {
  for (const kind of ["yes_no", "scale", "word_cloud", "open_text", "number"])
    assert.equal(commandOf(draft(kind, { still: "5f3a" }), "p").terms.still, "5f3a", kind);
  assert.equal("still" in commandOf(draft("prize", { still: "5f3a" }), "p").terms, false);
});
