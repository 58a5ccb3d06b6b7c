/** Where the person is. The evening decides first (film, end, an open poll); where they chose to be waits unchanged. */

import { computed, signal } from "../vendor/ui.js";
import { drawNow } from "./drawing.js";
import { phase, poll } from "./evening.js";

/** @typedef {"list" | "ask" | "poll" | "film" | "end"} Place */
/** @typedef {"top" | "recent" | "mine"} Tab */

const wanted = signal(/** @type {"list" | "ask"} */ (history.state?.view === "ask" ? "ask" : "list"));
export const tab = signal(/** @type {Tab} */ ("top"));

/** An open poll and its result are two arrivals: setting the first aside does not hide the second. */
export const pollKey = computed(() => (poll.value ? `${poll.value.poll} ${poll.value.round} ${poll.value.state}` : ""));

/** Whoever arrives after a result was shown finds it behind its bar, not in their way. */
const setAside = signal(poll.peek()?.state === "closed" ? pollKey.peek() : "");

export const place = computed(() => {
  if (phase.value === "film") return "film";
  if (phase.value === "closed") return "end";
  return pollComesFirst() ? "poll" : wanted.value;
});

/** There is a poll to go back to. */
export const pollWaits = computed(() => pollKey.value !== "" && place.value !== "poll");

export function openAsk() {
  if (wanted.value === "ask") return;
  // The phone's own back gesture must leave the form, not the evening.
  history.pushState({ view: "ask" }, "");
  wanted.value = "ask";
  drawNow();
}

/** @param {Tab} [shown] */
export function leaveAsk(shown) {
  if (shown) tab.value = shown;
  if (history.state?.view === "ask") history.back();
  wanted.value = "list";
}

export function leavePoll() {
  setAside.value = pollKey.value;
}

export function backToPoll() {
  setAside.value = "";
  if (!pollComesFirst()) leaveAsk();
}

/** A result never covers the form while someone types; an open poll does, and gives it back. */
function pollComesFirst() {
  if (!pollKey.value || pollKey.value === setAside.value) return false;
  return poll.value?.state === "open" || wanted.value !== "ask";
}

addEventListener("popstate", () => {
  wanted.value = history.state?.view === "ask" ? "ask" : "list";
});
