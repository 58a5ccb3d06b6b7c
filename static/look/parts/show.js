/** All parts of a sheet, each with its name: in daylight or in the dark, as the browser asks. */

import { html, render } from "../../vendor/ui.js";
import { PARTS } from "./parts.js";

/** @param {typeof PARTS} more what this sheet alone has */
export function showParts(more) {
  const rows = Object.entries({ ...PARTS, ...more }).map(
    ([name, Part]) => html`<tr key=${name}><th scope="row"><small>${name}</small></th><td><${Part} /></td></tr>`,
  );
  render(
    html`<main><table><tbody>${rows}</tbody></table></main>`,
    /** @type {Element} */ (document.getElementById("app")),
  );
  document.documentElement.dataset.look = "parts";
}
