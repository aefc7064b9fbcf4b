import { INTERN } from "./bekend";
import { foutcel, nietHier } from "./codes";
import { merkHeel } from "./heel";
import { registreer } from "./registreer";
import { isBereik, type Oargument, type Obereik, type Ocel, type Ouitkomst } from "./spreadsheet";
import { zinnen } from "./zinnen";

/** De uitkomst van elke naam met een formule, per rekenblad: een cel houdt maar één waarde, een naam kan een tabel zijn. */
const bewaard = new WeakMap<object, Map<number, Ouitkomst>>();

/** Functies die alleen de vertaling gebruikt: voor wat Excel kan schrijven en o-spreadsheet niet. */
export function registreerIntern(): void {
  const metZin = (naam: string, maak: (code: string, zin: string) => Ocel) =>
    registreer(naam, [{ vorm: "alles" }, { vorm: "waarde" }], (_, code, zin) =>
      maak(String((code as Ocel).value), String((zin as Ocel).value)),
    );
  metZin(INTERN.fout, foutcel);
  metZin(INTERN.nietHier, nietHier);
  // @ voor een bereik is de cel op de eigen rij of kolom; voor een uitgerolde uitkomst de eerste waarde.
  registreer(INTERN.enkel, [{ vorm: "bereik" }, { vorm: "waarde" }], (omgeving, x, verwijzing) => {
    if (!isBereik(x)) return x ?? { value: null };
    const eerste = x[0]?.[0] ?? { value: null };
    if ((verwijzing as Ocel).value !== true || (x.length === 1 && x[0]?.length === 1)) return eerste;
    return opEigenPlaats(x, omgeving) ?? foutcel("#VALUE!", zinnen.geenWaarde("@"));
  });
  const getal = (x: Oargument) => Number((x as Ocel).value);
  registreer(
    INTERN.heel,
    [{ vorm: "bereik" }, { vorm: "waarde" }, { vorm: "waarde" }],
    (_, x, rijen, kolommen) =>
      isBereik(x) ? merkHeel(x, { rijen: getal(rijen), kolommen: getal(kolommen) }) : (x ?? { value: null }),
  );
  registreer(INTERN.bewaar, [{ vorm: "waarde" }, { vorm: "bereik" }], (omgeving, nummer, x) => {
    const uit = x ?? { value: null };
    vanBlad(omgeving).set(getal(nummer), uit);
    return isBereik(uit) ? (uit[0]?.[0] ?? { value: null }) : uit;
  });
  // De cel zelf komt mee zodat o-spreadsheet weet dat de naam eerst gerekend moet zijn.
  registreer(INTERN.naam, [{ vorm: "alles" }, { vorm: "waarde" }], (omgeving, cel, nummer) => {
    const waarde = (cel as Ocel | undefined)?.value;
    if (waarde === "#CYCLE") return cel as Ocel;
    return vanBlad(omgeving).get(getal(nummer)) ?? (cel as Ocel);
  });
}

function vanBlad(omgeving: object): Map<number, Ouitkomst> {
  const { getters } = omgeving as { getters: object };
  const uit = bewaard.get(getters) ?? new Map<number, Ouitkomst>();
  bewaard.set(getters, uit);
  return uit;
}

function opEigenPlaats(x: Obereik, omgeving: object): Ocel | undefined {
  const hier = (omgeving as { __originCellPosition?: { col: number; row: number } }).__originCellPosition;
  if (x.length === 1) return x[0]?.find((cel) => cel.position?.row === hier?.row);
  if (x[0]?.length === 1) return x.find((kolom) => kolom[0]?.position?.col === hier?.col)?.[0];
  return undefined;
}
