import { normenblad, NORMENBLAD } from "../functions/inexcel/normenblad";
import { adres } from "../workbook/adres";
import type { Blad, Cel, Geplaatst } from "../workbook/blad";
import { berekening, blad, bron, kop, paragraaf, rij, titel, toelichting } from "../workbook/cellen";

/** Het blad WMO-normen: waar de gewone formules hun normen vinden, met bron en geldigheid. */
export function bladNormen(): Blad {
  const { blokken, namen } = normenblad();
  const cellen: Geplaatst[][] = blokken.flatMap(({ rij: begin, kolom, cellen }) =>
    cellen.map((waarden, i) =>
      rij(adres({ rij: begin + i, kolom }), ...waarden.map((w, k) => opgemaakt(w, i, cellen[1]?.[k]))),
    ),
  );
  return blad({
    id: "normen",
    versie: 1,
    titel: NORMENBLAD,
    cellen: [
      rij("A1", titel("Normen")),
      rij(
        "A2",
        toelichting(
          "Hier zoeken de formules in deze werkmap hun normen op. Elke waarde geldt alleen in haar tijdvak; daarbuiten geeft een formule #N/B.",
        ),
      ),
      ...cellen,
    ],
    namen: namen.map(({ naam, verwijzing }) => ({
      naam,
      bereik: verwijzing.slice(verwijzing.indexOf("!") + 1).replace(/\$/g, ""),
    })),
    breedtes: { A: 46, B: 15, C: 15, D: 12, E: 20, F: 60, G: 60 },
    hoogtes: { 1: 28 },
    vasteRijen: 2,
    afdruk: {},
    tabkleur: "6B7785",
  });
}

function opgemaakt(waarde: string | number, regel: number, kopje: string | number | undefined): Cel {
  if (regel === 0) return paragraaf(waarde);
  if (regel === 1) return kop(waarde);
  if (kopje === "geldig vanaf" || kopje === "geldig t/m") return berekening(waarde, "datum");
  return typeof waarde === "string" ? bron(waarde) : berekening(waarde, "algemeen");
}
