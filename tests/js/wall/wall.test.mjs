import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { signal } from "../../../static/vendor/ui.js";
import { deedOf } from "../../../static/wall/keys.js";
import { NEUTRAL_AFTER_MS, watchLink } from "../../../static/wall/patience.js";
import { atMostEvery, browserOf } from "../../../static/wall/report.js";
import { SETTINGS, settingsOf } from "../../../static/wall/settings.js";
import { inBlack, testing } from "../../../static/wall/wall.js";

const pressed = (key, more = {}) => ({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false, ...more });

function storage() {
  const kept = new Map();
  return { getItem: (place) => kept.get(place) ?? null, setItem: (place, value) => kept.set(place, value) };
}

test("each key has its deed, in any case", () => {
  for (const key of ["b", "B", "."]) assert.equal(deedOf(pressed(key)), "black");
  assert.equal(deedOf(pressed("F")), "fullScreen");
  assert.equal(deedOf(pressed("l")), "language");
  assert.equal(deedOf(pressed("c")), "frame");
  assert.equal(deedOf(pressed("m")), "margin");
  for (const key of ["+", "="]) assert.equal(deedOf(pressed(key)), "larger");
  assert.equal(deedOf(pressed("-")), "smaller");
  assert.equal(deedOf(pressed("q")), "corner");
  assert.equal(deedOf(pressed("T")), "testCard");
  assert.equal(deedOf(pressed("x")), null);
});

test("a key held down, or meant for the browser, does nothing", () => {
  assert.equal(deedOf(pressed("b", { repeat: true })), null);
  for (const held of ["ctrlKey", "altKey", "metaKey"]) assert.equal(deedOf(pressed("l", { [held]: true })), null);
});

const settings = (query = "", kept = storage(), usual = {}, code = "K7PQ") => settingsOf(code, query, kept, usual);

test("a wall that nobody has set is as the evening has it", () => {
  assert.deepEqual(settings().now.value, { lang: "both", frame: "1.78", margin: "5", text: "100", corner: "0" });
  assert.equal(settings("", storage(), { lang: "en" }).language.value, "en");
});

test("a key goes round all that there is; a step stops at the ends", () => {
  const wall = settings();
  for (const name of Object.keys(SETTINGS)) {
    const seen = SETTINGS[name].map(() => {
      const now = wall.now.value[name];
      wall.change(name);
      return now;
    });
    assert.deepEqual(seen, SETTINGS[name]);
    assert.equal(wall.now.value[name], SETTINGS[name][0]);
  }
  for (const [step, expected] of [
    [-1, "100"],
    [1, "115"],
    [1, "130"],
    [1, "130"],
    [-1, "115"],
  ]) {
    wall.change("text", step);
    assert.equal(wall.now.value.text, expected);
  }
});

test("what a key chose is kept until the address asks for something else, and nothing unknown is", () => {
  const kept = storage();
  assert.equal(settings("?frame=1.85", kept).now.value.frame, "1.85");
  settings("?frame=1.85", kept).change("frame");
  assert.equal(settings("?frame=1.85", kept).now.value.frame, "2.39", "the same address, after a crash");
  assert.equal(settings("?frame=1.78", kept).now.value.frame, "1.78");
  assert.equal(settings("?frame=4.5", kept).now.value.frame, "1.78");
  kept.setItem("contrechamp.wall.K7PQ.frame", "not what we wrote");
  assert.equal(settings("", kept).now.value.frame, "1.78");
});

test("one wall's settings are not another evening's", () => {
  const kept = storage();
  settings("", kept).change("lang");
  assert.equal(settings("", kept).language.value, "fr");
  assert.equal(settings("", kept, {}, "M4RT").language.value, "both");
});

test("a wall without storage is set all the same", () => {
  const wall = settings("", null);
  wall.change("lang");
  assert.equal(wall.language.value, "fr");
});

test("the test card asked for at the wall hides what is for the room, and never lights up a film or the dark", () => {
  const room = { wall: { now: { scene: "question", black: false } }, wall_question: { now: { text: "?" } }, here: {} };
  assert.deepEqual(testing(room), { here: {}, wall: { now: { scene: "test_card", black: false } } });
  for (const now of [
    { scene: "film", black: false },
    { scene: "question", black: true },
  ]) {
    const dark = { ...room, wall: { now } };
    assert.equal(testing(dark), dark);
  }
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
