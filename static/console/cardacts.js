/** What can be done with the card in hand. Only what its state allows is offered, each deed with its key. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { takeInHand } from "./desk.js";
import { evening } from "./evening.js";
import { Switch } from "./switch.js";

/** @import { QuestionState } from "../shared/protocol.js" */
/** @import { Question } from "./types.js" */
/** @typedef {"publish" | "keep" | "air" | "answered" | "star" | "restore" | "edit" | "dismiss"} Deed */

/** @type {Record<QuestionState, Deed[]>} the first is the one that usually comes next */
const OFFERED = {
  pending: ["publish", "keep", "dismiss", "edit"],
  kept: ["publish", "dismiss", "edit", "star", "restore"],
  listed: ["air", "answered", "star", "edit", "dismiss", "restore"],
  answered: ["publish", "air", "star", "dismiss", "restore"],
  dismissed: ["restore", "publish"],
  merged: [],
  withdrawn: [],
};

/** @type {Partial<Record<Deed, QuestionState>>} */
const LEADS_TO = { publish: "listed", keep: "kept", answered: "answered", restore: "pending" };

/** @param {{id: string, question: Question}} props */
export function CardActs({ id, question }) {
  const deeds = OFFERED[question.state];
  if (deeds.length === 0) return html`<p class="note">${t(`console.final.${question.state}`)}</p>`;
  return html`<div class="acts" role="group" aria-label=${t("console.acts")}>
    ${deeds.map((deed, at) => html`<${DeedSwitch} key=${deed} deed=${deed} id=${id} question=${question} hot=${at === 0} />`)}
  </div>`;
}

/** @param {{deed: Deed, id: string, question: Question, hot: boolean}} props */
function DeedSwitch({ deed, id, question, hot }) {
  const on = deed === "air" ? question.on_wall : deed === "star" ? question.starred : undefined;
  const why = deed === "air" && evening.value.phase === "film" ? t("refusal.film_running") : "";
  const label = t(
    deed === "publish" && question.state === "answered" ? "console.act.republish" : `console.act.${deed}`,
  );
  return html`<${Switch} name=${deed} label=${label} on=${on} hot=${hot} why=${why} press=${() => perform(deed, id, question)} />`;
}

/** @param {Deed} deed @param {string} id @param {Question} question */
function perform(deed, id, question) {
  const { rev } = question;
  if (deed === "edit") takeInHand(id, "edit", question.text);
  else if (deed === "dismiss") takeInHand(id, "dismiss", "");
  else if (deed === "star") act("set_star", { question: id, on: !question.starred });
  else if (deed === "air")
    act("show_scene", question.on_wall ? { scene: "questions" } : { scene: "question", subject: id, rev });
  else act("place_question", { question: id, rev, state: LEADS_TO[deed] });
}
