/** What can be done with the card in hand. Only what its state allows is offered, each deed with its key. */

import { boot } from "../shared/boot.js";
import { t } from "../shared/words.js";
import { html, signal } from "../vendor/ui.js";
import { act } from "./acting.js";
import { can } from "./can.js";
import { takeInHand } from "./desk.js";
import { evening } from "./evening.js";
import { PreviewSwitch } from "./preview.js";
import { Switch } from "./switch.js";

/** @import { QuestionState } from "../shared/protocol.js" */
/** @import { Question } from "./types.js" */
/** @import { Doing } from "./desk.js" */
/** @typedef {"publish" | "keep" | "air" | "preview" | "answered" | "star" | "restore" | "edit" | "dismiss" | "label" | "translation" | "note" | "trace" | "merge" | "block"} Deed */

/** @type {Record<QuestionState, Deed[]>} the first is the one that usually comes next */
const OFFERED = {
  pending: ["publish", "keep", "dismiss", "edit"],
  kept: ["publish", "dismiss", "edit", "star", "restore"],
  listed: ["air", "preview", "answered", "star", "edit", "dismiss", "restore"],
  answered: ["publish", "air", "preview", "star", "dismiss", "restore"],
  dismissed: ["restore", "publish"],
  merged: ["restore"],
  withdrawn: [],
};

/** What is wanted more rarely, behind "…" but under a key of its own. @type {Record<QuestionState, Deed[]>} */
const RARER = {
  pending: ["star", "label", "translation", "note", "merge", "block"],
  kept: ["label", "translation", "note", "merge", "block"],
  listed: ["label", "translation", "note", "trace", "merge", "block"],
  answered: ["edit", "label", "translation", "note", "trace", "block"],
  dismissed: ["note", "block"],
  merged: ["note"],
  withdrawn: ["note"],
};

/** @type {Partial<Record<Deed, string>>} */
const VERBS = {
  edit: "edit_question",
  air: "show_scene",
  preview: "show_scene",
  star: "set_star",
  label: "set_theme",
  translation: "annotate",
  note: "annotate",
  trace: "trace_answer",
  merge: "merge_questions",
  block: "set_blocked",
};

/** @param {Deed} deed @param {Question} question */
function isOffered(deed, question) {
  if (deed === "block" && question.origin !== "phone") return false;
  if (deed === "label" && !boot.programme?.themes?.length) return false;
  return can(VERBS[deed] ?? "place_question");
}

/** @type {Partial<Record<Deed, QuestionState>>} */
const LEADS_TO = { publish: "listed", keep: "kept", answered: "answered", restore: "pending" };

/** @param {{id: string, question: Question}} props */
export function CardActs({ id, question }) {
  const deeds = OFFERED[question.state].filter((deed) => isOffered(deed, question));
  const rarer = RARER[question.state].filter((deed) => isOffered(deed, question));
  const final = question.state === "merged" || question.state === "withdrawn";
  return html`
    ${final && html`<p class="note">${t(`console.final.${question.state}`)}</p>`}
    <div class="acts" role="group" aria-label=${t("console.acts")}>
      ${deeds.map((deed, at) => html`<${DeedSwitch} key=${deed} deed=${deed} id=${id} question=${question} hot=${at === 0} />`)}
      ${rarer.length > 0 && html`<${Switch} name="more" on=${open.value} label=${t("console.act.more")} press=${() => (open.value = !open.value)} />`}
    </div>
    ${
      rarer.length > 0 &&
      html`<div class="acts rarer" hidden=${!open.value} role="group" aria-label=${t("console.act.more")}>
      ${rarer.map((deed) => html`<${DeedSwitch} key=${deed} deed=${deed} id=${id} question=${question} hot=${false} />`)}
    </div>`
    }
  `;
}

/** Whether the rarer ones are in view: once opened, on every card in hand. */
const open = signal(false);

/** @param {{deed: Deed, id: string, question: Question, hot: boolean}} props */
function DeedSwitch({ deed, id, question, hot }) {
  if (deed === "preview") {
    const shown = question.on_wall ? t("console.preview.on_air") : "";
    return html`<${PreviewSwitch} name="preview" kind="question" id=${id} why=${shown} />`;
  }
  const on = deed === "air" ? question.on_wall : deed === "star" ? question.starred : undefined;
  const why = deed === "air" && evening.value.phase === "film" ? t("refusal.film_running") : "";
  const label = t(
    deed === "publish" && question.state === "answered"
      ? "console.act.republish"
      : deed === "block" && question.blocked
        ? "console.act.unblock"
        : `console.act.${deed}`,
  );
  return html`<${Switch} name=${deed} label=${label} on=${on} hot=${hot} why=${why} reveal=${() => (open.value = true)} press=${() => perform(deed, id, question)} />`;
}

/** What each of these begins with, in the hand. @type {Record<string, (question: Question) => string>} */
const WRITTEN = {
  edit: ({ text }) => text,
  dismiss: () => "",
  label: () => "",
  note: ({ note }) => note ?? "",
  translation: ({ translation }) => translation ?? "",
  trace: ({ answer }) => answer?.gist ?? "",
  merge: () => "",
  block: () => "",
};

/** @param {Deed} deed @param {string} id @param {Question} question */
function perform(deed, id, question) {
  const { rev } = question;
  if (deed in WRITTEN)
    takeInHand(id, /** @type {Doing} */ (deed), WRITTEN[/** @type {keyof typeof WRITTEN} */ (deed)](question));
  else if (deed === "star") act("set_star", { question: id, on: !question.starred });
  else if (deed === "air")
    act("show_scene", question.on_wall ? { scene: "questions" } : { scene: "question", subject: id, rev });
  else act("place_question", { question: id, rev, state: LEADS_TO[deed] });
}
