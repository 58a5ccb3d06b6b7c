/** What a person may do, and what an answer changes at once on their own phone. */

import { announce } from "../shared/announce.js";
import { boot } from "../shared/boot.js";
import { nextSeq } from "../shared/ids.js";
import { applyPatch } from "../shared/replica.js";
import { language, t } from "../shared/words.js";
import { signal } from "../vendor/ui.js";
import { openDraft } from "./draft.js";
import { hearAnswers, link } from "./evening.js";
import { leaveAsk, place } from "./place.js";
import { count } from "./reading.js";
import { deviceStorage } from "./storage.js";

/** @import { Answer, Command } from "../shared/link.js" */
/** @import { Ballot, Poll } from "./evening.js" */

export const desk = openDraft(boot.code, deviceStorage());

/** One line above the dock: the last thing that went wrong, in words. */
export const notice = signal("");

/** Send the question as typed. Its id was made with the draft: twice is once. */
export function ask() {
  const { id, text, lang, signature, theme, consent } = desk.draft.value;
  desk.write({ refusal: "" });
  const words = { text: text.trim(), lang: lang || language.value, signature: signature.trim() };
  link.send({ verb: "ask", id, ...words, theme, consent });
}

/** @param {string} question @param {boolean} on */
export function setSupport(question, on) {
  notice.value = "";
  link.send({ verb: "set_support", question, on, seq: nextSeq() });
}

/** @param {string} question */
export function report(question) {
  link.send({ verb: "report_question", question });
}

/** @param {string} question */
export function withdraw(question) {
  link.send({ verb: "withdraw", question });
}

/** @param {Poll} poll @param {Ballot} ballot */
export function castBallot({ poll, round }, { choices, points, words, group }) {
  ballotRefusal.value = { key: "", refusal: "", ballot: null };
  link.send({ verb: "cast_ballot", poll, round, choices, points, words, group, seq: nextSeq() });
}

/** Why the last ballot was refused, by poll and round, and what it said. */
export const ballotRefusal = signal({ key: "", refusal: "", ballot: /** @type {Ballot | null} */ (null) });

/** @param {Command} command @param {Answer} answer */
function hear(command, answer) {
  if (answer.ok) received[command.verb]?.(command, answer);
  else refused(command, answer.refusal ?? "bad_request");
}

/** The answer carries our own change: no other message will. @type {Record<string, (command: Command, answer: Answer) => void>} */
const received = {
  ask(command, { question, state }) {
    const { text, lang, signature, theme, id } = command;
    const known = link.margin.peek().mine?.[question] ?? { supporters: 0, reason: "", on_wall: false, edited: false };
    const own = { ...known, client: id, text, lang, signature, theme, state, asked_at: link.clock() };
    mark("mine", question, own);
    if (desk.draft.peek().id === id) {
      desk.clear();
      if (place.peek() === "ask") leaveAsk("mine");
    }
    announce(t(state === "listed" ? "phone.ask_published" : "phone.ask_received"));
  },
  set_support({ question }, { on, supporters }) {
    mark("supported", question, on ? { on: true } : null);
    count(link.screen, question, supporters);
  },
  report_question({ question }) {
    mark("reported", question, { on: true });
    announce(t("phone.reported"));
  },
  withdraw({ question }) {
    mark("mine", question, { state: "withdrawn", on_wall: false });
    announce(t("phone.withdrawn"));
  },
  support_saying({ saying }, { on }) {
    mark("supported_sayings", saying, on ? { on: true } : null);
  },
  enter_code() {
    mark("admitted", "now", { on: true });
  },
  cast_ballot(_, { poll, id, ok, ...ballot }) {
    mark("ballot", poll, { points: null, words: null, group: null, aside: null, ...ballot });
    announce(t("phone.ballot_received"));
  },
};

/** @param {Command} command @param {string} refusal */
function refused(command, refusal) {
  const sentence = t(`refusal.${refusal}`);
  announce(sentence);
  if (command.verb === "cast_ballot") {
    ballotRefusal.value = { key: `${command.poll} ${command.round}`, refusal, ballot: /** @type {any} */ (command) };
  } else if (command.verb === "ask") {
    desk.giveBack(command, refusal);
    // In front of the form its own line says it.
    if (place.peek() !== "ask") notice.value = t("phone.ask_refused", { reason: sentence });
  } else if (command.verb !== "enter_code") {
    notice.value = sentence;
  }
}

/** @param {string} shelf @param {string} key @param {Record<string, any> | null} fields */
function mark(shelf, key, fields) {
  link.margin.value = applyPatch(link.margin.peek(), { [shelf]: { [key]: fields } });
}

hearAnswers(hear);
