import { afronden } from "../domain/afronden";
import { toonGetal, toonPercentage } from "./getallen";
import { tweeledig } from "./invoergetal";
import { ontleedGetal, type Notatie } from "./leesgetal";
import { citeer } from "./opsomming";
import { DOE, weiger, type Gevuld, type Lezing, type Plaats, type Verwacht } from "./verwacht";
import { kaleTekst } from "./wit";

type Aandeel = Extract<Verwacht, { soort: "aandeel" }>;

/**
 * Leest een percentage: 77%, 0,77 en 77 zijn hetzelfde. Zonder procentteken is het een aandeel als dat binnen de grenzen van de plek past, en
 * anders een percentage; wat ervan gemaakt is staat erbij.
 */
export function leesAandeel(v: Aandeel, cel: Gevuld, plaats: Plaats, notatie: Notatie): Lezing {
  const { waarde } = cel;
  if (typeof waarde === "number") {
    if (cel.aard === "percentage") return { getal: waarde };
    if (cel.aard !== undefined) return geen(v, cel.getoond ?? toonGetal(waarde), plaats);
    // Een kaal getal van 0 tot en met 1 is in een cel of bestand een aandeel zoals het hoort.
    return waarde >= 0 && waarde <= Math.min(1, v.totEnMet)
      ? { getal: waarde }
      : zonderTeken(v, waarde, toonGetal(waarde), plaats);
  }
  const tekst = kaleTekst(waarde);
  const gelezen = ontleedGetal(tekst, notatie);
  if (gelezen === undefined) {
    const engels = notatie === "nl" ? ontleedGetal(tekst, "en") : undefined;
    if (engels === undefined) return geen(v, tekst, plaats);
    const nederlands = engels.procent ? toonPercentage(engels.getal, 4) : toonGetal(engels.getal);
    if (engels.procent)
      return weiger(
        `${citeer(tekst)} heeft een punt; in het Nederlands staat er een komma voor de decimalen: ${DOE[plaats]} ${nederlands}.`,
        nederlands,
      );
    return tweeledig(tekst, engels.getal, false, plaats);
  }
  if (gelezen.procent || gelezen.getal === 0) return { getal: gelezen.getal };
  return zonderTeken(v, gelezen.getal, tekst, plaats);
}

function zonderTeken(v: Aandeel, getal: number, tekst: string, plaats: Plaats): Lezing {
  const past = (x: number) => x >= v.vanaf && x <= v.totEnMet;
  const procent = Number((getal / 100).toPrecision(15));
  const uit = past(getal) ? getal : procent;
  const opgevat = `${citeer(tekst)} is gelezen als ${toonPercentage(uit, 4)}.`;
  // Passen beide lezingen, dan staat de andere erbij: 1,5 kan 150% zijn en 1,5%.
  const twijfel = past(getal) && past(procent) && (Math.abs(getal) > 1 || v.totEnMet < 1);
  const ander = `${toonGetal(afronden(getal, 6))}%`;
  return {
    getal: uit,
    opgevat: twijfel ? `${opgevat} Bedoelt u ${ander}, ${DOE[plaats]} dan ${ander}.` : opgevat,
  };
}

function geen(v: Aandeel, tekst: string, plaats: Plaats): Lezing {
  const voorbeeld = v.totEnMet < 1 ? "2,5%" : "77%";
  return weiger(
    `${citeer(tekst)} is geen percentage; verwacht: ${v.vraagt}. ${plaats === "cel" ? "Verbeter de cel, of laat haar leeg" : `${plaats === "veld" ? "Typ" : "Schrijf"} het met een procentteken, bijvoorbeeld ${voorbeeld}`}.`,
    voorbeeld,
  );
}
