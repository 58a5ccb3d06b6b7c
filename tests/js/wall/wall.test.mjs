import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { signal } from "../../../static/vendor/ui.js";
import { deedOf } from "../../../static/wall/keys.js";
import { chosenLanguage, nextLanguage } from "../../../static/wall/language.js";
import { NEUTRAL_AFTER_MS, watchLink } from "../../../static/wall/patience.js";
import { atMostEvery, browserOf } from "../../../static/wall/report.js";
import { inBlack } from "../../../static/wall/wall.js";

const pressed = (key, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...more });

function storage() {
  const kept = new Map();
  return { getItem: (place) => kept.get(place) ?? null, setItem: (place, value) => kept.set(place, value) };
}

test("B, the full stop, F and L each have their deed, in any case", () => {
  for (const key of ["b", "B", "."]) assert.equal(deedOf(pressed(key)), "black");
  assert.equal(deedOf(pressed("F")), "fullScreen");
  assert.equal(deedOf(pressed("l")), "language");
  assert.equal(deedOf(pressed("x")), null);
});

test("a key held down, or meant for the browser, does nothing", () => {
  assert.equal(deedOf(pressed("b", { repeat: true })), null);
  for (const held of ["ctrlKey", "altKey", "metaKey"]) assert.equal(deedOf(pressed("l", { [held]: true })), null);
});

test("the language key goes round: both, French, English, both", () => {
  assert.deepEqual(["both", "fr", "en"].map(nextLanguage), ["fr", "en", "both"]);
});

test("the address wins over what was chosen before, and an unknown language over nothing", () => {
  const kept = storage();
  assert.equal(chosenLanguage("K7PQ", "", kept).chosen.value, null);
  chosenLanguage("K7PQ", "", kept).choose("en");
  assert.equal(chosenLanguage("K7PQ", "", kept).chosen.value, "en");
  assert.equal(chosenLanguage("K7PQ", "?lang=both", kept).chosen.value, "both");
  assert.equal(chosenLanguage("K7PQ", "?lang=de", kept).chosen.value, "en");
});

test("one wall's language is not another evening's", () => {
  const kept = storage();
  chosenLanguage("K7PQ", "", kept).choose("en");
  assert.equal(chosenLanguage("M4RT", "", kept).chosen.value, null);
});

test("a wall without storage still changes its language", () => {
  const { chosen, choose } = chosenLanguage("K7PQ", "", null);
  choose("fr");
  assert.equal(chosen.value, "fr");
});

test("a lost link leaves the last picture, then a neutral card; the link's return brings the picture back", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const state = signal("connecting");
  const patience = watchLink(state);
  state.value = "up";
  assert.equal(patience.value, "fresh");

  state.value = "down";
  assert.equal(patience.value, "last-picture");
  mock.timers.tick(NEUTRAL_AFTER_MS - 1);
  assert.equal(patience.value, "last-picture");
  mock.timers.tick(1);
  assert.equal(patience.value, "neutral");

  state.value = "up";
  assert.equal(patience.value, "fresh");
  mock.timers.tick(NEUTRAL_AFTER_MS);
  assert.equal(patience.value, "fresh");
  mock.timers.reset();
});

test("each loss is given its own time", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const state = signal("up");
  const patience = watchLink(state);
  state.value = "down";
  mock.timers.tick(NEUTRAL_AFTER_MS - 1);
  state.value = "up";
  state.value = "down";
  mock.timers.tick(NEUTRAL_AFTER_MS - 1);
  assert.equal(patience.value, "last-picture");
  mock.timers.reset();
});

test("in black nothing of the picture stays in the page", () => {
  const screen = { wall: { now: { scene: "question" } }, wall_question: { now: { text: "Pourquoi ce silence ?" } } };
  assert.deepEqual(inBlack(screen), { wall: { now: { scene: "question", black: true } } });
});

test("a wall names its browser as people do", () => {
  const chrome =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36";
  assert.equal(browserOf(chrome), "Chrome 128");
  assert.equal(browserOf(`${chrome} Edg/128.0.0.0`), "Edge 128");
  assert.equal(browserOf("Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0"), "Firefox 128");
  assert.equal(
    browserOf(
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Safari/605.1.15",
    ),
    "Safari 15.6",
  );
});

test("a wall that changes ten times a second says so once a second, and the last word is said", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const said = [];
  let now = "";
  const speak = atMostEvery(
    1000,
    () => now,
    (value) => said.push(value),
  );
  for (now of "abcdefgh") {
    speak();
    mock.timers.tick(100);
  }
  assert.deepEqual(said, ["a"]);
  mock.timers.tick(1000);
  assert.deepEqual(said, ["a", "h"]);

  mock.timers.tick(1000);
  speak();
  assert.equal(said.length, 2);
  mock.timers.reset();
});
