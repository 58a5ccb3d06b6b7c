import assert from "node:assert/strict";
import { test } from "node:test";
import { openDraft } from "../../../static/phone/draft.js";
import { MemoryStorage } from "../shared/memory.mjs";

const sent = ({ id, text, signature, theme, consent }) => ({
  verb: "ask",
  id,
  text,
  lang: "fr",
  signature,
  theme,
  consent,
});

test("the half-typed question survives a reload, with its name", () => {
  const storage = new MemoryStorage();
  const before = openDraft("K7PQ", storage);
  before.write({ text: "Qui a compté l’éner", consent: true });
  assert.deepEqual(openDraft("K7PQ", storage).draft.value, before.draft.value);
});

test("each evening has its own draft", () => {
  const storage = new MemoryStorage();
  openDraft("K7PQ", storage).write({ text: "Ici" });
  assert.equal(openDraft("B2DF", storage).draft.value.text, "");
});

test("a fresh page has a new name, no signature, and no consent given in advance", () => {
  const desk = openDraft("K7PQ", null);
  desk.write({ text: "Pourquoi ce silence ?", signature: "Nadia", consent: true });
  const { id } = desk.draft.value;
  desk.clear();
  assert.notEqual(desk.draft.value.id, id);
  const { text, signature, consent } = desk.draft.value;
  assert.deepEqual({ text, signature, consent }, { text: "", signature: "", consent: false });
});

test("a question is in the language of the page at its first letter", () => {
  const desk = openDraft("K7PQ", null);
  desk.type("P", "fr");
  desk.type("Pourquoi", "en");
  assert.equal(desk.draft.value.lang, "fr");
  desk.type("", "en");
  desk.type("W", "en");
  assert.equal(desk.draft.value.lang, "en");
});

test("a language chosen by hand stays", () => {
  const desk = openDraft("K7PQ", null);
  desk.write({ lang: "en" });
  desk.type("Who", "fr");
  assert.equal(desk.draft.value.lang, "en");
});

test("a refused question comes back with its reason", () => {
  const desk = openDraft("K7PQ", null);
  desk.write({ text: "Pourquoi ce silence ?" });
  const command = sent(desk.draft.value);
  desk.giveBack(command, "too_many_pending");
  assert.equal(desk.draft.value.text, "Pourquoi ce silence ?");
  assert.equal(desk.draft.value.refusal, "too_many_pending");
  assert.notEqual(desk.draft.value.id, command.id);
});

test("a refused question never touches what is being typed", () => {
  const desk = openDraft("K7PQ", null);
  desk.write({ text: "Pourquoi ce silence ?" });
  const command = sent(desk.draft.value);
  desk.clear();
  desk.write({ text: "Autre chose" });
  desk.giveBack(command, "too_many_pending");
  assert.equal(desk.draft.value.text, "Autre chose");
  assert.equal(desk.returned.value[0].text, "Pourquoi ce silence ?");
});

test("going on with a returned question keeps the one being typed", () => {
  const desk = openDraft("K7PQ", null);
  desk.write({ text: "Autre chose" });
  desk.giveBack({ verb: "ask", id: "x", text: "Pourquoi ?", lang: "fr" }, "too_short");
  desk.resume(desk.returned.value[0]);
  assert.equal(desk.draft.value.text, "Pourquoi ?");
  assert.deepEqual(
    desk.returned.value.map(({ text }) => text),
    ["Autre chose"],
  );
});

test("a memory that cannot be read is a blank page", () => {
  const storage = new MemoryStorage();
  storage.setItem("contrechamp.draft.K7PQ", "{half");
  assert.equal(openDraft("K7PQ", storage).draft.value.text, "");
});
