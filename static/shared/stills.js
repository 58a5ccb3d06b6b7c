/** Stills: where their pictures are served, and what is said of them. */

/** @import { Text } from "./boot.js" */
/** @typedef {{author: string, tool: string, year: number, licence: string, made?: Text}} Sheet */
/**
 * @typedef {object} Still
 * @property {Text} alt
 * @property {number} width
 * @property {number} height
 * @property {string} [credit] not there while it would give an answer away
 * @property {Sheet} [sheet] with the right answer only
 */

/** @param {string} code @param {string} id @param {boolean} [small] */
export const pictureAt = (code, id, small) => `/${code}/stills/${id}${small ? "/small" : ""}`;

/** @param {Sheet} sheet */
export const sheetLine = ({ author, tool, year, licence }) => [author, tool, year, licence].join(" · ");
