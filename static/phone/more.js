/** The end of a list: how many questions more there are, and the way to them. */

import { announce } from "../shared/announce.js";
import { boot } from "../shared/boot.js";
import { LIMITS } from "../shared/protocol.js";
import { retryDelayMs } from "../shared/retry.js";
import { t } from "../shared/words.js";
import { effect, html, signal, untracked } from "../vendor/ui.js";
import { link, listLength } from "./evening.js";
import { drop, listen, stopListening, takeIn } from "./fetching.js";
import { putInOrder, reachFurther, readOn, restOf } from "./lists.js";
import { unproven } from "./reading.js";

/** @import { Order } from "./order.js" */

const ANSWER_WITHIN_MS = 8_000;
const PROOFS_MAX = 4;
/** Three hundred questions: behind them stands hardly anything that more than one person asks. */
const PAGES_TO_COMPARE_MAX = 15;
/** Slower than the pace of one person, who may be supporting meanwhile. */
const BETWEEN_PAGES_MS = 250;
/** The counts of what was fetched are as old as that; not older than this when the reader puts the list in order. */
const COUNTS_GROW_OLD_MS = 10_000;

const doing = { top: signal(""), recent: signal("") };
/** The page to ask for next, and how many were. */
const pages = { top: { next: 0, asked: 0, at: 0 }, recent: { next: 0, asked: 0, at: 0 } };

/** @param {{order: Order}} props */
export function More({ order }) {
  const rest = restOf(order);
  const state = doing[order].value;
  const step = Math.min(rest, LIMITS.PHONE_PAGE);
  if (!rest) return pages[order].asked ? html`<p class="rest dim">${t("phone.rest.end")}</p>` : null;
  const word = state === "loading" ? "phone.rest.loading" : state ? "phone.rest.again" : "phone.rest.next";
  return html`<div class="rest">
    <p class="dim" id="rest">${t(state === "failed" ? "phone.rest.failed" : "phone.rest.left", { count: rest })}</p>
    <button class="button wide" type="button" id=${`more-${order}`} aria-describedby="rest" aria-disabled=${state === "loading"} onClick=${() => state === "loading" || load(order)}>
      ${t(word, { count: step })}
    </button>
  </div>`;
}

/** @param {Order} order */
async function load(order) {
  doing[order].value = "loading";
  try {
    const fresh = await next(order);
    doing[order].value = "";
    announce(t("phone.rest.shown", { count: fresh.length }));
    requestAnimationFrame(() => goOnAt(fresh[0], order));
  } catch {
    doing[order].value = "failed";
    announce(t("phone.rest.failed"));
  }
}

/** Usually one page. While people support, questions change pages: what slipped from one to another is looked for. @param {Order} order */
async function next(order) {
  const tries = Math.ceil(listLength.peek() / LIMITS.PHONE_PAGE);
  for (let tried = 0; tried <= tries; tried++) {
    await fetchPage(order, pages[order].next);
    if (!tried) reachFurther(order);
    const fresh = readOn(order);
    if (fresh.length) return fresh;
  }
  return [];
}

/** @param {Order} order @param {number} number */
async function fetchPage(order, number) {
  const { answer, moved } = await ask(`questions/${order}/${number}`);
  takeIn(link.screen, answer.questions, moved);
  const page = pages[order];
  page.at = Date.now();
  page.asked = Math.max(page.asked, number + 1);
  const found = Object.keys(answer.questions);
  if (number === page.next) page.next = found.length < LIMITS.PHONE_PAGE ? 0 : number + 1;
  return found;
}

/** The best supported pages, one by one: to compare with what somebody types, not to show. */
export async function readTheWholeList() {
  const many = Math.min(PAGES_TO_COMPARE_MAX, Math.ceil(listLength.peek() / LIMITS.PHONE_PAGE));
  for (let number = pages.top.asked; number < many; number++) {
    const found = await fetchPage("top", number).catch(() => []);
    if (found.length < LIMITS.PHONE_PAGE) return;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_PAGES_MS));
  }
}

/** Who reads with a keyboard or by ear goes on at the first of the new ones; the page does not move. @param {string | undefined} id @param {Order} order */
function goOnAt(id, order) {
  const words = document.getElementById(`q-${id}`);
  const focused = document.activeElement;
  if (!words || (focused !== document.body && focused?.id !== `more-${order}`)) return;
  words.tabIndex = -1;
  words.focus({ preventScroll: true });
}

/** Asks the server, and hears what the list tells meanwhile. Fails if it begins anew. @param {string} what */
async function ask(what) {
  const heard = listen();
  const patience = new AbortController();
  const impatience = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  try {
    const headers = { "X-Contrechamp": "link" };
    const said = await fetch(`/link/phone/${boot.code}/${what}`, {
      cache: "no-store",
      headers,
      signal: patience.signal,
    });
    const answer = await said.json();
    if (!answer.ok || heard.anew) throw new Error(answer.refusal);
    return { answer, moved: heard.moved };
  } finally {
    clearTimeout(impatience);
    stopListening(heard);
  }
}

/** Every page that was fetched once more; the ids in them. @param {Order} order */
async function readAgain(order) {
  /** @type {string[]} */
  const found = [];
  for (let number = 0; number < pages[order].asked; number++) {
    found.push(...(await fetchPage(order, number)));
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_PAGES_MS));
  }
  return found;
}

// The reader put the list in order: what was fetched of it takes its place by the counts of now.
effect(() => {
  const { order } = putInOrder.value;
  // The counts are older if that fails, and nothing else.
  if (Date.now() - pages[order].at > COUNTS_GROW_OLD_MS) untracked(() => readAgain(order)).catch(() => {});
});

// After a new beginning a whole room asks: not all at once.
effect(() => {
  if (unproven.value.length) setTimeout(prove, retryDelayMs(0), unproven.value);
});

/** What nobody vouches for is not shown for ever. @param {string[]} names @param {number} [tried] */
async function prove(names, tried = 0) {
  if (names !== unproven.peek()) return;
  try {
    const found = new Set([...(await readAgain("top")), ...(await readAgain("recent"))]);
    if (names === unproven.peek())
      drop(
        link.screen,
        names.filter((id) => !found.has(id)),
      );
  } catch {
    if (tried < PROOFS_MAX) setTimeout(prove, retryDelayMs(tried), names, tried + 1);
    else if (names === unproven.peek()) drop(link.screen, names);
  }
}
