import { loopXml } from "../../../xlsx/bestand/xml";

/** Een langere notatie leest Excel niet; haar uitpluizen kost het kwadraat van haar lengte. */
const LANGSTE_NOTATIE = 255;
/** Ingebouwde vormen die een dag tonen (ECMA-376 deel 1, 18.8.30). */
const INGEBOUWD = [14, 15, 16, 17, 22];

/** Welke opmaaknummers een cel als datum tonen. */
export function leesDatumstijlen(bytes: Uint8Array, pad: string): ReadonlySet<string> {
  const vormen = new Set(INGEBOUWD.map(String));
  const uit = new Set<string>();
  let [binnen, nummer] = [false, 0];
  loopXml(bytes, pad, {
    open({ naam, attributen }) {
      if (naam === "numFmt" && isDatumvorm(attributen.formatCode ?? ""))
        vormen.add(attributen.numFmtId ?? "");
      else if (naam === "cellXfs") binnen = true;
      else if (binnen && naam === "xf" && vormen.has(attributen.numFmtId ?? "")) uit.add(String(nummer++));
      else if (binnen && naam === "xf") nummer++;
    },
    sluit: (naam) => void (naam === "cellXfs" && (binnen = false)),
  });
  return uit;
}

/** Een vorm met een dag en een maand of jaar erin; wat tussen aanhalingstekens of haken staat, telt niet. */
function isDatumvorm(vorm: string): boolean {
  if (vorm.length > LANGSTE_NOTATIE) return false;
  const kaal = vorm.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  return /d/.test(kaal) && /[my]/.test(kaal);
}
