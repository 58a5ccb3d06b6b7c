/** What the wall's shelves hold, as the server composes them. Types only. */

/** @import { Language, Programme, Screen, Text } from "../boot.js" */
/** @import { Passage } from "./say.js" */

/** @typedef {Language | "both"} WallLanguage both: the main language large, the other one smaller */

/** @typedef {import("../protocol.js").SceneKind} SceneKind */
/** @typedef {"doors" | "film" | "debate" | "closed"} Phase */
/** @typedef {{scene: SceneKind, black: boolean, frozen: boolean, phase: Phase, phones: number, film?: string}} Wall film: of a title card */
/** @typedef {{text: string, lang: Language, signature: string, theme: string, supporters: number, translation?: string}} Question */
/** @typedef {Question & {rank: number}} ListedQuestion */
/** @typedef {{id: string, count: number, percent: number, lead: boolean, hands?: number, length?: number, hands_length?: number}} Bar length and hands_length: drawn on one scale, percent */

/**
 * On which terms a poll asks: each kind has its own, and none of the others.
 * @typedef {object} Terms
 * @property {number} [steps] of a scale
 * @property {Text} [low]
 * @property {Text} [high]
 * @property {Text} [unit] of a number
 * @property {number} [decimals] of a number; bounds are whole multiples of its last place
 * @property {number} [least]
 * @property {number} [most]
 * @property {string} [still]
 * @property {string} [again] the poll that is asked once more
 * @property {boolean} [pictures_on_phones] phones get the pictures too
 * @property {boolean} [support]
 * @property {boolean} [by_group]
 */

/** @typedef {{step: number, count: number, percent: number, height: number}} Column */
/** @typedef {{count: number, columns: Column[], mean?: number, median?: number, at?: number, abstained?: number}} ScaleResult at: the mean between both ends, percent */
/** @typedef {ScaleResult & {id: string}} RatedItem */
/** @typedef {{id: string, points: number, first: number, rank: number, tied: boolean, length: number}} RankedOption */

/**
 * Estimates, in whole multiples of the last decimal place; places along the axis in percent.
 * @typedef {object} Histogram
 * @property {number} count
 * @property {number} abstained
 * @property {{from: number, to: number, count: number, height: number}[]} bins
 * @property {number} [median]
 * @property {[number, number]} [half]
 * @property {number} [from]
 * @property {number} [to]
 * @property {number} [below] estimates far under the first bin
 * @property {number} [above]
 * @property {number} [at] the median
 * @property {number} [near] estimates within the tolerance, once the truth is shown
 * @property {number} [near_percent]
 * @property {number} [truth_at]
 * @property {number} [near_from]
 * @property {number} [near_to]
 */

/** @typedef {{count: number, rows: {id: string, count: number, percent: number, sure?: number}[], abstained: number, right?: number, sure?: number}} Sureness right, sure: the room's, in percent */

/** @typedef {{rows: {id: string, film: string, title: Text, count: number, place?: number, tied?: boolean, mean?: number, score?: number, length?: number}[], weight: number, turnout_min: number, steps: number}} Prize */
/** @typedef {{dots: {sure: number, right: number, count: number, size: number}[], count: number, polls: number, right?: number, sure?: number}} Calibration all but counts in percent */
/** @typedef {{id: string, count: number, y: number, height: number}} FlowNode */

/**
 * Both tallies in percent and who went where, as far as it may be told; drawn in a square of a hundred.
 * @typedef {object} Flow
 * @property {boolean} [few] nothing crossed may be told
 * @property {{id: string, before: number, after: number, net: number}[]} rows
 * @property {[number, number]} people how many answered before and after
 * @property {number} [stayed] these four together, or none
 * @property {number} [moved]
 * @property {number} [new]
 * @property {number} [left]
 * @property {{before: FlowNode[], after: FlowNode[]}} [nodes]
 * @property {{from: string, to: string, count: number, stays: boolean, d: string}[]} [bands]
 * @property {{before: {y: number, height: number}[], after: {y: number, height: number}[]}} [rest] what no band tells
 */

/** @typedef {{id: string, text: string, count: number, size: number}} CloudWord size: 0 to 100 */

/**
 * What is shown once a poll is revealed: one field for each drawing, and what is right once that is.
 * @typedef {object} Result
 * @property {Bar[]} [bars] in the order of the options
 * @property {ScaleResult} [scale]
 * @property {RatedItem[]} [ratings] in the order of the options
 * @property {RankedOption[]} [ranking] in the order in which they are shown
 * @property {Histogram} [histogram]
 * @property {Sureness} [sureness]
 * @property {Flow} [flow] of a poll that was asked before
 * @property {{few?: boolean, rows?: {group: string, count: number, shares: {id: string, percent: number}[]}[]}} [by_group]
 * @property {Prize} [prize]
 * @property {Calibration} [calibration]
 * @property {CloudWord[]} [cloud] in the order in which they are shown
 * @property {{id: string, text: string, count: number, supporters?: number}[]} [cards]
 * @property {{right?: string[], truth?: number, tolerance?: number}} [answer]
 */

/**
 * @typedef {object} Asked
 * @property {string} poll
 * @property {number} round
 * @property {import("../protocol.js").PollKind} kind
 * @property {Text} title
 * @property {{id: string, label: Text, still?: string}[]} options
 * @property {Terms} [terms]
 * @property {Record<string, import("../stills.js").Still>} [stills] what is said of its pictures, by their ids
 * @property {"spiral"} [drawing] of a cloud that is not drawn as a list
 * @property {number} [max_choices] of a poll with several choices
 * @property {"draft" | "open" | "closed"} state
 * @property {number} [turnout] how many answered; not there while it is hidden
 * @property {number} [ends_at] when a countdown ends, ms UTC
 * @property {number} [left_ms] of a countdown that stands still
 * @property {number} [present] the phones that could answer; none when nobody counted them
 * @property {number} [aside] ballots received that do not count
 * @property {boolean} revealed
 */

/** @typedef {Asked & Result} Poll */

/**
 * How a poll or its result is drawn, and the ways of setting it, tried in their order until it fits (`useFit`).
 * @typedef {object} Picture
 * @property {import("../../vendor/ui.js").Component<any>} component of `asked: Poll`, `language: WallLanguage` and the séance's `code`
 * @property {{name: string, min?: number, max: number}[]} ways
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
 * @property {number} [plate] how high the code stands where people come in, in hundredths of the picture's height
 * @property {Reach} [reach] from how far it is scanned
 * @property {boolean} [alone] the picture is all there is on the page
 */

/** @typedef {{metres: number, depth: number, enough: boolean | null}} Reach metres, depth: 0 where nobody knows */
/** @typedef {{frame: string, margin: string, text: string, lang: WallLanguage, corner: string, dots: number[], ratio: number, full: boolean, awake: boolean}} Here what a wall knows of itself */

/** @typedef {"cuts" | "fades"} Leaves */
/** @typedef {{aside?: Passage[] | null, titled?: boolean}} Foot aside: its right end; titled: the evening in place of the address */

/**
 * @typedef {object} SceneKindOnWall
 * @property {string} id
 * @property {(wall: Wall, screen: Screen) => boolean} when
 * @property {(props: SceneProps) => any} component
 * @property {Leaves | ((screen: Screen) => Leaves)} leaves what a person wrote or voted is gone at once; the house's own pictures fade
 * @property {true} [counts] shows the countdown itself; elsewhere it stands in the foot
 * @property {((props: SceneProps) => Foot | null) | null} foot null for a scene without one, or where its place is taken
 * @property {(screen: Screen) => string} [subject] another subject of the same scene is another picture
 */

export {};
