/** Words for a cloud, or one short text: as many fields as may be filled, each with what is left of it. */

import { boot } from "../../shared/boot.js";
import { ABSTAIN, LIMITS } from "../../shared/protocol.js";
import { t } from "../../shared/words.js";
import { html, useSignal } from "../../vendor/ui.js";
import { lastAnswer } from "../ballot.js";
import { graphemes } from "../graphemes.js";
import { deviceStorage } from "../storage.js";
import { AnswerForm } from "./form.js";
import { cast, meant } from "./sending.js";

/** @import { Ballot, Poll } from "../evening.js" */

/** @param {{now: Poll}} props */
export function WordsBallot({ now }) {
  const open = now.kind === "open_text";
  const most = open ? LIMITS.OPEN_TEXT_GRAPHEMES_MAX : LIMITS.WORD_GRAPHEMES_MAX;
  const draft = draftOf(now);
  const typed = useSignal(draft.read());
  const abstaining = useSignal(/** @type {boolean | null} */ (null));
  const standing = lastAnswer(now);
  const before = textsOf(meant(now));
  const fields = Array.from({ length: now.max_choices }, (_, at) => typed.value?.[at] ?? before[at] ?? "");
  const abstains = abstaining.value ?? (!typed.value && meant(now).choices?.[0] === ABSTAIN);
  const words = fields.map((word) => word.trim()).filter(Boolean);
  const long = words.some((word) => graphemes(word) > most);
  const twice = new Set(words.map((word) => word.toLowerCase())).size < words.length;
  const fault = long ? t("vote.word_long", { count: most }) : twice ? t("vote.word_twice") : "";
  const same = abstains
    ? standing?.choices?.[0] === ABSTAIN
    : Boolean(standing?.words) && words.join("\n") === textsOf(standing).join("\n");

  /** @param {number} at @param {string} word */
  const write = (at, word) => {
    typed.value = fields.map((known, other) => (other === at ? word : known));
    draft.keep(typed.value);
  };
  const send = () => {
    if (fault && !abstains) return;
    cast(now, abstains ? { choices: [ABSTAIN] } : { words: /** @type {any} */ (words) });
    typed.value = null;
    abstaining.value = null;
    draft.forget();
  };
  return html`<${AnswerForm} now=${now} ready=${(abstains || (words.length > 0 && !fault)) && !same} send=${send} abstains=${abstains}
    abstain=${(/** @type {boolean} */ on) => (abstaining.value = on)} fault=${abstains ? "" : fault}>
    <p class="dim small">${t(open ? "vote.one_line" : "vote.some_words", { count: now.max_choices })} ${t("vote.read_first")}</p>
    ${fields.map(
      (word, at) => html`<div class="word" key=${at}>
        <${open ? "textarea" : "input"} class="field" id=${`word-${at + 1}`} rows="3" type="text" value=${word} disabled=${abstains} enterkeyhint="send" autocapitalize="off" maxlength=${most * 4}
          aria-label=${open ? t("vote.your_text") : t("vote.word_n", { n: at + 1 })} aria-describedby=${`word-left-${at} poll-status`} aria-invalid=${graphemes(word.trim()) > most}
          onInput=${(/** @type {any} */ event) => write(at, event.target.value)} />
        <span class="dim small tabular" id=${`word-left-${at}`}>${t("vote.left", { count: most - graphemes(word.trim()) })}</span>
      </div>`,
    )}
  <//>`;
}

/** The texts of a ballot that is on its way, or of one that was received. @param {Ballot | null} ballot @returns {string[]} */
function textsOf(ballot) {
  return (ballot?.words ?? []).map((word) => (typeof word === "string" ? word : word.text));
}

/** What is half typed outlives a reload; a phone that keeps nothing keeps it in the page. @param {Poll} now */
function draftOf({ poll, round }) {
  const key = `words ${boot.code} ${poll} ${round}`;
  const storage = deviceStorage();
  return {
    read: () => {
      try {
        const kept = JSON.parse(storage?.getItem(key) ?? "null");
        return Array.isArray(kept) ? kept.map(String) : null;
      } catch {
        return null;
      }
    },
    /** @param {string[]} words */
    keep: (words) => {
      try {
        storage?.setItem(key, JSON.stringify(words));
      } catch {
        // A full storage costs durability, never what is typed.
      }
    },
    forget: () => storage?.removeItem(key),
  };
}
