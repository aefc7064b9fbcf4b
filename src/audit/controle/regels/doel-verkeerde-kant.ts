import { adres } from "../../../formula/adres";
import { toonGetal } from "../../../language/getallen";
import { citeer } from "../../../language/opsomming";
import type { Cel, Werkblad } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { inhoudVan, rijenVan, woorden } from "../duiding";
import { eigenBladen } from "../reeks";
import type { Bevinding, Regel } from "../regel";

const NULMETING =
  /^(?:de )?(?:nulmeting|beginmeting|startmeting|startwaarde|beginwaarde|uitgangswaarde|nulsituatie)\b/;
const DOEL = /^(?:het )?(?:doel|doelwaarde|doelstelling|streefwaarde|streefgetal|streefcijfer)\b/;
const DAG =
  /^(?:te halen op|te behalen op|gereed op|streefdatum|einddatum|datum|wanneer|op welke dag|uiterlijk)\b/;
/** Zonder richting zegt een getal niet of meer beter is. Zij staat vooraan in een cel: “cliënten met meer dan 2 uur” is geen richting. */
const OMHOOG = /^(?:meer|hogere?|stijging|stijgt|toename|verhog\w*|vergrot\w*|omhoog)\b/;
const OMLAAG = /^(?:minder|lagere?|daling|daalt|afname|verlag\w*|verminder\w*|terugdringen|omlaag)\b/;

/** Een indicator met een doel dat slechter is dan waar hij begint, zonder begin, of zonder dag waarop het gehaald moet zijn. */
export const doelVerkeerdeKant: Regel = {
  id: "doel-verkeerde-kant",
  naam: "Een doel zonder begin of dag, of aan de verkeerde kant",
  ernst: "waarschuwing",
  waarom:
    "Zonder nulmeting is later niet te zeggen of iets beter werd. Zonder dag is een doel nooit te laat. Ligt het aan de verkeerde kant, dan heet achteruitgang gehaald.",
  uitweg: "Vul de nulmeting of de dag in, draai de richting om, of verbeter het doel.",
  *zoek(o) {
    for (const blad of eigenBladen(o)) yield* opBlad(blad);
  },
};

interface Koppen {
  readonly rij: number;
  readonly nulmeting: number;
  readonly doel: number;
  /** De kolom met de dag waarop het doel gehaald moet zijn; niet elke tabel heeft er een. */
  readonly dag: number | undefined;
}

function* opBlad(blad: Werkblad): Iterable<Bevinding> {
  let koppen: Koppen | undefined;
  for (const rij of rijenVan(blad)) {
    const nieuw = koppenIn(rij);
    if (nieuw !== undefined) koppen = nieuw;
    else if (koppen !== undefined) {
      const nummer = rij[0]?.rij ?? 0;
      // Een lege rij, of een rij zonder getal bij het doel, is het einde van de tabel.
      const doel = blad.cellen.get(adres({ rij: nummer, kolom: koppen.doel }));
      if (nummer > koppen.rij + 1 || typeof doel?.waarde !== "number") koppen = undefined;
      else {
        yield* opRij(blad, rij, koppen, doel);
        koppen = { ...koppen, rij: nummer };
      }
    }
  }
}

function koppenIn(rij: readonly Cel[]): Koppen | undefined {
  const kolom = (patroon: RegExp) => rij.find((c) => patroon.test(kaal(inhoudVan(c))))?.kolom;
  const [nulmeting, doel, dag] = [NULMETING, DOEL, DAG].map(kolom);
  return nulmeting === undefined || doel === undefined
    ? undefined
    : { rij: rij[0]?.rij ?? 0, nulmeting, doel, dag };
}

function* opRij(blad: Werkblad, cellen: readonly Cel[], koppen: Koppen, doel: Cel): Iterable<Bevinding> {
  const eerste = cellen.find((c) => woorden(c) !== undefined);
  const naam = eerste === undefined ? "deze indicator" : citeer(woorden(eerste) ?? "");
  const bij = (kolom: number) => blad.cellen.get(adres({ rij: doel.rij, kolom }));
  const begin = bij(koppen.nulmeting);
  if (koppen.dag !== undefined && isLeeg(bij(koppen.dag)))
    yield {
      cel: doel,
      zin: `Bij ${naam} staat een doel (${toonGetal(doel.waarde as number)}), en geen dag waarop het gehaald moet zijn.`,
    };
  if (begin === undefined || isLeeg(begin)) {
    yield {
      cel: doel,
      zin: `Bij ${naam} staat een doel (${toonGetal(doel.waarde as number)}) en geen nulmeting.`,
    };
    return;
  }
  if (typeof begin.waarde !== "number") return;
  const teksten = cellen.map((c) => kaal(woorden(c) ?? ""));
  const [omhoog, omlaag] = [OMHOOG, OMLAAG].map((richting) => teksten.some((t) => richting.test(t)));
  // Zegt de rij allebei, of geen van beide, dan is de richting niet te lezen.
  if (omhoog === omlaag) return;
  const [van, naar] = [begin.waarde, doel.waarde as number];
  if (omhoog ? naar < van : naar > van)
    yield {
      cel: doel,
      ook: [begin],
      zin: `Bij ${naam} is ${omhoog ? "hoger" : "lager"} beter, maar het doel (${toonGetal(naar)}) is ${omhoog ? "lager" : "hoger"} dan de nulmeting (${toonGetal(van)}).`,
    };
}

function isLeeg(cel: Cel | undefined): boolean {
  return inhoudVan(cel) === "";
}
