import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { boot } from "../../../static/shared/boot.js";
import { language, pick, t, tIn } from "../../../static/shared/words.js";
import { computed } from "../../../static/vendor/ui.js";

boot.strings = {
  fr: { "a.hello": "Bonjour {name}", "a.n.one": "{count} voix seule", "a.n.other": "{count} voix" },
  en: { "a.hello": "Hello {name}", "a.n.one": "{count} voice", "a.n.other": "{count} voices" },
};
beforeEach(() => {
  language.value = "fr";
});

test("a sentence has its places filled", () => {
  assert.equal(t("a.hello", { name: "Inès" }), "Bonjour Inès");
});

test("what a person typed is never read as a place to fill", () => {
  assert.equal(t("a.hello", { name: "{count} $& $1" }), "Bonjour {count} $& $1");
});

test("a key nobody wrote is its own sentence", () => {
  assert.equal(t("a.missing"), "a.missing");
  assert.equal(t("a.missing", { count: 2 }), "a.missing");
});

test("French counts zero as one, English does not", () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => tIn("fr", "a.n", { count })),
    ["0 voix seule", "1 voix seule", "2 voix"],
  );
  assert.deepEqual(
    [0, 1, 2].map((count) => tIn("en", "a.n", { count })),
    ["0 voices", "1 voice", "2 voices"],
  );
});

test("large numbers are written as each language writes them", () => {
  assert.equal(tIn("fr", "a.n", { count: 1200 }), "1\u202f200 voix");
  assert.equal(tIn("en", "a.n", { count: 1200 }), "1,200 voices");
});

test("whoever shows a sentence follows the language", () => {
  const shown = computed(() => t("a.hello", { name: "Ada" }));
  assert.equal(shown.value, "Bonjour Ada");
  language.value = "en";
  assert.equal(shown.value, "Hello Ada");
});

test("a wording not translated is shown in the other language, and says which", () => {
  assert.deepEqual(pick({ fr: "Oui", en: "Yes" }), { text: "Oui", lang: "fr" });
  assert.deepEqual(pick({ fr: "", en: "Yes" }), { text: "Yes", lang: "en" });
  assert.deepEqual(pick({ fr: "", en: "" }), { text: "", lang: "fr" });
  assert.deepEqual(pick(undefined), { text: "", lang: "fr" });
});
