/** The desk of the catalogue (`/look/console`). */

import { show } from "../shown.js";
import { STATES } from "./states.js";

show(STATES, () => import("../../console/main.js"));
