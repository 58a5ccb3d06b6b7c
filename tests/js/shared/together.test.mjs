import assert from "node:assert/strict";
import { test } from "node:test";
import { together } from "../../../static/shared/together.js";

const NARROW = "\u202f";
const NO_BREAK = "\u00a0";
const HYPHEN = "-\u2060";

/** @type {[string, string][]} typed → set; ~ is a narrow no-break space, _ a no-break space, ‑ a hyphen that holds */
const FRENCH = [
  ["Pourquoi 20 % ? dit-il", "Pourquoi 20~%~? dit‑il"],
  ["Il dure 3 h 30 ?", "Il dure 3_h_30~?"],
  ["à 20h45, 12 min et 4 s après", "à 20h45, 12_min et 4_s après"],
  ["24 i/s en 4 K, 35 mm, 2 Go", "24_i/s en 4_K, 35_mm, 2_Go"],
  ["3 salles, 2 heures, 5 mots", "3 salles, 2 heures, 5 mots"],
  ["200 000 images, 1 200 500 rayons", "200~000 images, 1~200~500 rayons"],
  ["en 2023 150 films, au 06 12 34 56 78", "en 2023 150 films, au 06 12 34 56 78"],
  ["M. Godard, Mme Varda et Mlle Moreau", "M._Godard, Mme_Varda et Mlle_Moreau"],
  ["M. de Funès, J. L. Godard, Me Untel", "M._de Funès, J._L._Godard, Me_Untel"],
  ["le plan n° 5, p. 12", "le plan n°_5, p._12"],
  ["le plan B. et la suite", "le plan B. et la suite"],
  ["— Oui, dit-elle", "—_Oui, dit‑elle"],
  ["- Pourquoi ?", "-_Pourquoi~?"],
  ["avant - après", "avant - après"],
  ["l'ENS Louis-Lumière", "l'ENS Louis‑Lumière"],
  ["Jean-Luc, J.-L. et Saint-Germain-des-Prés", "Jean‑Luc, J.‑L. et Saint‑Germain‑des‑Prés"],
  ["à Aix-en-Provence, au Sacré-Cœur", "à Aix‑en‑Provence, au Sacré‑Cœur"],
  ["Anticonstitutionnellement-Vrai", "Anticonstitutionnellement-Vrai"],
  ["Peut-être là-bas, Covid-19, porte-à-faux", "Peut-être là-bas, Covid-19, porte-à-faux"],
  ["www.Louis-Lumiere.fr, https://ex.fr/Jean-Luc", "www.Louis-Lumiere.fr, https://ex.fr/Jean-Luc"],
];

for (const [typed, set] of FRENCH) {
  test(`no line ends where it should not: ${typed}`, () => {
    const expected = set.replaceAll("~", NARROW).replaceAll("_", NO_BREAK).replaceAll("‑", HYPHEN);
    assert.equal(together(typed, "fr"), expected);
  });
}

test("setting twice changes nothing more", () => {
  for (const [typed] of FRENCH) assert.equal(together(together(typed, "fr"), "fr"), together(typed, "fr"));
});

test("only how it is set changes, never what was typed", () => {
  const bare = (/** @type {string} */ text) => text.replaceAll("\u2060", "").replace(/\s/g, "");
  for (const [typed] of FRENCH) assert.equal(bare(together(typed, "fr")), bare(typed));
});

test("in English a name with a hyphen is not broken either, and nothing else changes", () => {
  const typed = "Jean-Luc, from Louis-Lumière? A well-known 3 h 30, 20%, says M. Godard: (a - b)";
  assert.equal(together(typed, "en"), typed.replace("Jean-", `Jean${HYPHEN}`).replace("Louis-", `Louis${HYPHEN}`));
});

test("no line begins with a mark where French was written on a phone in English", () => {
  const expected = "Est-ce «_vraiment_»_? 20_% ou 20_€_; oui_: bien :) et après_: b".replaceAll("_", NO_BREAK);
  assert.equal(together("Est-ce « vraiment » ? 20 % ou 20 € ; oui : bien :) et après : b", "en"), expected);
});
