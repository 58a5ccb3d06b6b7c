/** The phone of the catalogue (`/look/phone`). */

import { show } from "../shown.js";
import { STATES } from "./states.js";

show(STATES, () => import("../../phone/main.js"));
