/** One question on the desk: its words, what is known of it, and what can be done with it. */

import { typeset } from "../shared/typography.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { Beside } from "./beside.js";
import { BlockForm } from "./blocking.js";
import { CardActs } from "./cardacts.js";
import { cardId, inHand, selected } from "./desk.js";
import { DismissForm } from "./dismiss.js";
import { EditForm } from "./edit.js";
import { MergeForm } from "./merging.js";
import { Meta } from "./meta.js";
import { ThemeForm } from "./themes.js";
import { Tick } from "./tick.js";
import { LineForm, TraceForm } from "./writing.js";

/** @import { Question } from "./types.js" */

/** @param {{id: string, question: Question, chosen: boolean}} props */
export function CardView({ id, question, chosen }) {
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  const doing = inHand.value[id]?.doing;
  keepFocus(card);

  return html`<li>
    <article ref=${card} id=${cardId(id)} class="card" tabIndex=${chosen ? 0 : -1} aria-current=${chosen ? "true" : undefined}
      aria-labelledby=${`words-${id}`} aria-describedby=${`meta-${id}`} onfocusin=${() => (selected.value = id)}>
      <${Tick} id=${id} chosen=${chosen} />
      <p class="words" id=${`words-${id}`} lang=${question.lang} hidden=${doing === "edit"}><bdi>${typeset(question.text, question.lang)}</bdi></p>
      <${Meta} id=${id} question=${question} />
      <${Beside} id=${id} question=${question} chosen=${chosen && !doing} />
      <${InHand} doing=${doing} id=${id} question=${question} />
      ${chosen && !doing && html`<${CardActs} id=${id} question=${question} />`}
    </article>
  </li>`;
}

/** What is being written on it, if anything. @param {{doing: import("./desk.js").Doing | undefined, id: string, question: Question}} props */
function InHand({ doing, id, question }) {
  switch (doing) {
    case "edit":
      return html`<${EditForm} id=${id} question=${question} />`;
    case "dismiss":
      return html`<${DismissForm} id=${id} question=${question} />`;
    case "label":
      return html`<${ThemeForm} id=${id} question=${question} />`;
    case "note":
    case "translation":
      return html`<${LineForm} key=${doing} id=${id} question=${question} what=${doing} />`;
    case "trace":
      return html`<${TraceForm} id=${id} question=${question} />`;
    case "merge":
      return html`<${MergeForm} id=${id} question=${question} />`;
    case "block":
      return html`<${BlockForm} id=${id} question=${question} />`;
    default:
      return null;
  }
}

/** When what had the focus inside goes away, the card itself takes it. @param {{current: HTMLElement | null}} card */
function keepFocus(card) {
  const focused = card.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (focused && !card.current?.contains(document.activeElement)) card.current?.focus();
  });
}
