/** The house's own pictures, in each of their states. */

import { both } from "../programme.js";

/** @import { Screen } from "../../shared/boot.js" */
/** @import { SceneKind } from "../../shared/scenes/types.js" */

/** @param {SceneKind} scene @param {Record<string, any>} [more] @returns {Screen} */
export const wall = (scene, more = {}) => ({
  wall: { now: { scene, black: false, frozen: false, phase: "debate", phones: 143, ...more } },
});

const COUNTING = { wall_countdown: { now: { left_ms: 12 * 60_000 + 34_000 } } };
const ROOM_CODE = { wall_code: { now: { code: "4719" } } };

/** @type {Record<string, Screen>} */
export const HOUSE = {
  "join.doors": wall("join", { phase: "doors", phones: 0 }),
  "join.film": wall("join", { phase: "film", phones: 0 }),
  "join.debate": wall("join"),
  "join.closed": wall("join", { phase: "closed" }),
  "join.code": { ...wall("join", { phase: "doors" }), ...ROOM_CODE },
  "join.countdown": { ...wall("join", { phones: 1_240 }), ...COUNTING },
  "title.whole": wall("title", { film: "marees" }),
  "title.bare": wall("title", { film: "veille" }),
  "intermission.plain": wall("intermission"),
  "intermission.countdown": { ...wall("intermission"), ...COUNTING },
  "pause.plain": wall("pause"),
  "pause.countdown": { ...wall("pause"), ...COUNTING },
  "end.whole": wall("end", { phase: "closed" }),
  "message.short": {
    ...wall("questions"),
    wall_message: { now: { id: "n1", text: both("Encore dix minutes", "Ten more minutes"), ends_at: 0 } },
  },
  "message.long": {
    ...wall("questions"),
    ...COUNTING,
    wall_message: {
      now: {
        id: "n2",
        text: both(
          "Une personne a trouvé un trousseau de clés au balcon, rangée F. Il vous attend à la caisse, à droite en sortant, jusqu’à minuit.",
          "Somebody found a bunch of keys in the balcony, row F. It is waiting for you at the box office, on your right, until midnight.",
        ),
        ends_at: 0,
      },
    },
  },
  "film.plain": wall("film", { phase: "film", phones: 0 }),
  "black.plain": wall("questions", { black: true }),
  "test_card.plain": wall("test_card"),
};
