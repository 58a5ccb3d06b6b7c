/** The stage view of the catalogue (`/look/stage`). */

import { show } from "../shown.js";
import { STATES } from "./states.js";

show(STATES, () => import("../../stage/main.js"));
