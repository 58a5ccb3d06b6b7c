/** What people wrote in answer: clouds and cards, from none to as many as are shown. */

import { KINDS } from "./asked.js";
import { result } from "./poll.js";
import { EIGHTY, TEN } from "./questions.js";

/** @import { Screen } from "../../shared/boot.js" */
/** @import { Poll } from "../../shared/scenes/types.js" */

const WORDS = [
  ...["lumière", "peur", "travail", "temps", "curiosité", "droits d’auteur", "processus", "jeu", "mémoire", "vertige"],
  ...["montage", "auteur", "copie", "énergie", "grain", "voix", "plagiat", "patience", "outil", "désir", "ennui"],
];
const LINE =
  "Qui décide de ce qu’on garde au montage quand une machine propose mille versions, et qui regarde celles que personne n’a choisies, dites ?";

/** @param {number} count @returns {Partial<Poll>} */
const cloud = (count) => ({
  ...KINDS.word_cloud,
  cloud: Array.from({ length: count }, (_, at) => ({
    id: `w${at}`,
    text: at < WORDS.length ? WORDS[at] : `${WORDS[at % WORDS.length]} ${Math.floor(at / WORDS.length) + 1}`,
    count: Math.max(1, 30 - at),
    size: Math.round(100 * (Math.max(1, 30 - at) / 30) ** 0.5),
  })),
});

/** @param {number} count @param {string} text @returns {Partial<Poll>} */
const cards = (count, text) => ({
  ...KINDS.open_text,
  cards: Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    text: at % 3 === 1 ? TEN : text,
    count: at ? 1 : 4,
    supporters: at % 2 ? 0 : 12,
  })),
});

/** @type {Record<string, Screen>} */
export const WRITTEN = {
  "poll.word_cloud.revealed.none": result(cloud(0)),
  "poll.word_cloud.revealed.few": result(cloud(3)),
  "poll.word_cloud.revealed": result(cloud(21)),
  "poll.word_cloud.revealed.full": result(cloud(50)),
  "poll.word_cloud.spiral.few": result({ ...cloud(3), drawing: "spiral" }),
  "poll.word_cloud.spiral": result({ ...cloud(21), drawing: "spiral" }),
  "poll.word_cloud.spiral.full": result({ ...cloud(50), drawing: "spiral" }),
  "poll.open_text.revealed.none": result(cards(0, EIGHTY)),
  "poll.open_text.revealed.one": result(cards(1, EIGHTY)),
  "poll.open_text.revealed": result(cards(5, EIGHTY)),
  "poll.open_text.revealed.full": result(cards(30, LINE)),
};
