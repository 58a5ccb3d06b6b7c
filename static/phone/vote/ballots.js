/** How each kind of poll is answered. */

import { Options } from "./options.js";

/** @import { Component } from "../../vendor/ui.js" */
/** @import { PollKind } from "../../shared/protocol.js" */

/** @type {Partial<Record<PollKind, Component<any>>>} */
export const BALLOTS = { single: Options, multiple: Options, yes_no: Options, quiz: Options };
