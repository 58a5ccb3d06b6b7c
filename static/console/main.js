/** The console: the desk is drawn, and the keys are given their hand. */

import { html, render } from "../vendor/ui.js";
import { Console } from "./console.js";
import { listen } from "./keyboard.js";
import "./theme.js";

const desk = document.getElementById("app");
if (desk) {
  desk.textContent = "";
  render(html`<${Console} />`, desk);
  listen(document);
}
