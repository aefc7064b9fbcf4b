import type { Inhoud } from "../engine/inhoud";
import { maakRekenblad, type Rekenblad } from "../engine/rekenblad";
import { isFout, type Uitkomst, type Waarde } from "../engine/uitkomst";
import { absoluut, bladverwijzing } from "../formula/adres";
import { isFormule, type Blad, type Celwaarde, type Formule, type Matrix } from "../sheet/blad";

/** Dezelfde bladen met bij elke formule haar uitkomst, zodat ook een lezer die niet rekent de getallen ziet. */
export function metUitkomsten(bladen: readonly Blad[]): Blad[] {
  const rekenblad = alsRekenblad(bladen);
  return bladen.map((b) => ({
    ...b,
    cellen: b.cellen.map((cel) => {
      if (!isFormule(cel.inhoud)) return cel;
      const uitkomst = alsCelwaarde(rekenblad.leesUitgerold(b.titel, cel.adres));
      const inhoud: Formule = { ...cel.inhoud, uitkomst };
      return { ...cel, inhoud };
    }),
  }));
}

/** Een rekenende werkmap met de inhoud en de namen van deze bladen. */
export function alsRekenblad(bladen: readonly Blad[]): Rekenblad {
  return maakRekenblad({
    bladen: bladen.map((b) => ({
      naam: b.titel,
      cellen: Object.fromEntries(
        b.cellen.flatMap(({ adres, inhoud }) =>
          inhoud === undefined ? [] : [[adres, alsInhoud(inhoud)] as const],
        ),
      ),
    })),
    namen: bladen.flatMap((b) =>
      (b.namen ?? []).map(({ naam, bereik }) => ({
        naam,
        inhoud: `${bladverwijzing(b.titel)}${absoluut(bereik)}`,
      })),
    ),
  });
}

function alsInhoud(inhoud: Celwaarde | Formule): Inhoud {
  return isFormule(inhoud) ? { formule: inhoud.formule } : inhoud;
}

function alsCelwaarde(uitkomst: Uitkomst): Celwaarde | Matrix {
  return Array.isArray(uitkomst) ? uitkomst.map((rij) => rij.map(celwaarde)) : celwaarde(uitkomst);
}

/** Een lege cel toont een formule als 0. */
function celwaarde(waarde: Waarde): Celwaarde {
  if (waarde === null) return 0;
  return isFout(waarde) ? { fout: waarde.fout } : waarde;
}
