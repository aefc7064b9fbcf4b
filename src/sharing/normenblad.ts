import { normenblad, NORMENBLAD } from "../functions/inexcel/normenblad";
import { adres } from "../formula/adres";
import type { Blad, Cel, Geplaatst } from "../sheet/blad";
import { blad, kop, kopLinks, paragraaf, rij, titel, toelichting } from "../sheet/cellen";
import { regelcel } from "./regelcel";

/** Het blad WMO-normen: waar de gewone formules hun normen vinden, met bron en geldigheid. */
export function bladNormen(): Blad {
  const { blokken, namen } = normenblad();
  const cellen: Geplaatst[][] = blokken.flatMap(({ rij: begin, kolom, cellen }) =>
    cellen.map((waarden, i) =>
      rij(
        adres({ rij: begin + i, kolom }),
        ...waarden.map((w, k) => opgemaakt(w, i, cellen[1]?.[k], cellen[2]?.[k])),
      ),
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
    samengevoegd: ["A2:G2"],
    breedtes: { A: 40, B: 13, C: 14, D: 12, E: 23, F: 42, G: 62 },
    hoogtes: { 1: 28 },
    vasteRijen: 2,
    afdruk: {},
    tabkleur: "6B7785",
  });
}

/** `eerste` is wat er in de kolom onder de kop staat: boven getallen staat de kop in het midden. */
function opgemaakt(
  waarde: string | number,
  regel: number,
  kopje: string | number | undefined,
  eerste: string | number | undefined,
): Cel {
  if (regel === 0) return paragraaf(waarde);
  if (regel === 1) return typeof eerste === "number" ? kop(waarde) : kopLinks(waarde);
  return regelcel(waarde, kopje === "geldig vanaf" || kopje === "geldig t/m" ? "datum" : undefined);
}
