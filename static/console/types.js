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
 * @property {string} origin "phone" or "paper"
 * @property {number} asked_before how many questions its author had asked before
 * @property {number} [listed_at] ms UTC, of one that was published
 * @property {string} [note] for moderators alone
 * @property {string} [translation] a line in the other language
 * @property {string} [translated] the words that it translates, if they are no longer those of the question
 * @property {{who: string, gist: string, lang: Language}} [answer] who answered, and what
 * @property {string} [merged_into]
 * @property {boolean} [blocked] nothing more is taken from the device that asked it
 */

/** @typedef {{id: string, count: number, percent: number, lead: boolean}} Bar */

/** @typedef {PollOnDesk & import("../shared/scenes/types.js").Result} Poll what a result says is there only when it is revealed somewhere */

/**
 * @typedef {object} PollOnDesk
 * @property {PollKind} kind
 * @property {Text} title
 * @property {{id: string, label: Text, still?: string}[]} options the abstention included
 * @property {import("../shared/scenes/types.js").Terms} [terms]
 * @property {Record<string, import("../shared/stills.js").Still>} [stills]
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
 * @property {"spiral"} [drawing] of a cloud that is not drawn as a list
 * @property {{id: string, text: string, state: "waiting" | "shown" | "refused", flagged_by?: string}[]} [sayings] what people wrote, what waits first
 * @property {number} [waiting] how many of them nobody has read
 * @property {boolean} turnout_hidden wall and phones are not told how many answered
 * @property {boolean} has_hands raised hands may be counted for its options
 * @property {Record<string, number>} hands
 * @property {number} [ends_at] when a countdown ends, ms UTC
 * @property {number} [left_ms] of a countdown that stands still
 * @property {boolean} answered the right answer is shown
 * @property {boolean} has_an_answer there is a right answer to show
 * @property {string} [film] the film it rates, for an award
 * @property {boolean} asks people answer it; the result of the others is made of other polls
 * @property {boolean} complete
 * @property {number} opened_at ms UTC
 * @property {number} [aside] ballots received that do not count
 * @property {number} aside_after devices created after it are set aside; 0 for none
 * @property {boolean} seen a result of this round was shown somewhere
 * @property {number} since_opening ballots of devices created after the opening
 * @property {number} unknown ballots of devices whose age nobody knows
 */

/** @typedef {{phase: Phase, premoderation: boolean, live: boolean, sealed: boolean, asking: boolean, slow_s: number}} Evening */
/** @typedef {{id: string, name: string, role: string, looking: string}} Sitting */
/** @typedef {"waiting" | "next" | "speaking" | "served" | "left"} MicState */
/** @typedef {{state: MicState, origin: "phone" | "hand", asked_at: number, served: number, seat: string}} MicRequest */
/** @typedef {{open: boolean, groups: string[], speaking: string, since: number, spent: Record<string, number>}} Floor */
/** @typedef {"phase" | "film" | "scene" | "open" | "close" | "reveal" | "reveal_phones" | "answer" | "message" | "mark"} CueDeed */
/** @typedef {{deed: CueDeed, subject: string, text: Text, note: string, at: number, origin: string, place: number, taken_at?: number}} Cue */
/** @typedef {{last: string, next: string}} Run */
/** @typedef {{id: string, text: Text, phones: boolean, wall: boolean, ends_at: number}} Announcement */
/** @typedef {{id: string, text: string, at: number, seen_at: number}} StageNote */
/** @typedef {{ends_at?: number, left_ms?: number}} WallCountdown */
/** @typedef {{scene: SceneKind, black: boolean, frozen: boolean, phase: Phase, phones: number}} Wall */
/** @typedef {{voting: "open" | "room_code" | "tickets", room_code: string, seats: number, admitted: number, new_devices: number[], wrong_codes: number}} Signs */
/** @typedef {{width: number, height: number, black: boolean, browser: string, late: boolean, gone_at: number}} WallSeen How a paired wall says it is; late: it has stopped following; gone_at: ms UTC, 0 while it is there */
/** @typedef {{phones: number, walls: number, consoles: number, stages: number}} People */
/** @typedef {{verb: string, subject: string, at: number, by: string, name?: string, role?: string}} Act */
/** @typedef {[id: string, question: Question]} Card */

export {};
