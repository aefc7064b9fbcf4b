import { toonGetal } from "../../../language/getallen";
import type { Cel, Werkblad } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { duid, eigenBladen, rijenVan, type Duiding } from "../duiding";
import type { Bevinding, Onderzoek, Regel } from "../regel";

type Letter = "V" | "N";
type Soort = "lasten" | "baten" | "saldo";

interface Rij {
  readonly letter: Letter;
  readonly cel: Cel;
  readonly getal: Duiding;
  readonly soort: Soort;
  /** Wat de twee bedragen in de rij zeggen. */
  readonly hoort: Letter | undefined;
}

const VOOR = /^(?:v|voordeel|voordelig)$/;
const NA = /^(?:n|nadeel|nadelig)$/;
const OUD = /begroting|was\b|oud\b|huidig|vorig|voor wijziging/;
const NIEUW = /realisatie|rekening|nieuw|wordt|raming|prognose|na wijziging|werkelijk/;

/** Een V of N die niet past bij het bedrag ernaast. */
export const voorNadeelTeken: Regel = {
  id: "voor-nadeel-teken",
  naam: "V of N past niet bij het bedrag",
  ernst: "fout",
  waarom:
    "Lagere lasten en hogere baten zijn een voordeel (V), hogere lasten en lagere baten een nadeel (N). Met de verkeerde letter leest de raad het omgekeerde.",
  uitweg: "Verander de letter of het teken van het bedrag, zodat elke rij dezelfde afspraak volgt.",
  *zoek(o) {
    for (const blad of eigenBladen(o))
      for (const kolom of kolommen(o, blad)) {
        const fout = new Set<Rij>();
        for (const rij of kolom)
          if (rij.hoort !== undefined && rij.hoort !== rij.letter) {
            fout.add(rij);
            yield maak(
              rij,
              `de ${rij.soort} in deze rij ${rij.hoort === "V" ? "geven een voordeel" : "geven een nadeel"}`,
            );
          }
        yield* tegenDeRest(kolom.filter((r) => !fout.has(r) && r.hoort === undefined));
      }
  },
};

const maak = ({ cel, getal, letter }: Rij, want: string): Bevinding => ({
  cel,
  ook: [getal.cel],
  zin: `Hier staat ${letter} bij ${toonGetal(getal.waarde)}, maar ${want}.`,
});

/** Wie in een kolom als enige een ander teken heeft dan de rest met dezelfde letter. */
function* tegenDeRest(rijen: readonly Rij[]): Iterable<Bevinding> {
  for (const soort of ["lasten", "baten", "saldo"] as const) {
    const hier = rijen.filter((r) => r.soort === soort && r.getal.waarde !== 0);
    const gelijk = (r: Rij) => r.getal.waarde > 0 === (r.letter === "V");
    const [mee, tegen] = [hier.filter(gelijk), hier.filter((r) => !gelijk(r))];
    const [veel, weinig] = mee.length > tegen.length ? [mee, tegen] : [tegen, mee];
    // Staat alles positief met een letter erbij, dan zegt het teken niets.
    if (!hier.some((r) => r.getal.waarde < 0) || veel.length < 3 || weinig.length * 3 > veel.length) continue;
    for (const rij of weinig)
      yield maak(
        rij,
        `elders in deze kolom is een ${rij.getal.waarde > 0 ? "positief" : "negatief"} bedrag een ${rij.letter === "V" ? "N" : "V"}`,
      );
  }
}

/** Per kolom met letters V en N de rijen, met het bedrag links ervan. */
function kolommen(o: Onderzoek, blad: Werkblad): readonly (readonly Rij[])[] {
  const uit = new Map<number, Rij[]>();
  let soort: Soort = "saldo";
  for (const rij of rijenVan(blad)) {
    const getallen = rij.flatMap((c) => duid(o, c) ?? []);
    // Een tussenkop Lasten of Baten geldt voor de rijen eronder.
    if (getallen.length === 0 && rij.length === 1) soort = soortIn(String(rij[0]?.waarde)) ?? "saldo";
    for (const cel of rij) {
      const tekst = typeof cel.waarde === "string" ? kaal(cel.waarde) : "";
      const letter = VOOR.test(tekst) ? "V" : NA.test(tekst) ? "N" : undefined;
      const getal = getallen.filter((d) => d.cel.kolom < cel.kolom).at(-1);
      // Een formule voor de letter volgt het bedrag al.
      if (letter === undefined || getal === undefined || cel.formule !== undefined) continue;
      const hier = soortIn(getal.label) ?? soort;
      uit.set(cel.kolom, [
        ...(uit.get(cel.kolom) ?? []),
        { letter, cel, getal, soort: hier, hoort: hoort(getallen, hier) },
      ]);
    }
  }
  return [...uit.values()];
}

function soortIn(tekst: string): Soort | undefined {
  const [lasten, baten] = [
    /\blasten\b|uitgaven/.test(kaal(tekst)),
    /\bbaten\b|inkomsten|opbrengst/.test(kaal(tekst)),
  ];
  if (/saldo|resultaat/.test(kaal(tekst)) || (lasten && baten)) return "saldo";
  return lasten ? "lasten" : baten ? "baten" : undefined;
}

/** De letter die bij een oud en een nieuw bedrag in de rij hoort; undefined als die er niet allebei één keer staan. */
function hoort(getallen: readonly Duiding[], soort: Soort): Letter | undefined {
  if (soort === "saldo") return undefined;
  const oud = getallen.filter((d) => OUD.test(kaal(d.kop)) && !NIEUW.test(kaal(d.kop)));
  const nieuw = getallen.filter((d) => NIEUW.test(kaal(d.kop)) && !OUD.test(kaal(d.kop)));
  const [van, naar] = [oud[0]?.waarde, nieuw[0]?.waarde];
  if (van === undefined || naar === undefined || oud.length > 1 || nieuw.length > 1 || van === naar)
    return undefined;
  // Baten staan ook wel negatief: dan zijn zij hoger naarmate zij verder onder nul liggen.
  if (van < 0 || naar < 0) return undefined;
  return naar > van === (soort === "baten") ? "V" : "N";
}
