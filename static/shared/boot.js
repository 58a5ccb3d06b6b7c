/** What the server laid in the page, so that the first screen needs no socket. Outside a browser: nothing. */

/**
 * @typedef {"fr" | "en"} Language
 * @typedef {{fr: string, en: string}} Text an empty wording means "not translated"
 * @typedef {Record<string, Record<string, Record<string, any>>>} Screen {shelf: {key: {field: value}}}
 * @typedef {{id: string, name: Text}} Theme
 * @typedef {{title: Text, subtitle: Text, place: Text, date: string, hosts: any[], themes: Theme[], films: any[], minutes?: string, speaking?: Theme[], time_zone?: string}} Programme
 * @typedef {object} Boot
 * @property {"phone" | "console" | "wall" | "stage"} page
 * @property {string} door
 * @property {string} code
 * @property {Language} language
 * @property {string} protocol
 * @property {string} static where this page's files are served
 * @property {number} now the server's clock, ms UTC
 * @property {string} revision
 * @property {Screen} screen
 * @property {Screen} margin
 * @property {Record<Language, Record<string, string>>} strings
 * @property {Programme} programme
 * @property {string} address
 * @property {string} url
 * @property {{language: Language | "both", qr: string, qr_modules: number, plate?: number, reach?: {metres: number, depth: number, enough: boolean | null, corner: boolean}}} [wall]
 * @property {{name: string, insecure: boolean, codes: any[], verbs?: string[], wall_url?: string}} [console]
 */

const laid = typeof document === "undefined" ? null : document.getElementById("boot");

export const boot = /** @type {Boot} */ (JSON.parse(laid?.textContent || "{}"));
