import { definities } from "../../../functions/definities";
import { genoemd } from "../../../functions/mechaniek/definitie";
import { citeer } from "../../../language/opsomming";
import { functienaam, gebiedVan, knopenVan } from "../../werkboek/bomen";
import { cellenIn } from "../../werkboek/verbanden";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, type Vondst } from "../reeks";

/** Een functie van ons krijgt een kolom die volgens haar kop iets anders is dan de functie vraagt. */
export const verkeerdeKolom: Regel = {
  id: "verkeerde-kolom",
  naam: "De verkeerde kolom gekozen",
  ernst: "fout",
  waarom:
    "Een kolom ernaast is zo gekozen, en elk getal past: alleen de kop verraadt dat het minuten zijn waar een tarief hoort.",
  uitweg: "Laat de formule naar de kolom met de goede kop wijzen.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ kop, naam, functie, vraagt }] = groep;
      const waar = groep.length === 1 ? "" : ` Dit geldt voor ${plekkentekst(groep.map((g) => g.cel))}.`;
      return {
        zin: `${functie} krijgt voor ${naam} de cellen onder of naast ${citeer(kop)}, maar verwacht ${vraagt}.${waar}`,
      };
    }),
};

interface Verkeerd extends Vondst {
  readonly kop: string;
  readonly naam: string;
  readonly functie: string;
  readonly vraagt: string;
}

/** Waar een woord in een kop of eenheid op wijst. "Minuten per week" gaat over minuten: wat na "per" staat telt niet. */
const MATEN: readonly (readonly [maat: string, patroon: RegExp])[] = [
  ["geld", /€|\beuro|tarief|prijs|kosten|bedrag|lasten|loon/i],
  ["aandeel", /%|percentage|graad|aandeel/i],
  ["minuten", /\bminuten\b|\bminuut\b/i],
  ["uren", /\buren\b|\buur\b/i],
  ["weken", /\bweken\b/i],
  ["aantal", /aantal|cliënten|clienten|inwoners|zaken|aanvragen/i],
  ["dag", /datum/i],
];

function maatVan(tekst: string): string | undefined {
  const kern = tekst.replace(/\bper\b.*$/i, "").replace(/\(.*?\)/g, "");
  const gevonden = MATEN.filter(([, patroon]) => patroon.test(kern)).map(([maat]) => maat);
  return gevonden.length === 1 ? gevonden[0] : undefined;
}

function* vondsten(o: Onderzoek): Iterable<Verkeerd> {
  for (const cel of eigenFormules(o))
    for (const k of knopenVan(cel)) {
      if (k.soort !== "aanroep") continue;
      const functie = functienaam(k.naam);
      const definitie = definities.find(({ som }) => `WMO.${som.naam}` === functie);
      if (definitie === undefined) continue;
      const parameters = genoemd(definitie.som);
      for (const [i, a] of k.argumenten.entries()) {
        const parameter = parameters[i];
        const gezien = gebiedVan(a, cel, o.werkboek);
        const eerste = gezien && cellenIn(o.werkboek, gezien).find((c) => typeof c.waarde === "number");
        if (parameter === undefined || eerste === undefined) continue;
        const vraagt = parameter.parameter.eenheid;
        const hoort = maatVan(vraagt) ?? maatVan(parameter.naam.replace(/_/g, " "));
        const { rij, kolom } = o.aanduiding(eerste);
        const [kop, is] =
          [kolom, rij].flatMap((t) =>
            t === undefined || maatVan(t) === undefined ? [] : [[t, maatVan(t)] as const],
          )[0] ?? [];
        if (hoort === undefined || kop === undefined || is === hoort || past(hoort, is)) continue;
        yield { cel, kop, naam: parameter.naam, functie, vraagt, soort: `${functie}${i}${kop}` };
      }
    }
}

/** Aantallen heten naar alles wat te tellen is. */
function past(hoort: string, is: string | undefined): boolean {
  return hoort === "aantal" && is !== "geld" && is !== "aandeel" && is !== "minuten";
}
