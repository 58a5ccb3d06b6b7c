import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { LIKELY, likeness, sketch, twinsOf } from "../../../static/shared/twins.js";

const { pairs } = JSON.parse(readFileSync(new URL("../../vectors/twins.json", import.meta.url), "utf8"));
const twins = pairs.filter((pair) => pair.twins);
const strangers = pairs.filter((pair) => !pair.twins);
const texts = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];

const alike = ({ one, other }) => likeness(sketch(one), sketch(other));
const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("œ", "oe");
const sketched = (asked) => asked.map((text, n) => /** @type {const} */ ([`q${n}`, sketch(text)]));
const listed = (found) => found.map(({ one, other }) => `${one} | ${other}`).join("\n");

/** The long words of a text, cut short: a measure of the set that owes nothing to what is tested. */
const longWords = (text) =>
  new Set(
    (
      bare(text)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? []
    ).map((w) => w.slice(0, 5)),
  );
const sharedPart = ({ one, other }) => {
  const [a, b] = [longWords(one), longWords(other)];
  return (2 * [...a].filter((word) => b.has(word)).length) / (a.size + b.size || 1);
};

test("the set has a hundred twins and a hundred that are not, in both languages, no pair twice", () => {
  assert.equal(new Set(pairs.map(({ one, other }) => [one, other].sort().join("\n"))).size, 200);
  for (const side of [twins, strangers]) {
    assert.equal(side.length, 100);
    assert.equal(side.filter(({ lang }) => lang === "fr").length, 60);
    assert.equal(side.filter(({ lang }) => lang === "en").length, 40);
  }
  for (const text of texts) assert.ok(text.length >= 10 && text.length <= 280, text);
});

test("the set is not made easy: twins with few words in common, strangers with several", () => {
  assert.ok(twins.filter((pair) => sharedPart(pair) < 0.5).length >= 25);
  assert.ok(strangers.filter((pair) => sharedPart(pair) > 0.25).length >= 50);
});

test("nine twins of ten are found", () => {
  const missed = twins.filter((pair) => alike(pair) < LIKELY);
  assert.ok(missed.length <= 10, `missed:\n${listed(missed)}`);
});

test("of a hundred that only look alike, two at most are taken for twins", () => {
  const mistaken = strangers.filter((pair) => alike(pair) >= LIKELY);
  assert.ok(mistaken.length <= 2, `mistaken:\n${listed(mistaken)}`);
});

test("one is as much like the other as the other like the one, between nothing and all", () => {
  for (const { one, other } of pairs) {
    const there = alike({ one, other });
    assert.equal(alike({ one: other, other: one }), there);
    assert.ok(there >= 0 && there <= 1);
  }
});

test("what is typed without accents and in capitals is the same text", () => {
  for (const text of texts) assert.equal(alike({ one: text, other: bare(text).toUpperCase() }), 1, text);
});

test("a ligature, a curled apostrophe and a slip of the finger hide no twin", () => {
  assert.equal(alike({ one: "L’œuvre a-t-elle un auteur ?", other: "l'oeuvre a t elle un auteur" }), 1);
  for (const [one, other] of [
    ["Qui a composé la musique du film ?", "qui a composer la musqiue du film"],
    ["Pourquoi ce silence à la fin ?", "pourquoi ce silense a la fin"],
    ["Did you storyboard it first?", "did u storybaord it first"],
  ]) {
    assert.ok(alike({ one, other }) >= LIKELY, one);
  }
});

test("an empty draft has no twins, nor has one word, nor words that ask nothing", () => {
  const others = sketched([...texts, "Musique", "musique ?", "", "Est-ce que vous avez ?"]);
  for (const draft of ["", "   ", "?!", "musique", "Musique ?", "IA", "Est-ce que vous", "Est-ce que vous avez ?"]) {
    assert.deepEqual(twinsOf(sketch(draft), others, 5), [], draft);
  }
});

test("the most alike come first, as many as were asked for", () => {
  const others = sketched([
    "Combien de temps a duré le tournage ?",
    "Quel était le budget de ce film ?",
    "Bonjour, combien a coûté ce film ?",
    "Qui a composé la musique ?",
    "combien a couté le film",
  ]);
  assert.deepEqual(twinsOf(sketch("Combien a coûté le film ?"), others, 3), ["q4", "q1", "q2"]);
  assert.deepEqual(twinsOf(sketch("Combien a coûté le film ?"), others, 1), ["q4"]);
  assert.deepEqual(twinsOf(sketch("Combien a coûté le film ?"), others, 0), []);
});

test("the order is the same whatever order they came in", () => {
  const others = sketched(texts);
  for (const text of texts.slice(0, 50)) {
    const found = twinsOf(sketch(text), new Map(others), 5);
    assert.deepEqual(twinsOf(sketch(text), [...others].reverse(), 5), found);
  }
});

test("three thousand questions are gone through, and the one that was asked is found", () => {
  const evening = Array.from(
    { length: 3_000 },
    (_, n) => `${texts[n % texts.length]} ${texts[(n * 7 + 1) % texts.length]}`,
  );
  evening[1_234] = "Pourquoi le perroquet du générique parle-t-il norvégien ?";
  const found = twinsOf(sketch("pourquoi le perroquet parle norvegien ds le generique"), sketched(evening), 3);
  assert.equal(found[0], "q1234");
  assert.ok(found.length <= 3);
});
