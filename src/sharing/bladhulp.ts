import { isFout, type Waarde } from "../engine/uitkomst";
import { adres } from "../formula/adres";
import type { Blad, Celwaarde, Formule, Geplaatst } from "../sheet/blad";
import { berekening, blad, rij, titel, toelichting } from "../sheet/cellen";
import type { Hulpblad, Hulpcel } from "./omzetten/hulpblad";

/** Het blad met tussenstappen van een gedeelde werkmap, met bij elke formule haar uitkomst. */
export function bladHulp(hulp: Hulpblad, lees: (adres: string) => Waarde): Blad {
  return tussenstappen(
    hulp.titel,
    hulp.cellen.map((cel) => ({ adres: adres(cel), ...berekening(formule(cel, lees)) })),
  );
}

/** Het blad met tussenstappen, verborgen: honderden losse getallen zeggen een lezer niets. */
export function tussenstappen(naam: string, cellen: readonly Geplaatst[]): Blad {
  return blad({
    id: "hulp",
    versie: 1,
    titel: naam,
    cellen: [
      rij("A1", titel("Tussenstappen")),
      rij(
        "A2",
        toelichting(
          "Onderdelen van formules die meer dan eens nodig zijn. Deze werkmap heeft ze nodig om te rekenen; zolang het blad verborgen is, wordt het niet afgedrukt.",
        ),
      ),
      cellen,
    ],
    samengevoegd: ["A2:F2"],
    breedtes: { A: 24 },
    hoogtes: { 1: 28 },
    // Geen afdrukbereik: LibreOffice drukt een verborgen blad dat er een heeft, toch af.
    afdruk: {},
    verborgen: true,
    tabkleur: "6B7785",
  });
}

function formule(cel: Hulpcel, lees: (adres: string) => Waarde): Formule {
  const { matrix } = cel;
  if (matrix === undefined) return { formule: cel.formule, uitkomst: alsCelwaarde(lees(adres(cel))) };
  const uitkomst = Array.from({ length: matrix.rijen }, (_, r) =>
    Array.from({ length: matrix.kolommen }, (__, k) =>
      alsCelwaarde(lees(adres({ rij: cel.rij + r, kolom: cel.kolom + k }))),
    ),
  );
  return { formule: cel.formule, uitkomst, matrix: true };
}

/** Een lege cel toont een formule als 0. */
function alsCelwaarde(waarde: Waarde): Celwaarde {
  if (waarde === null) return 0;
  return isFout(waarde) ? { fout: waarde.fout } : waarde;
}
