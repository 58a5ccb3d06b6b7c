/** Votes of each kind before their result. */

import { both } from "../programme.js";
import { ABSTENTION, ENDS, FOUR, LONG_TITLE, STILLS, TEN_LONG, TWO, vote } from "./poll.js";

/** @import { Screen } from "../../shared/boot.js" */
/** @import { Poll } from "../../shared/scenes/types.js" */

const UNIT = both("images", "frames");

/** What each kind asks. @type {Record<string, Partial<Poll>>} */
export const KINDS = {
  single: { options: [...FOUR, ABSTENTION] },
  multiple: { kind: "multiple", max_choices: 2, options: [...FOUR, ABSTENTION] },
  yes_no: {
    kind: "yes_no",
    title: both("Avez-vous cru à cette voix ?", "Did you believe that voice?"),
    options: [{ id: "yes", label: both("Oui", "Yes") }, { id: "no", label: both("Non", "No") }, ABSTENTION],
  },
  scale: { kind: "scale", options: [], terms: { steps: 7, ...ENDS } },
  rating: { kind: "rating", terms: { steps: 5, ...ENDS } },
  ranking: { kind: "ranking", max_choices: 4 },
  number: {
    kind: "number",
    title: both("Combien d’images dans un film de 90 minutes ?", "How many frames in a 90-minute film?"),
    options: [],
    terms: { unit: UNIT, least: 0, most: 10_000_000 },
  },
  quiz: {
    kind: "quiz",
    title: both(
      "Combien de pixels compte une image de 1920 × 1080 ?",
      "How many pixels are there in an image of 1920 × 1080?",
    ),
    options: TWO,
  },
  real_or_generated: {
    kind: "real_or_generated",
    title: both("Cette voix est-elle vraie ou générée ?", "Is this voice real or generated?"),
    options: [
      { id: "real", label: both("Vraie", "Real") },
      { id: "generated", label: both("Générée", "Generated") },
    ],
  },
  word_cloud: {
    kind: "word_cloud",
    title: both("L’IA au cinéma, en un mot ?", "AI in cinema, in a word?"),
    options: [],
    max_choices: 3,
  },
  open_text: {
    kind: "open_text",
    title: both("Quelle question faut-il continuer à explorer ?", "Which question should be explored further?"),
    options: [],
  },
};

/** @param {number} count @returns {Partial<Poll>} */
export const pictured = (count) => ({
  title: both("Laquelle est une photographie ?", "Which one is a photograph?"),
  options: Array.from({ length: count }, (_, at) => ({
    id: `o${at + 1}`,
    label: both(`L’image ${at + 1}`, `Picture ${at + 1}`),
    still: at % 2 ? "b" : "a",
  })),
  stills: STILLS,
});

const ALONE = { stills: { a: STILLS.a }, terms: { still: "a" } };

/** @type {Record<string, Screen>} */
export const ASKED = {
  ...Object.fromEntries(
    Object.entries(KINDS).flatMap(([kind, asked]) =>
      /** @type {const} */ (["draft", "open", "closed"]).map((state) => [
        `poll.${kind}.${state}`,
        vote({ ...asked, state }),
      ]),
    ),
  ),
  "poll.none": { ...vote(), wall_poll: {} },
  "poll.single.open.hidden": vote({ turnout: undefined, present: undefined }),
  "poll.single.open.countdown": vote({ left_ms: 48_000 }),
  "poll.single.open.hurry": vote({ left_ms: 7_000 }),
  "poll.single.open.code": { ...vote({ left_ms: 48_000 }), wall_code: { now: { code: "4719" } } },
  "poll.single.open.long": vote({ title: LONG_TITLE, options: [...TEN_LONG, ABSTENTION] }),
  "poll.single.open.long.code": {
    ...vote({ title: LONG_TITLE, options: [...TEN_LONG, ABSTENTION] }),
    wall_code: { now: { code: "4719" } },
  },
  "poll.multiple.open.free": vote({ kind: "multiple", max_choices: 4 }),
  "poll.scale.open.eleven": vote({ ...KINDS.scale, title: LONG_TITLE, terms: { steps: 11, ...ENDS } }),
  "poll.rating.open.long": vote({ ...KINDS.rating, title: LONG_TITLE, options: TEN_LONG }),
  "poll.number.open.unbounded": vote({ ...KINDS.number, terms: {} }),
  "poll.single.open.still": vote({ ...KINDS.single, ...ALONE }),
  "poll.single.open.still.long": vote({ title: LONG_TITLE, options: TEN_LONG, ...ALONE }),
  ...Object.fromEntries(
    [2, 3, 4, 6, 10].map((count) => [`poll.quiz.open.stills.${count}`, vote({ kind: "quiz", ...pictured(count) })]),
  ),
};
