/** Questions of ten, eighty and two hundred and eighty signs, alone and together. */

import { wall } from "./house.js";

/** @import { Screen } from "../../shared/boot.js" */
/** @import { Question } from "../../shared/scenes/types.js" */

export const TEN = "Pourquoi ?";
export const EIGHTY = "À partir de quand une image retouchée par une IA cesse-t-elle d’être la vôtre ?";
export const WHOLE =
  "Quand une machine a vu tous les films du monde sans avoir jamais attendu un lever de soleil, manqué un train " +
  "ni perdu un ami, que reste-t-il à raconter que nous n’ayons pas déjà mis dedans, et qui, de celle qui a tourné " +
  "ou de celui qui a tapé la phrase, signe enfin cette image ?";
const EIGHTY_EN = "From when on is a picture that an AI has retouched no longer yours, and who decides?";
const WHOLE_EN =
  "Once a machine has seen all the films in the world without ever having waited for a sunrise, missed a train or " +
  "lost a friend, what is left to tell that we have not already put into it, and who, of her who shot it or of him " +
  "who typed the sentence, signs this picture in the end?";

/** @type {Question} */
const ASKED = { text: EIGHTY, lang: "fr", signature: "", theme: "", supporters: 0 };
/** @type {Question[]} */
const FIVE = [
  { ...ASKED, supporters: 48, theme: "usages" },
  { ...ASKED, text: "Would you credit a model in the end titles?", lang: "en", supporters: 31 },
  { ...ASKED, text: "Combien d’énergie ce film a-t-il demandé, et qui l’a comptée ?", supporters: 17 },
  { ...ASKED, text: TEN, supporters: 9 },
  { ...ASKED, text: "Quel métier du plateau avez-vous cessé d’appeler ?", supporters: 0 },
];

/** @param {Partial<Question>} question @returns {Screen} */
const alone = (question) => ({
  ...wall("question"),
  wall_question: { now: { id: "q1", ...ASKED, ...question } },
});

/** @param {Question[]} asked @returns {Screen} */
const listed = (asked) => ({
  ...wall("questions"),
  wall_list: Object.fromEntries(asked.map((question, rank) => [`q${rank}`, { ...question, rank }])),
});

/** @type {Record<string, Screen>} */
export const QUESTIONS = {
  "question.short": alone({ text: TEN }),
  "question.middle": alone({ supporters: 48, theme: "usages", signature: "Dominique" }),
  "question.long": alone({ text: WHOLE, supporters: 1, signature: "Dominique" }),
  "question.short.translated": alone({ text: TEN, translation: "Why?" }),
  "question.middle.translated": alone({ translation: EIGHTY_EN, supporters: 48, theme: "metiers", signature: "Lou" }),
  "question.long.translated": alone({ text: WHOLE, translation: WHOLE_EN, supporters: 1_204, signature: "Dominique" }),
  "question.english": alone({ text: EIGHTY_EN, lang: "en", translation: EIGHTY, supporters: 3 }),
  "question.gone": wall("question"),
  "questions.none": listed([]),
  "questions.one": listed(FIVE.slice(0, 1)),
  "questions.two": listed(FIVE.slice(0, 2)),
  "questions.five": listed(FIVE),
  "questions.five.long": listed(FIVE.map((question) => ({ ...question, text: WHOLE }))),
  "questions.thousands": listed(FIVE.map((question, at) => ({ ...question, supporters: 12_480 - 2_500 * at }))),
};
