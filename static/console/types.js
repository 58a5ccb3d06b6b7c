/** What the console's shelves hold, as the server composes them. Types only. */

/** @import { Language, Text } from "../shared/boot.js" */
/** @import { Phase, PollKind, PollState, QuestionState, SceneKind } from "../shared/protocol.js" */

/**
 * @typedef {object} Question
 * @property {string} text
 * @property {Language} lang
 * @property {string} signature
 * @property {string} theme
 * @property {QuestionState} state
 * @property {string} reason
 * @property {number} rev
 * @property {number} supporters
 * @property {number} reports
 * @property {boolean} starred
 * @property {boolean} flagged
 * @property {string} flagged_by the entry of the word list
 * @property {number} asked_at ms UTC
 * @property {boolean} edited
 * @property {boolean} on_wall
 * @property {string} origin
 */

/** @typedef {{id: string, count: number, percent: number, lead: boolean}} Bar */

/**
 * @typedef {object} Poll
 * @property {PollKind} kind
 * @property {Text} title
 * @property {{id: string, label: Text}[]} options the abstention included
 * @property {number} max_choices
 * @property {boolean} abstain
 * @property {number} order
 * @property {string} origin
 * @property {PollState} state
 * @property {number} round
 * @property {number} turnout
 * @property {number} [present] phones there now while it is open, at the closing afterwards
 * @property {boolean} on_wall
 * @property {boolean} on_phones
 * @property {Bar[]} [bars] only when revealed somewhere
 * @property {boolean} complete
 */

/** @typedef {{phase: Phase, premoderation: boolean, live: boolean, sealed: boolean}} Evening */
/** @typedef {{scene: SceneKind, black: boolean, frozen: boolean, phase: Phase, phones: number}} Wall */
/** @typedef {{phones: number, walls: number, consoles: number}} People */
/** @typedef {{verb: string, subject: string, at: number, by: string, name?: string}} Act */
/** @typedef {[id: string, question: Question]} Card */

export {};
