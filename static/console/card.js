/** One question on the desk: its words, what is known of it, and what can be done with it. */

import { typeset } from "../shared/typography.js";
import { html, useLayoutEffect, useRef } from "../vendor/ui.js";
import { CardActs } from "./cardacts.js";
import { cardId, inHand, selected } from "./desk.js";
import { DismissForm } from "./dismiss.js";
import { EditForm } from "./edit.js";
import { Meta } from "./meta.js";

/** @import { Question } from "./types.js" */

/** @param {{id: string, question: Question, chosen: boolean}} props */
export function CardView({ id, question, chosen }) {
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  const doing = inHand.value[id]?.doing;
  keepFocus(card);

  return html`<li>
    <article ref=${card} id=${cardId(id)} class="card" tabIndex=${chosen ? 0 : -1} aria-current=${chosen ? "true" : undefined}
      aria-labelledby=${`words-${id}`} aria-describedby=${`meta-${id}`} onfocusin=${() => (selected.value = id)}>
      <p class="words" id=${`words-${id}`} lang=${question.lang} hidden=${doing === "edit"}><bdi>${typeset(question.text, question.lang)}</bdi></p>
      <${Meta} id=${id} question=${question} />
      ${doing === "edit" && html`<${EditForm} id=${id} question=${question} />`}
      ${doing === "dismiss" && html`<${DismissForm} id=${id} question=${question} />`}
      ${chosen && !doing && html`<${CardActs} id=${id} question=${question} />`}
    </article>
  </li>`;
}

/** When what had the focus inside goes away, the card itself takes it. @param {{current: HTMLElement | null}} card */
function keepFocus(card) {
  const focused = card.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (focused && !card.current?.contains(document.activeElement)) card.current?.focus();
  });
}
