/** On which terms a poll asks, as they are typed and as they are sent. */

import { read } from "../../shared/numbers.js";
import { language } from "../../shared/words.js";
import { FORMS } from "./forms.js";

/** @import { Text } from "../../shared/boot.js" */
/** @import { Draft, Fault } from "../polldraft.js" */

/**
 * Numbers stay as they were typed until they are sent.
 * @typedef {{words: number, support: boolean, pictures_on_phones: boolean, by_group: boolean, film: boolean, of: string[], weight: number, turnout_min: number, steps: number, low: Text, high: Text, unit: Text, decimals: number, least: string, most: string, truth: string, tolerance: string}} WrittenTerms
 */

const NUMBERS = /** @type {const} */ (["least", "most", "truth", "tolerance"]);

/** @param {Draft} draft @returns {Fault[]} */
export function faultsOfTerms({ kind, terms }) {
  if (FORMS[kind].of && !terms.of.length) return [{ field: "of", key: "console.make.of_nothing" }];
  if (!FORMS[kind].number) return [];
  /** @type {Fault[]} */
  const faults = NUMBERS.filter((name) => terms[name].trim() && read(terms[name], terms, language.value) === null).map(
    (name) => ({
      field: name,
      key: "console.make.no_number",
      params: { count: terms.decimals },
    }),
  );
  if (faults.length) return faults;
  const { least, most, truth } = values(terms);
  if (least !== undefined && most !== undefined && least >= most)
    faults.push({ field: "most", key: "console.make.bounds" });
  else if (truth !== undefined && (truth < (least ?? -Infinity) || truth > (most ?? Infinity)))
    faults.push({ field: "truth", key: "console.make.truth_outside" });
  return faults;
}

/** @param {Draft} draft @param {string} poll the id it gets @returns {Record<string, unknown>} */
export function termsOf({ kind, terms, options, still, pair, again: former }, poll) {
  const { steps, number, support, again, film, of, award, stills, either } = FORMS[kind];
  const alone = !of && !(either && pair) && still;
  const pictured = alone || ((stills || either) && options.some((option) => option.still));
  return {
    ...(alone ? { still } : {}),
    ...(pictured && terms.pictures_on_phones ? { pictures_on_phones: true } : {}),
    ...(again && former ? { again: former.poll } : {}),
    ...(again && terms.by_group ? { by_group: true } : {}),
    // The console knows of no films: each poll that rates one stands for its own.
    ...(film && terms.film ? { film: poll } : {}),
    ...(of ? { of: terms.of } : {}),
    ...(award ? { weight: terms.weight, turnout_min: terms.turnout_min } : {}),
    ...(steps ? { steps: terms.steps, ...spoken("low", terms.low), ...spoken("high", terms.high) } : {}),
    ...(support && terms.support ? { support: true } : {}),
    ...(number ? { decimals: terms.decimals, ...spoken("unit", terms.unit), ...values(terms) } : {}),
  };
}

/** What was typed, as numbers; what was left empty is not there. @param {WrittenTerms} terms @returns {Partial<Record<"least" | "most" | "truth" | "tolerance", number>>} */
function values(terms) {
  const typed = NUMBERS.filter((name) => terms[name].trim());
  return Object.fromEntries(typed.map((name) => [name, Number(read(terms[name], terms, language.value))]));
}

/** @param {string} name @param {Text} text */
function spoken(name, { fr, en }) {
  return fr.trim() || en.trim() ? { [name]: { fr: fr.trim(), en: en.trim() } } : {};
}
