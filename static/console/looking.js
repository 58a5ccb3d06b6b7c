/** Colleagues are told which question is under the eyes of whoever sits here: the one in hand, while its room is seen. */

import { effect } from "../vendor/ui.js";
import { ahead } from "./ahead.js";
import { cards, room, selected } from "./desk.js";
import { link } from "./evening.js";

/** A hand that walks through a list does not look at each. */
const RESTS_MS = 700;

let told = "";
/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

effect(() => {
  const there = cards.value.some(([id]) => id === selected.value);
  // Whoever looks ahead of the room on a small desk has the same question under their eyes.
  const seen = room.value === "questions" || innerWidth >= 760 || ahead.value?.kind === "question";
  const looking = there && seen ? selected.value : "";
  const up = link.state.value === "up";
  clearTimeout(timer);
  if (!up || looking === told) return;
  timer = setTimeout(() => {
    told = looking;
    link.report({ looking });
  }, RESTS_MS);
});
