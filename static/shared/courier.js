/** Carries each command until it is answered. Commands are harmless to repeat, so the courier may repeat them. */

import { retryDelayMs } from "./retry.js";

/** @import { Answer, Command } from "./link.js" */
/** @import { Entry, openOutbox } from "./outbox.js" */

const REFUSALS_MAX = 4;
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
  /** @type {Set<Entry>} */
  const inFlight = new Set();
  /** @type {WeakMap<Entry, {tries: number, refusals: number, timer?: ReturnType<typeof setTimeout>}>} */
  const tried = new WeakMap();

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
  async function deliver(entry) {
    if (inFlight.has(entry) || !outbox.waiting.value.includes(entry)) return;
    const { tries, refusals, timer } = tried.get(entry) ?? { tries: 0, refusals: 0 };
    clearTimeout(timer);
    const handed = hand(entry.command);
    if (!handed) return;

    inFlight.add(entry);
    const answer = await handed.catch(() => null);
    inFlight.delete(entry);
    const passing = !answer || (PASSING_REFUSALS.includes(answer.refusal ?? "") && refusals < REFUSALS_MAX);
    if (!passing) return settle(entry, answer);
    const again = setTimeout(() => deliver(entry), retryDelayMs(tries));
    tried.set(entry, { tries: tries + 1, refusals: refusals + Number(Boolean(answer)), timer: again });
  }

  /** @param {Entry} entry @param {Answer} answer */
  function settle(entry, answer) {
    if (!outbox.settle(entry)) return;
    const resolvers = promised.get(entry.slot) ?? [];
    promised.delete(entry.slot);
    answered(entry.command, answer);
    for (const resolve of resolvers) resolve(answer);
  }

  /** The link is back, or the page awake: everything unanswered leaves again, in order, what other tabs left too. */
  function deliverAll() {
    outbox.gather();
    for (const entry of outbox.waiting.value) deliver(entry);
  }

  return { send, deliverAll };
}
