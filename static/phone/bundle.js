/** What a phone loads when it needs it, or before, when it rests: a script, its style and its sentences, which are shown together. */

import { boot } from "../shared/boot.js";
import { load } from "../shared/socket.js";
import { language } from "../shared/words.js";
import { computed, effect, signal } from "../vendor/ui.js";

/** @import { Language } from "../shared/boot.js" */

const AGAIN_MS = 2_000;

/** Its parts once all of it is here, in the language that is read. @template Parts @param {string} name */
export function bundle(name) {
  const loaded = signal(/** @type {Parts | null} */ (null));
  const wanted = signal(false);
  /** The languages whose sentences are here. */
  const spoken = signal(/** @type {Language[]} */ ([]));

  effect(() => {
    if (!wanted.value) return;
    sentences(name, language.value).then((known) => {
      if (!spoken.peek().includes(known)) spoken.value = [...spoken.peek(), known];
    });
  });

  return {
    parts: computed(() => (spoken.value.includes(language.value) ? loaded.value : null)),
    async need() {
      if (wanted.peek()) return;
      wanted.value = true;
      const [script] = await Promise.all([load(new URL(`./${name}.js`, import.meta.url)), style(name)]);
      loaded.value = /** @type {Parts} */ (script);
    },
  };
}

/** What has no style can still be read and touched: one that does not load is not waited for. @param {string} name */
function style(name) {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = `${boot.static}/dist/${name}.css`;
  return new Promise((resolve) => {
    sheet.onload = sheet.onerror = resolve;
    document.head.append(sheet);
  });
}

/** @param {string} name @param {Language} wanted */
async function sentences(name, wanted) {
  // The page may have brought them, and so does a language that is switched to.
  while (!Object.keys(boot.strings[wanted]).some((key) => key.startsWith(`${name}.`))) {
    const answer = await fetch(`/strings/${name}/${wanted}`).catch(() => null);
    if (answer?.ok) Object.assign(boot.strings[wanted], await answer.json());
    else await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  return wanted;
}
