/** Which parts the form of each kind of poll has. */

/** @import { PollKind } from "../../shared/protocol.js" */

/**
 * @typedef {object} Form
 * @property {boolean} [options] answers are written
 * @property {boolean} [choices] how many of them on one ballot is asked
 * @property {boolean} [all] all of them are put in order
 * @property {boolean} [right] some of them are right
 * @property {boolean} [steps] a scale and the words at its ends
 * @property {boolean} [words] how many words a person may write is asked
 * @property {boolean} [support] answers may be supported
 * @property {boolean} [number] a unit, bounds, and the true value
 * @property {boolean} [stills] its answers may have pictures
 * @property {boolean} [either] real or generated, or which one of two
 * @property {boolean} [again] the same may be asked once more, before and after; people may say in which group they are
 * @property {boolean} [film] it may rate a film, for an award
 * @property {PollKind} [of] its result is made of polls of that kind
 * @property {boolean} [award] on terms of its own
 */

/** In the order of the chooser. @type {Partial<Record<PollKind, Form>>} */
const KNOWN = {
  single: { options: true, stills: true, again: true },
  multiple: { options: true, choices: true, stills: true },
  yes_no: { stills: true, again: true },
  scale: { steps: true, again: true, film: true },
  rating: { options: true, steps: true },
  ranking: { options: true, all: true },
  number: { number: true },
  quiz: { options: true, right: true, stills: true },
  word_cloud: { words: true },
  open_text: { support: true },
  real_or_generated: { either: true },
  calibration: { of: "real_or_generated" },
  prize: { of: "scale", award: true },
};

export const FORMS = /** @type {Record<PollKind, Form>} */ (KNOWN);

export const MADE_HERE = /** @type {PollKind[]} */ (Object.keys(KNOWN));
