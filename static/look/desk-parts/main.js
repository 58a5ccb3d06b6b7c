/** The parts as the desk draws them (`/look/desk-parts`). */

import { DESK } from "../parts/parts.js";
import { showParts } from "../parts/show.js";

showParts(DESK);
