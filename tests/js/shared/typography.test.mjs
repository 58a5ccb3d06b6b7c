import assert from "node:assert/strict";
import { test } from "node:test";
import { typeset } from "../../../static/shared/typography.js";

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";
const HYPHEN = "-\u2060";

/** @type {[string, string][]} typed → set; ~ is a narrow no-break space, _ a no-break space, ‑ a hyphen that holds */
const FRENCH = [
  ["Pourquoi ce silence ?", "Pourquoi ce silence~?"],
  ["Pourquoi ce silence?", "Pourquoi ce silence~?"],
  ["Vraiment ?!", "Vraiment~?!"],
  ["Non ; si!", "Non~; si~!"],
  ["Une chose : la lumière", "Une chose_: la lumière"],
  ["Une chose: la lumière", "Une chose_: la lumière"],
  ["« Non » ? dit-elle", "«_Non_»~? dit‑elle"],
  ["«Non»", "«_Non_»"],
  ["(pourquoi ?)", "(pourquoi~?)"],
  ["Le film a-t-il menti ?", "Le film a‑t‑il menti~?"],
  ["Est-ce vrai", "Est‑ce vrai"],
  ["porte-voix, peut-être", "porte-voix, peut-être"],
  ["à 20:45, sur https://exemple.fr/?q=1;b", "à 20:45, sur https://exemple.fr/?q=1;b"],
  ["61 % des gens", "61~% des gens"],
  ["20% ou 20 € ?", "20~% ou 20~€~?"],
  ["https://exemple.fr/a%20b1%20c?d;e", "https://exemple.fr/a%20b1%20c?d;e"],
  ["https://exemple.fr/est-ce-vrai, dit-il", "https://exemple.fr/est-ce-vrai, dit‑il"],
  ["le format 2.39:1 ou 16:9, à 20:45 ?", "le format 2.39:1 ou 16:9, à 20:45~?"],
  ["le son, la lumière, etc. ?", "le son, la lumière, etc.~?"],
  ["l'« image » d'«après»", "l'«_image_» d'«_après_»"],
  ["“vraie ?” ou 'fausse ?'", "“vraie~?” ou 'fausse~?'"],
  ["Vraiment ?, dit-il", "Vraiment~?, dit‑il"],
  ["bien :) ou ;-) ou :-)", "bien :) ou ;-) ou :-)"],
  ["déjà\u00a0posée\u202f?", "déjà_posée~?"],
  ["?", "?"],
  ["", ""],
];

for (const [typed, set] of FRENCH) {
  test(`French is set as printers do: ${typed}`, () => {
    const expected = set.replaceAll("~", NARROW).replaceAll("_", NO_BREAK).replaceAll("‑", HYPHEN);
    assert.equal(typeset(typed, "fr"), expected);
  });
}

test("setting twice changes nothing more", () => {
  for (const [typed] of FRENCH) assert.equal(typeset(typeset(typed, "fr"), "fr"), typeset(typed, "fr"));
});

test("English is left as it was typed", () => {
  assert.equal(typeset("Who says « so » ? Is-it: yes!", "en"), "Who says « so » ? Is-it: yes!");
});
