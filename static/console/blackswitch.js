/** Black: the wall cut at once, from anywhere on the desk. */

import { t } from "../shared/words.js";
import { html } from "../vendor/ui.js";
import { act } from "./acting.js";
import { wall } from "./evening.js";
import { Switch } from "./switch.js";

export function BlackSwitch() {
  const { black } = wall.value;
  return html`<${Switch} name="black" label=${t("console.air.black")} on=${black} press=${() => act("set_black", { on: !black })} />`;
}
