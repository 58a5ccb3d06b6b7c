/** Stills on a phone: their words for everybody, the picture only where the organiser wants phones to carry it. */

import { boot } from "../../shared/boot.js";
import { pictureAt, sheetLine } from "../../shared/stills.js";
import { pick, t } from "../../shared/words.js";
import { html } from "../../vendor/ui.js";
import { Wording } from "../people.js";

/** @import { Poll } from "../evening.js" */

/** @param {{now: Poll, id?: string}} props */
export function StillOf({ now, id = "" }) {
  const still = now.stills?.[id];
  if (!still) return null;
  const { text, lang } = pick(still.alt);
  if (!now.terms?.pictures_on_phones)
    return html`<small class="still-words dim"><${Wording} text=${still.alt} /></small>`;
  return html`<span class="still"><img src=${pictureAt(boot.code, id, true)} alt=${text} lang=${lang} width=${still.width} height=${still.height} />
    ${still.credit && html`<small class="dim">© ${still.credit}</small>`}</span>`;
}

/** The poll's own picture, in its place above the answers. @param {{now: Poll}} props */
export function StillAsked({ now }) {
  const id = now.terms?.still;
  if (!id || !now.stills?.[id]) return null;
  return html`<p class="still-asked">${!now.terms?.pictures_on_phones && html`<b>${t("vote.on_wall")}</b> `}<${StillOf} now=${now} id=${id} /></p>`;
}

/** How each picture was made, with the right answer. @param {{now: Poll}} props */
export function Sheets({ now }) {
  const named = [
    { id: now.terms?.still ?? "", label: undefined },
    ...now.options.map(({ still = "", label }) => ({ id: still, label })),
  ];
  const told = named.filter(({ id }) => now.stills?.[id]?.sheet);
  if (!told.length) return null;
  return html`<section class="sheets" aria-labelledby="sheets-title"><h3 id="sheets-title">${t("vote.sheet")}</h3>
    ${told.map(({ id, label }) => {
      const sheet = /** @type {import("../../shared/stills.js").Sheet} */ (now.stills?.[id]?.sheet);
      return html`<p key=${id}>${label && html`<b><${Wording} text=${label} /></b> `}${sheetLine(sheet)}${sheet.made && html`<br /><span class="dim"><${Wording} text=${sheet.made} /></span>`}</p>`;
    })}
  </section>`;
}
