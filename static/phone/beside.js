/** What few polls need, loaded when one does: the code to vote with, and that a ballot was set aside. */

import { announce } from "../shared/announce.js";
import { fetchSentences, language, t } from "../shared/words.js";
import { html, render, useSignal } from "../vendor/ui.js";
import { ballotRefusal, castBallot } from "./acts.js";
import { ballots, link, poll } from "./evening.js";

const kit = {
  announce,
  fetchSentences,
  language,
  t,
  html,
  render,
  useSignal,
  ballotRefusal,
  castBallot,
  ballots,
  link,
  poll,
};

/** @typedef {typeof kit} Kit */

/** Drawn into `node`, now or once it could be loaded. @param {Element | null} node */
export function beside(node, attempt = 0) {
  if (!node) return;
  // A browser may remember that a module failed to load; another address makes it try again.
  import(new URL(`../dist/admission.js${attempt ? `?${attempt}` : ""}`, import.meta.url).href).then(
    ({ draw }) => draw(node, kit),
    () => setTimeout(beside, 3_000, node, attempt + 1),
  );
}

/** A ticket that was scanned: its code is behind the #, which no browser sends. */
if (location.hash) beside(document.createElement("p"));
