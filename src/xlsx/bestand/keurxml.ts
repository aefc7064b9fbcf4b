import { SaxesParser } from "saxes";
import { zinnen } from "../zinnen";
import { weiger } from "./weigering";

/** Leest wat er geschreven gaat worden met een andere lezer na: wat niet welgevormd is, gaat er niet uit. */
export function keurXml(bytes: Uint8Array, onderdeel: string): void {
  const lezer = new SaxesParser();
  lezer.on("error", () => weiger(zinnen.xmlStuk(onderdeel, "het is geen welgevormde XML")));
  lezer.write(new TextDecoder().decode(bytes)).close();
}
