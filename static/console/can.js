/** What may be done at this desk: the verbs of its role, as the server lets them be said. */

import { boot } from "../shared/boot.js";

const verbs = boot.console?.verbs;

/** @param {string} verb */
export function can(verb) {
  return verbs?.includes(verb) ?? true;
}
