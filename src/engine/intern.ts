import { INTERN } from "./bekend";
import { foutcel } from "./codes";
import { registreer } from "./registreer";
import { isBereik, type Obereik, type Ocel } from "./spreadsheet";
import { zinnen } from "./zinnen";

/** Functies die alleen de vertaling gebruikt: voor wat Excel kan schrijven en o-spreadsheet niet. */
export function registreerIntern(): void {
  registreer(INTERN.fout, [{ vorm: "alles" }, { vorm: "waarde" }], (_, code, zin) =>
    foutcel(String((code as Ocel).value), String((zin as Ocel).value)),
  );
  // @ voor een bereik is de cel op de eigen rij of kolom; voor een uitgerolde uitkomst de eerste waarde.
  registreer(INTERN.enkel, [{ vorm: "bereik" }, { vorm: "waarde" }], (omgeving, x, verwijzing) => {
    if (!isBereik(x)) return x ?? { value: null };
    const eerste = x[0]?.[0] ?? { value: null };
    if ((verwijzing as Ocel).value !== true || (x.length === 1 && x[0]?.length === 1)) return eerste;
    return opEigenPlaats(x, omgeving) ?? foutcel("#VALUE!", zinnen.geenWaarde("@"));
  });
}

function opEigenPlaats(x: Obereik, omgeving: object): Ocel | undefined {
  const hier = (omgeving as { __originCellPosition?: { col: number; row: number } }).__originCellPosition;
  if (x.length === 1) return x[0]?.find((cel) => cel.position?.row === hier?.row);
  if (x[0]?.length === 1) return x.find((kolom) => kolom[0]?.position?.col === hier?.col)?.[0];
  return undefined;
}
