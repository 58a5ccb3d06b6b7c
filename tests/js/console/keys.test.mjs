import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { KEYS, keyNamed, keyOf, mayAct, shortcutsOf } from "../../../static/console/keys.js";

const press = (key, more = {}) => ({ key, code: "", ...more });
const focusOn = (...selectors) => ({ closest: (asked) => selectors.some((own) => asked.split(", ").includes(own)) });

test("no two switches share a key, nor a place on the keyboard", () => {
  const keys = KEYS.flatMap((key) => key.keys);
  const codes = KEYS.flatMap((key) => key.codes ?? []);
  assert.equal(new Set(keys).size, keys.length);
  assert.equal(new Set(codes).size, codes.length);
});

test("a letter means its switch, with capitals locked too", () => {
  assert.equal(keyOf(press("p")).name, "publish");
  assert.equal(keyOf(press("P")).name, "publish");
  assert.equal(keyOf(press(".")).name, "black");
});

test("a key held with another one means nothing here", () => {
  for (const modifier of ["ctrlKey", "altKey", "metaKey"]) assert.equal(keyOf(press("p", { [modifier]: true })), null);
  assert.equal(keyOf(press("Enter", { shiftKey: true })), null);
});

test("a capital letter is another switch than the small one, whatever the lock", () => {
  assert.equal(keyOf(press("P", { shiftKey: true })).name, "hold");
  assert.equal(keyOf(press("p", { shiftKey: true })).name, "hold");
  assert.equal(keyOf(press("Y", { shiftKey: true })), null);
  assert.equal(shortcutsOf(keyNamed("hold")), "Shift+P");
});

test("signs that need Shift on some keyboards are found all the same", () => {
  assert.equal(keyOf(press("?", { shiftKey: true })).name, "help");
  assert.equal(keyOf(press("1", { shiftKey: true })).name, "doors");
  assert.equal(keyOf(press("&", { code: "Digit1" })).name, "doors");
  assert.equal(keyOf(press("à", { code: "Digit0" })).name, "reset");
});

test("a key that is held down acts once; the arrows go on", () => {
  assert.equal(keyOf(press("b", { repeat: true })), null);
  assert.equal(keyOf(press("ArrowDown", { repeat: true })).name, "next");
});

test("with single keys off only what is no character is left", () => {
  const left = KEYS.flatMap((key) => key.keys).filter((key) => keyOf(press(key), false));
  assert.deepEqual(left, ["ArrowUp", "ArrowDown", "ArrowRight", "PageDown", "ArrowLeft", "PageUp"]);
});

test("nothing acts from where someone types", () => {
  for (const place of ["input", "textarea", "select", "form", "dialog"])
    assert.equal(mayAct(focusOn(place), press("p")), false);
});

test("Space and Enter belong to the button in focus; letters still act", () => {
  assert.equal(mayAct(focusOn("button"), press(" ")), false);
  assert.equal(mayAct(focusOn("a"), press("Enter")), false);
  assert.equal(mayAct(focusOn("button"), press("p")), true);
  assert.equal(mayAct(focusOn("article"), press(" ")), true);
});

test("what is printed for screen readers is what the table says", () => {
  assert.equal(shortcutsOf(keyNamed("black")), "B .");
  assert.equal(shortcutsOf(keyNamed("open")), "Space");
  assert.equal(shortcutsOf(keyNamed("reveal_wall")), "Enter");
});

test("the help has words for every key, in both languages", () => {
  for (const language of ["fr", "en"]) {
    const catalogue = readFileSync(new URL(`../../../server/strings/${language}.toml`, import.meta.url), "utf8");
    for (const { name } of KEYS) assert.match(catalogue, new RegExp(`^does\\.${name} = "`, "m"), `${language} ${name}`);
  }
});
