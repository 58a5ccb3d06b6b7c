/** What is known of a question, on one line: since when, from whom, who stands behind it, what to beware of. */

import { boot } from "../shared/boot.js";
import { language, pick, t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { stateKey } from "./acts.js";
import { ago } from "./ago.js";
import { tab } from "./desk.js";
import { link, tenSeconds } from "./evening.js";
import { tabOf } from "./lists.js";

/** @import { Child } from "../vendor/ui.js" */
/** @import { Question } from "./types.js" */

/** @param {{id: string, question: Question}} props */
export function Meta({ id, question }) {
  return html`<p class="meta" id=${`meta-${id}`}>${joined([...warnings(id, question), ...facts(question)])}</p>`;
}

/** @param {string} id @param {Question} question @returns {Child[]} */
function warnings(id, question) {
  const strayed = tabOf(question.state) !== tab.value || tab.value === "archives";
  return [
    isUnsent(id) && html`<b class="unsent">${t("console.meta.unsent")}</b>`,
    question.on_wall && html`<b class="on-wall">${t("state.on_wall")}</b>`,
    strayed && html`<b>${t(stateKey(question.state))}</b>`,
    question.reports > 0 && html`<b class="reported">${t("console.meta.reports", { count: question.reports })}</b>`,
    question.flagged && html`<b class="reported">${t("console.meta.flagged", { word: question.flagged_by })}</b>`,
    question.starred && html`<b>★ ${t("console.meta.starred")}</b>`,
    question.blocked && html`<b class="reported">${t("console.meta.blocked")}</b>`,
  ];
}

/** @param {Question} question @returns {Child[]} */
function facts(question) {
  const { key, params } = ago(tenSeconds.value - question.asked_at);
  const theme = boot.programme?.themes?.find(({ id }) => id === question.theme);
  const name = pick(theme?.name);
  return [
    t(key, params),
    question.origin === "paper" && t("console.meta.paper"),
    question.asked_before === 0 && question.origin === "phone" && t("console.meta.first"),
    question.lang !== language.value && t(`console.meta.${question.lang}`),
    theme && html`<span lang=${name.lang}>${name.text}</span>`,
    question.signature && html`<bdi>${question.signature}</bdi>`,
    (question.supporters > 0 || question.state === "listed") &&
      t("console.meta.supporters", { count: question.supporters }),
    question.edited && t("console.meta.edited"),
    question.reason &&
      html`<span>${t("console.meta.reason")} <bdi lang=${question.lang}>${question.reason}</bdi></span>`,
  ];
}

/** @param {string} id */
function isUnsent(id) {
  return link.state.value !== "up" && link.waiting.value.some(({ command }) => command.question === id);
}

/** @param {Child[]} parts */
function joined(parts) {
  return parts.filter(Boolean).map((part, at) => [at ? " · " : "", part]);
}
