/** A phone in each of its places. */

import { both } from "../programme.js";
import { ASKED as VOTES } from "../wall/asked.js";
import { EIGHTY, TEN, WHOLE } from "../wall/questions.js";
import { RESULTS } from "../wall/results.js";
import { SUMMED } from "../wall/summed.js";
import { WRITTEN } from "../wall/written.js";

/** @import { Screen } from "../../shared/boot.js" */
/** @typedef {{screen: Screen, margin?: Screen, press?: string[]}} State press: what is touched, one after the other, to come there */

const NOTHING_OWN = { mine: {}, supported: {}, reported: {}, ballot: {}, supported_sayings: {} };
const AIR = { scene: "question", black: false, question: "q1", text: WHOLE, lang: "fr" };

/** @param {Record<string, any>} [more] @returns {Screen} */
const evening = (more = {}) => ({
  evening: { now: { phase: "debate", premoderation: true, questions: 0, phones: 143 } },
  air: { now: { scene: "questions", black: false } },
  questions: {},
  listed: {},
  poll: {},
  ...more,
});

const READ = {
  q1: { text: WHOLE, lang: "fr", signature: "Dominique", theme: "usages", supporters: 48, listed_at: 9 },
  q2: {
    text: "Would you credit a model in the end titles?",
    lang: "en",
    translation: EIGHTY,
    supporters: 31,
    listed_at: 8,
  },
  q3: { text: EIGHTY, lang: "fr", theme: "metiers", supporters: 17, listed_at: 7, edited: true },
  q4: { text: TEN, lang: "fr", supporters: 9, listed_at: 6, answered: true },
  q5: { text: EIGHTY, lang: "fr", signature: "Lou", supporters: 1_204, listed_at: 5 },
};
const LIST = {
  evening: { now: { phase: "debate", premoderation: true, questions: 5, phones: 143 } },
  air: { now: AIR },
  questions: READ,
  listed: Object.fromEntries(Object.keys(READ).map((id) => [id, {}])),
};
/** @param {string} state @param {Record<string, any>} [more] */
const own = (state, more = {}) => ({
  ...READ.q1,
  client: `c-${state}`,
  state,
  reason: "",
  on_wall: false,
  edited: false,
  asked_at: 1,
  ...more,
});
const MINE = {
  ...NOTHING_OWN,
  mine: {
    q1: own("listed", { on_wall: true }),
    m2: own("pending", { text: TEN }),
    m3: own("listed"),
    m4: own("dismissed", { reason: "hors du sujet de ce soir" }),
    m5: own("merged", { merged_into: "q3", merged_text: EIGHTY }),
    m6: own("answered"),
    m7: own("withdrawn"),
  },
  supported: { q2: { on: true } },
  reported: { q3: { on: true } },
};

/** What phones are asked and shown of the same votes. @type {Record<string, State>} */
const POLLS = Object.fromEntries(
  Object.entries({ ...VOTES, ...RESULTS, ...WRITTEN, ...SUMMED })
    .map(([part, { wall_poll }]) => /** @type {const} */ ([part, wall_poll.now]))
    .filter(([, now]) => now && now.state !== "draft")
    .map(([part, now]) => [part, { screen: evening({ poll: { now } }), margin: NOTHING_OWN }]),
);
const open = { now: VOTES["poll.single.open"].wall_poll.now };

/** @type {Record<string, State>} */
export const STATES = {
  "list.empty": { screen: evening(), margin: NOTHING_OWN },
  "list.doors": {
    screen: evening({ evening: { now: { phase: "doors", premoderation: true, questions: 0, phones: 12 } } }),
  },
  "list.whole": { screen: evening(LIST), margin: MINE },
  "list.recent": { screen: evening(LIST), margin: MINE, press: ["#tab-recent"] },
  "list.told": {
    screen: evening({
      ...LIST,
      notice: { now: { id: "n1", text: both("Encore dix minutes", "Ten more minutes"), ends_at: 0 } },
    }),
    margin: { ...MINE, mic: { now: { id: "r1", state: "next" } } },
  },
  "list.waiting": { screen: evening(LIST), margin: { ...MINE, mic: { now: { id: "r1", state: "waiting" } } } },
  "list.vote": { screen: evening({ ...LIST, poll: open }), margin: MINE, press: ["#leave-poll"] },
  "mine.whole": { screen: evening(LIST), margin: MINE, press: ["#tab-mine"] },
  "mine.none": { screen: evening(LIST), margin: NOTHING_OWN, press: ["#tab-mine"] },
  "ask.form": { screen: evening(LIST), margin: MINE, press: ["#to-ask"] },
  "ask.more": { screen: evening(LIST), margin: MINE, press: ["#to-ask", ".more summary"] },
  "film.plain": {
    screen: evening({ evening: { now: { phase: "film", premoderation: true, questions: 0, phones: 0 } } }),
  },
  "end.plain": {
    screen: evening({ evening: { now: { phase: "closed", premoderation: true, questions: 5, phones: 3 } } }),
  },
  "poll.code": { screen: evening({ poll: { now: { ...open.now, voting: "room_code" } } }), margin: NOTHING_OWN },
  "poll.answered": {
    screen: evening({ poll: open }),
    margin: { ...NOTHING_OWN, ballot: { p1: { round: 1, choices: ["o3"] } } },
  },
  ...POLLS,
};
