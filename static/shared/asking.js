/** Where no socket passes: the page asks for its screen every few seconds, and each command is a request. */

import { newId } from "./ids.js";
import { retryDelayMs } from "./retry.js";

/** @import { Ends, Way } from "./line.js" */
/** @typedef {{start: () => void, stop: () => void, wake: () => void}} Asker */

const ANSWER_WITHIN_MS = 8_000;
const FULL_ASKS_AGAIN_MS = 15_000;
/** A phone spreads its questions by as much as it waits, up to this. */
const SPREAD_MAX_MS = 15_000;

/** @param {Ends} ends @returns {Asker} */
export function openAsking(ends) {
  const { door, code, key, protocol, state, refused, slow, hears } = ends;
  const page = newId();
  let going = false;
  let asking = false;
  let failures = 0;
  let answers = 0;
  let margin = "";
  let notBefore = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  /** @param {string} what @param {Record<string, string>} said @param {RequestInit} [options] */
  async function request(what, said, options = {}) {
    const patience = new AbortController();
    const impatience = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
    const address = `/link/${door}/${code}/${what}?${new URLSearchParams({ page, key, protocol, ...said })}`;
    const headers = { "X-Contrechamp": "link", "Content-Type": "application/json" };
    try {
      return await (await fetch(address, { cache: "no-store", headers, signal: patience.signal, ...options })).json();
    } finally {
      clearTimeout(impatience);
    }
  }

  /** @type {Way} */
  async function way(event, words) {
    if (event === "refresh") {
      const shown = await request("screen", {});
      margin = shown.margin_tag ?? margin;
      return shown.snapshot ?? shown;
    }
    const answer = await request(event, {}, { method: "POST", body: JSON.stringify(words) });
    answers++;
    // A console sees at once what it did; a phone's answer says it.
    if (event === "command" && door !== "phone") soon(0);
    return answer;
  }

  async function ask() {
    if (!going || asking) return;
    // Nobody looks: the seat may go to somebody who does.
    if (document.hidden && door === "phone") return;
    asking = true;
    const before = answers;
    const shown = await request("screen", { since: ends.revision(), margin }).catch(() => null);
    asking = false;
    if (!going) return;
    if (shown?.ask_again_in) take(answers === before ? shown : withoutMargin(shown));
    else if (shown?.refusal && shown.refusal !== "too_fast") shutOut(shown.refusal);
    else missed();
  }

  /** @param {Record<string, any>} shown */
  function take({ snapshot, patches = [], margin: own, margin_tag, ask_again_in, reload }) {
    failures = 0;
    refused.value = "";
    if (snapshot) hears.snapshot(snapshot);
    for (const patch of patches) hears.patch(patch);
    if (own) hears.margin({ margin: own });
    margin = margin_tag ?? margin;
    if (state.value !== "up" || !slow.value) {
      slow.value = true;
      state.value = "up";
      ends.use(way);
    }
    if (reload) hears.reload({});
    notBefore = Date.now() + ask_again_in;
    soon(ask_again_in + (door === "phone" ? Math.random() * Math.min(ask_again_in, SPREAD_MAX_MS) : 0));
  }

  /** @param {string} refusal */
  function shutOut(refusal) {
    refused.value = refusal;
    state.value = "down";
    ends.use(null);
    soon(FULL_ASKS_AGAIN_MS * (0.5 + Math.random()));
  }

  function missed() {
    // One answer lost is a slow link still; two are none.
    if (++failures > 1) {
      state.value = "down";
      ends.use(null);
    }
    soon(retryDelayMs(failures));
  }

  /** @param {number} delay_ms */
  function soon(delay_ms) {
    clearTimeout(timer);
    if (going) timer = setTimeout(ask, delay_ms);
  }

  return {
    start() {
      if (going) return;
      going = true;
      failures = 0;
      soon(0);
    },
    stop() {
      going = false;
      clearTimeout(timer);
    },
    wake: () => soon(Math.max(0, notBefore - Date.now())),
  };
}

/** What is only ours may have left the server before our last act was heard there. @param {Record<string, any>} shown */
function withoutMargin({ margin, margin_tag, snapshot, ...rest }) {
  return snapshot ? { ...rest, snapshot: { ...snapshot, margin: undefined } } : rest;
}
