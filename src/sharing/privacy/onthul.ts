export { STANDAARD, toonAantal, type Telkeuzes } from "./onthul/aantal";
export { vergelijkEerder, type Telling, type Verschil } from "./onthul/eerder";
export { onderdrukGetoond, type Getoond, type Teltabel } from "./onthul/getoond";
export { vergelijkGroepen } from "./onthul/groepenversie";
export { GEHEIM, onderdruk, type Onderdrukt } from "./onthul/onderdruk";
