/** One thing per screen. */

import { html } from "../vendor/ui.js";
import { useArrival } from "./arrival.js";
import { Ask } from "./ask.js";
import { Dock } from "./dock.js";
import { Header } from "./header.js";
import { place } from "./place.js";
import { Later } from "./places.js";
import { Questions } from "./questions.js";
import { End, Film } from "./quiet.js";

export function App() {
  const where = place.value;
  useArrival(where);

  if (where === "film") return html`<${Film} />`;
  if (where === "end") return html`<${Header} /><${End} />`;
  return html`<${Header} />
    <${Dock} />
    <main><${Later} part="Hand" show="Above" where=${where} />${where === "poll" ? html`<${Later} part="Vote" />` : where === "ask" ? html`<${Ask} />` : html`<${Questions} />`}<${Later} part="Foot" /></main>`;
}
