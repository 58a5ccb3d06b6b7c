/** What the wall's shelves hold, as the server composes them. Types only. */

/** @import { Language, Programme, Screen, Text } from "../boot.js" */
/** @import { Passage } from "./say.js" */

/** @typedef {Language | "both"} WallLanguage both: the main language large, the other one smaller */

/** @typedef {"join" | "questions" | "question" | "poll" | "pause" | "film" | "end"} SceneKind */
/** @typedef {"doors" | "film" | "debate" | "closed"} Phase */
/** @typedef {{scene: SceneKind, black: boolean, frozen: boolean, phase: Phase, phones: number, language?: WallLanguage}} Wall */
/** @typedef {{text: string, lang: Language, signature: string, theme: string, supporters: number}} Question */
/** @typedef {Question & {rank: number}} ListedQuestion */
/** @typedef {{id: string, count: number, percent: number, lead: boolean}} Bar */

/**
 * @typedef {object} Poll
 * @property {string} poll
 * @property {number} round
 * @property {"single" | "multiple" | "yes_no"} kind
 * @property {Text} title
 * @property {{id: string, label: Text}[]} options
 * @property {number} [max_choices] of a poll with several choices
 * @property {"draft" | "open" | "closed"} state
 * @property {number} turnout
 * @property {number} [present] the phones that could answer; none when nobody counted them
 * @property {number} [aside] ballots received that do not count
 * @property {boolean} revealed
 * @property {Bar[]} [bars] only when revealed, in the order of the options
 */

/**
 * @typedef {object} SceneProps
 * @property {Screen} screen
 * @property {Programme} programme
 * @property {WallLanguage} language
 * @property {string} address what to type
 * @property {string} code
 * @property {string} qr path data of an SVG, its quiet zone included
 * @property {number} qr_modules how many modules wide, quiet zone included
 */

/** @typedef {{aside?: Passage[] | null, titled?: boolean}} Foot aside: its right end; titled: the evening in place of the address */

/**
 * @typedef {object} SceneKindOnWall
 * @property {string} id
 * @property {(wall: Wall) => boolean} when
 * @property {(props: SceneProps) => any} component
 * @property {"cuts" | "fades"} leaves what a person wrote or voted is gone at once; the house's own pictures fade
 * @property {((props: SceneProps) => Foot) | null} foot null for a scene without one
 * @property {(screen: Screen) => string} [subject] another subject of the same scene is another picture
 */

export {};
