/** The parts as phones draw them (`/look/parts`). */

import { PHONE } from "./parts.js";
import { showParts } from "./show.js";

showParts(PHONE);
