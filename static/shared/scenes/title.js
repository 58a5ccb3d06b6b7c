/** The title card of the film that comes: what it is called, by whom, from when, how long. */

import { html } from "../../vendor/ui.js";
import { tIn } from "../words.js";
import { Card } from "./card.js";
import { languagesOf, Said, wordings } from "./say.js";

/** @import { Language } from "../boot.js" */
/** @import { SceneKindOnWall, SceneProps } from "./types.js" */

/** @type {SceneKindOnWall} */
export const title = {
  id: "title",
  when: (wall) => wall.scene === "title",
  component: Title,
  leaves: "fades",
  // The film is about to begin: nobody is sent to their phone.
  foot: null,
  subject: (screen) => screen.wall?.now?.film ?? "",
};

/** @param {SceneProps} props */
function Title({ screen, programme, language }) {
  const wanted = screen.wall.now.film;
  const film = programme.films?.find(({ id }) => id === wanted) ?? programme.films?.[0];
  if (!film)
    return html`<${Card} class="film-card" seen=${language}><h1><${Said} of=${wordings(language, programme.title)} /></h1><//>`;

  const [lang] = languagesOf(language);
  const about = [film.year || "", film.minutes ? tIn(lang, "wall.film.length", { minutes: film.minutes }) : ""];
  return html`<${Card} class="film-card" seen=${`${language} ${film.id}`}>
    <h1><${Said} of=${wordings(language, film.title)} /></h1>
    ${film.directors?.length ? html`<p class="by" lang=${lang}>${tIn(lang, "wall.film.by", { names: named(film.directors, lang) })}</p>` : null}
    ${about.some(Boolean) && html`<p class="dim tabular" lang=${lang}>${about.filter(Boolean).join(" · ")}</p>`}
  <//>`;
}

/** "Ada et Bob", "Ada, Bob and Chloé". @param {string[]} names @param {Language} lang */
function named(names, lang) {
  return new Intl.ListFormat(lang, { type: "conjunction" }).format(names);
}
