/** What a revealed result is on the desk, for kinds whose options do not say it all: a few words and numbers. */

/** @import { Component } from "../vendor/ui.js" */
/** @import { Result } from "../shared/scenes/types.js" */

/** @type {[keyof Result, Component<any>][]} */
export const OUTCOMES = [];
