/** Carries each command until it is answered. Commands are harmless to repeat, so the courier may repeat them. */

import { retryDelayMs } from "./retry.js";

/** @import { Answer, Command } from "./link.js" */
/** @import { Entry, openOutbox } from "./outbox.js" */

const ANSWER_WITHIN_MS = 8_000;
const TRIES_MAX = 4;
/** The server may think otherwise in a moment, so the first such answers are not given to the person. */
const PASSING_REFUSALS = ["too_fast", "not_recorded"];

/**
 * @param {object} means
 * @param {ReturnType<typeof openOutbox>} means.outbox
 * @param {number} means.lifetime_ms an older command is given up as `not_sent`; Infinity for never
 * @param {(command: Command) => Promise<Answer> | null} means.hand gives one to the server; null when there is no link
 * @param {(command: Command, answer: Answer) => void} means.answered told of every answer, also to what was sent before a reload
 */
export function openCourier({ outbox, lifetime_ms, hand, answered }) {
  /** @type {Map<string, ((answer: Answer) => void)[]>} */
  const promised = new Map();
  /** @type {Map<Entry, number>} entry in flight or awaiting its next try → tries so far */
  const underway = new Map();

  /** @param {Command} command @returns {Promise<Answer>} */
  function send(command) {
    const entry = outbox.put(command);
    if (Number.isFinite(lifetime_ms)) setTimeout(() => settle(entry, { ok: false, refusal: "not_sent" }), lifetime_ms);
    return new Promise((resolve) => {
      promised.set(entry.slot, [...(promised.get(entry.slot) ?? []), resolve]);
      deliver(entry);
    });
  }

  /** @param {Entry} entry */
  async function deliver(entry, tries = 0) {
    if (underway.has(entry) || !outbox.waiting.value.includes(entry)) return;
    const handed = hand(entry.command);
    if (!handed) return;

    underway.set(entry, tries);
    const answer = await handed.catch(() => null);
    const passing = !answer || (PASSING_REFUSALS.includes(answer.refusal ?? "") && tries < TRIES_MAX);
    if (passing) {
      await new Promise((resolve) => setTimeout(resolve, retryDelayMs(tries)));
      underway.delete(entry);
      deliver(entry, tries + 1);
    } else {
      underway.delete(entry);
      settle(entry, answer);
    }
  }

  /** @param {Entry} entry @param {Answer} answer */
  function settle(entry, answer) {
    if (!outbox.settle(entry)) return;
    const resolvers = promised.get(entry.slot) ?? [];
    promised.delete(entry.slot);
    answered(entry.command, answer);
    for (const resolve of resolvers) resolve(answer);
  }

  /** The link is back: everything unanswered leaves again, in order. */
  function deliverAll() {
    for (const entry of outbox.waiting.value) deliver(entry);
  }

  return { send, deliverAll };
}

export { ANSWER_WITHIN_MS };
