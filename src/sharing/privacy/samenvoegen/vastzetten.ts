import { toonGetal } from "../../../language/getallen";
import { adres } from "../../../formula/adres";
import type { Formuleplek } from "../../bewijs/formulecel";
import { plaatsVan } from "../../bewijs/rekenaar";
import type { Opmerking } from "../../verslag";
import { groepszinnen } from "../groepszinnen";
import { alleAanroepen, type Functieaanroep } from "./aanroepboom";
import { blokkenIn, type Blok } from "./blok";
import type { Lezing } from "./lezing";
import type { Reken } from "./lijsten";
import { LIJSTFUNCTIES } from "./lijstfuncties";
import { EIGEN } from "./regels";
import { verwijzingenIn } from "./verwijzing";

/** Functies waarvan de uitkomst over alle cliënten samen gaat. MAX en een zoekfunctie geven het getal van één cliënt. */
const SAMENVATTEND =
  /^(SUM|SUMIFS?|SUMPRODUCT|COUNT|COUNTA|COUNTIFS?|ROWS|AVERAGE|AVERAGEIFS?|SUBTOTAL|MEDIAN|STDEV(\.[SP]|P)?|VAR(\.[SP]|P)?|(PERCENTILE|QUARTILE)(\.(INC|EXC))?)$/;

/** Waarom de uitkomst van deze formule niet als waarde mee mag: zij is van één cliënt, of er staat er een per cliënt. */
export function keurUitkomst(
  { formule, blad, cel, bereik }: Formuleplek,
  blokken: readonly Blok[],
  lezing: Lezing,
): Opmerking | undefined {
  const aanroepen = alleAanroepen(formule);
  const samen = (a: Functieaanroep) =>
    SAMENVATTEND.test(a.naam) || LIJSTFUNCTIES.has(EIGEN.exec(a.naam)?.[1] ?? "");
  for (const v of verwijzingenIn(formule, { blad, rij: cel.rij, kolom: cel.kolom }, lezing.boek)) {
    if (blokkenIn(blokken, v.blad, v.gebied).length === 0) continue;
    const bij = (zin: string): Opmerking => ({ blad, cel: adres(cel), zin });
    const om = aanroepen.filter((a) => a.begin <= v.begin && v.eind <= a.eind);
    if (v.gebied.van.rij === v.gebied.tot.rij) return bij(groepszinnen.eenClient(v.tekst));
    if (!om.some(samen)) return bij(groepszinnen.uitkomstPerClient(v.tekst, om[om.length - 1]?.naam));
  }
  const eigen = aanroepen.some((a) => LIJSTFUNCTIES.has(EIGEN.exec(a.naam)?.[1] ?? ""));
  const meerCellen =
    bereik !== undefined && (bereik.van.rij !== bereik.tot.rij || bereik.van.kolom !== bereik.tot.kolom);
  return meerCellen && !eigen
    ? { blad, cel: adres(cel), zin: groepszinnen.uitkomstPerClient(formule, undefined) }
    : undefined;
}

/** Tellingen en sommen onder een voorwaarde waar maar een paar cliënten aan voldoen; een telling op zichzelf wordt "<10". */
export function kleineSelecties(plek: Formuleplek, reken: Reken, drempel: number): Opmerking[] {
  const { formule, blad, cel } = plek;
  return alleAanroepen(formule).flatMap((a): Opmerking[] => {
    const arg = (i: number) => formule.slice(...(a.argumenten[i] ?? ([0, 0] as const)));
    const alle = a.argumenten.map((_, i) => arg(i));
    const telling = /^(SUM|AVERAGE)IF$/.test(a.naam)
      ? `COUNTIF(${arg(0)},${arg(1)})`
      : /^(SUM|AVERAGE)IFS$/.test(a.naam)
        ? `COUNTIFS(${alle.slice(1).join()})`
        : /^COUNTIFS?$/.test(a.naam) && (a.begin > 0 || a.eind < formule.length)
          ? `${a.naam}(${alle.join()})`
          : undefined;
    const aantal = telling === undefined ? 0 : reken(telling, plaatsVan(plek))[0]?.[0];
    if (typeof aantal !== "number" || aantal <= 0 || aantal >= drempel) return [];
    return [{ blad, cel: adres(cel), zin: groepszinnen.kleineSelectie(aantal, drempel) }];
  });
}

/** Aanbieders met maar een paar cliënten in een vastgezette tabel: hun hele rij zegt iets over die cliënten. */
export function kleineAanbieders(plek: Formuleplek, reken: Reken, drempel: number): Opmerking[] {
  const eigen = alleAanroepen(plek.formule).some((a) => EIGEN.exec(a.naam)?.[1] === "CONTRACTMONITOR");
  if (!eigen) return [];
  const [koppen = [], ...rijen] = reken(plek.formule, plaatsVan(plek));
  const k = koppen.indexOf("cliënten");
  return rijen.flatMap((rij): Opmerking[] => {
    const aantal = rij[k];
    if (typeof aantal !== "number" || aantal >= drempel) return [];
    return [
      {
        blad: plek.blad,
        cel: adres(plek.cel),
        zin: groepszinnen.kleineAanbieder(
          typeof rij[0] === "string" ? rij[0] : toonGetal(Number(rij[0])),
          aantal,
          drempel,
        ),
      },
    ];
  });
}
