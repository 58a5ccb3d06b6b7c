/** The stage view: what speakers need to see from four metres away. */

import { boot } from "../shared/boot.js";
import { openLink } from "../shared/link.js";
import { language } from "../shared/words.js";
import { effect, html, render } from "../vendor/ui.js";
import { Stage } from "./stage.js";

const link = openLink({ door: "stage", code: boot.code, boot });

effect(() => {
  document.documentElement.lang = language.value;
});
effect(() => {
  document.documentElement.dataset.phase = link.screen.value.stage?.now?.phase ?? "";
});

const mount = document.getElementById("app");
if (mount) {
  mount.textContent = "";
  render(html`<${Stage} link=${link} />`, mount);
}

addEventListener("resize", report);
report();

function report() {
  link.report({ size: [innerWidth, innerHeight], revision: link.revision.peek() });
}
