/** The half-typed question. It is on the phone after each letter, so a poll, a lock or a reload never costs it. */

import { newId } from "../shared/ids.js";
import { signal } from "../vendor/ui.js";

/** @import { Command } from "../shared/link.js" */
/**
 * @typedef {object} Draft
 * @property {string} id the name the question will have: a double tap sends the same one twice
 * @property {string} text
 * @property {"" | "fr" | "en"} lang "" until its first letter
 * @property {string} signature
 * @property {string} theme
 * @property {boolean} consent
 * @property {string} refusal why the server sent it back, or ""
 */

/** @param {string} code @param {Storage | null} storage */
export function openDraft(code, storage) {
  const draftKey = `contrechamp.draft.${code}`;
  const returnedKey = `contrechamp.returned.${code}`;
  const draft = signal({ ...blank(), .../** @type {Partial<Draft>} */ (read(storage, draftKey) ?? {}) });
  /** Questions sent back while another one was being typed. */
  const returned = signal(/** @type {Draft[]} */ (read(storage, returnedKey) ?? []));

  /** @param {Partial<Draft>} fields */
  function write(fields) {
    draft.value = { ...draft.value, ...fields };
    keep(storage, draftKey, draft.value);
  }

  /** A question is in the language the page had at its first letter, whatever the page is switched to afterwards.
   * @param {string} text @param {"fr" | "en"} language */
  function type(text, language) {
    write({ text, refusal: "", lang: text ? draft.value.lang || language : "" });
  }

  /** A fresh page. Nobody signs twice without knowing: no name stays on it. */
  function clear() {
    write(blank());
  }

  /** The server refused `command`: its words come back, without touching what is being typed.
   * @param {Command} command @param {string} refusal */
  function giveBack(command, refusal) {
    const { text, lang, signature = "", theme = "", consent = false } = command;
    const back = { id: newId(), text, lang, signature, theme, consent, refusal };
    if (draft.value.id === command.id || !draft.value.text.trim()) write(back);
    else setReturned([...returned.value, back]);
  }

  /** Type on with a returned one; what was being typed takes its place in the list. @param {Draft} chosen */
  function resume(chosen) {
    const others = returned.value.filter(({ id }) => id !== chosen.id);
    setReturned(draft.value.text.trim() ? [...others, draft.value] : others);
    write(chosen);
  }

  /** @param {Draft[]} list */
  function setReturned(list) {
    returned.value = list;
    keep(storage, returnedKey, list);
  }

  return { draft, returned, write, type, clear, giveBack, resume };
}

/** @returns {Draft} */
function blank() {
  return { id: newId(), text: "", lang: "", signature: "", theme: "", consent: false, refusal: "" };
}

/** @param {Storage | null} storage @param {string} key */
function read(storage, key) {
  try {
    return JSON.parse(storage?.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/** @param {Storage | null} storage @param {string} key @param {unknown} value */
function keep(storage, key, value) {
  try {
    storage?.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing can be kept here; what is typed still stands on the page.
  }
}
