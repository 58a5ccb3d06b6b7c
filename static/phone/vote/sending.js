/** An answer on its way: what stands, what was refused, and the sentence that says so. */

import { t } from "../../shared/words.js";
import { ballotRefusal, castBallot } from "../acts.js";
import { lastAnswer, onItsWay } from "../ballot.js";
import { admitted, link } from "../evening.js";
import { group } from "./group.js";

/** @import { Ballot, Poll } from "../evening.js" */

/** What somebody wants to answer: the ballot that was refused, to be sent again; else what stands. @param {Poll} now @returns {Ballot} */
export function meant(now) {
  const { key, ballot } = ballotRefusal.value;
  return (key === keyOf(now) && ballot) || lastAnswer(now) || {};
}

/** Send an answer; with the group of whoever says one, where the poll asks. @param {Poll} now @param {Ballot} ballot */
export function cast(now, { choices, points, words }) {
  const written = words?.map((word) => (typeof word === "string" ? word : word.text));
  castBallot(now, { choices, points, words: written, group: (now.terms?.by_group && group.value) || undefined });
}

/** Until the code is there, the code is the one thing to send. @param {Poll} now */
export function waitsForCode(now) {
  const { key, refusal } = ballotRefusal.value;
  return key === keyOf(now) && refusal === "code_needed" && Boolean(now.voting) && !admitted.value;
}

/** Never a false "received". @param {Poll} now */
export function status(now) {
  const { key, refusal } = ballotRefusal.value;
  if (onItsWay(now)) return t(link.state.value === "up" ? "phone.sending" : "vote.ballot_waits");
  if (refusal && key === keyOf(now) && !(refusal === "code_needed" && admitted.value)) return t(`refusal.${refusal}`);
  return t(lastAnswer(now) ? "phone.ballot_received" : "vote.ballot_none");
}

/** @param {Poll} now */
function keyOf({ poll, round }) {
  return `${poll} ${round}`;
}
