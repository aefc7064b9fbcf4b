import { beeldVanTekst } from "../herken/celbeeld";
import { alsJjjjmmdd } from "../herken/geboortedatum";
import { leesKop } from "../herken/koppen";
import type { Treffer } from "../herken/treffer";
import { vindInTekst, voegTreffersSamen } from "../herken/tekst";
import type { Context } from "./context";

/**
 * De gegevens in een tekst buiten de cellen: wat op zichzelf te herkennen is, wat al in een cel gevonden is, en wat het element of de
 * eigenschap eromheen zegt (<bsn>, name="BSN").
 */
export function vindBuitenCellen(
  tekst: string,
  label: string | undefined,
  context: Context,
): readonly Treffer[] {
  const heel = heleTekst(tekst, label, context);
  if (heel !== undefined) return [heel];
  const lijst = /^"([^"]*)"$/.exec(tekst)?.[1];
  if (lijst?.includes(",")) return uitLijst(lijst, context);
  return voegTreffersSamen(context.bekendIn(tekst), vindInTekst(tekst));
}

function heleTekst(tekst: string, label: string | undefined, context: Context): Treffer | undefined {
  const kern = tekst.trim().replace(/^"(.*)"$/, "$1");
  const begin = tekst.indexOf(kern);
  const soort = context.bekend(kern) ?? soortDoorLabel(kern, label);
  return soort === undefined || kern === "" ? undefined : { soort, begin, eind: begin + kern.length, kern };
}

function soortDoorLabel(kern: string, label: string | undefined): Treffer["soort"] | undefined {
  const kop = label === undefined || kern.length > 80 ? undefined : leesKop(label.replace(/_/g, " "));
  // De naam van een kolom is zelf geen gegeven.
  if (kop === undefined || leesKop(kern) !== undefined) return undefined;
  const beeld = beeldVanTekst(kern);
  if (kop.soort === "bsn" && beeld.nummer !== undefined) return "bsn";
  if (kop.soort === "geboortedatum" && (beeld.dag ?? alsJjjjmmdd(kern)) !== undefined) return "geboortedatum";
  return kop.soort === "naam" && kop.vast && beeld.naam !== undefined ? "naam" : undefined;
}

/** Een keuzelijst van gegevensvalidatie: "Jan Jansen,Piet de Vries". */
function uitLijst(lijst: string, context: Context): Treffer[] {
  let begin = 1;
  return lijst.split(",").flatMap((deel): Treffer[] => {
    const van = begin;
    begin += deel.length + 1;
    const soort = context.bekend(deel);
    const heel = { begin: van, eind: van + deel.length, kern: deel };
    if (soort !== undefined) return [{ soort, ...heel }];
    return voegTreffersSamen(context.bekendIn(deel), vindInTekst(deel)).map((t) => ({
      ...t,
      begin: t.begin + van,
      eind: t.eind + van,
    }));
  });
}
