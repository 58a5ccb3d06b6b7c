/** The phone in the dark: the first screen is drawn from what the page holds; the link comes after. */

import { boot } from "../shared/boot.js";
import { language, pick } from "../shared/words.js";
import { effect, html, render } from "../vendor/ui.js";
import { App } from "./app.js";
import "./acts.js";
import { drawWith } from "./drawing.js";

const mount = document.getElementById("app");
if (mount) {
  setLanguageOfPage();
  mount.replaceChildren();
  drawWith(() => render(html`<${App} />`, mount));
  document.documentElement.dataset.ready = "";
}

function setLanguageOfPage() {
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = pick(boot.programme?.title).text || document.title;
  });
}
