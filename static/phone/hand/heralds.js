/** What becomes of a raised hand, and what is said to all, is said once, politely. */

import { announce } from "../../shared/announce.js";
import { pick, t } from "../../shared/words.js";
import { effect, untracked } from "../../vendor/ui.js";
import { mic, said, speaks } from "./state.js";

let stood = mic.peek()?.state;
let heard = said.peek()?.id;

effect(() => {
  const state = mic.value?.state;
  if (!speaks() || state === stood) return;
  stood = state;
  if (state) untracked(() => announce(t(`hand.${state}`)));
});

effect(() => {
  const now = said.value;
  if (now?.id === heard) return;
  heard = now?.id;
  if (now) untracked(() => announce(pick(now.text).text));
});
