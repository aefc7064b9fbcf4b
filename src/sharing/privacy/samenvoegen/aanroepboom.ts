import { is, isNaam, type Teken } from "../../../formula/tekens";
import { kaleTekens } from "../../omzetten/tekenwerk";

/** Een aanroep van welke functie ook, met de plaats van haar naam en argumenten. */
export interface Functieaanroep {
  /** Zonder _xlfn., in hoofdletters: SUMIFS. Onze functies houden hun voorvoegsel. */
  readonly naam: string;
  readonly begin: number;
  readonly eind: number;
  readonly kop: readonly [number, number];
  readonly argumenten: readonly (readonly [number, number])[];
}

/** Alle aanroepen in een formule, de buitenste eerst. */
export function alleAanroepen(formule: string): Functieaanroep[] {
  const tekens = kaleTekens(formule);
  const uit: Functieaanroep[] = [];
  tekens.forEach((t, i) => {
    if (!isNaam(t) || !is(tekens[i + 1], "(")) return;
    const inhoud = argumentenVan(tekens, i + 1);
    if (inhoud === undefined) return;
    const naam = t.waarde.replace(/^_xlfn\.(_xlws\.)?/i, "").toUpperCase();
    uit.push({
      naam,
      begin: t.begin,
      eind: inhoud.eind,
      kop: [t.begin, t.eind],
      argumenten: inhoud.argumenten,
    });
  });
  return uit;
}

function argumentenVan(
  tekens: readonly Teken[],
  haakje: number,
): { argumenten: [number, number][]; eind: number } | undefined {
  const argumenten: [number, number][] = [];
  let van = (tekens[haakje] as Teken).eind;
  for (let i = haakje + 1, diep = 0; i < tekens.length; i++) {
    const t = tekens[i] as Teken;
    if (is(t, "(") || is(t, "{")) diep++;
    else if (diep > 0 && (is(t, ")") || is(t, "}"))) diep--;
    else if (diep === 0 && (is(t, ",") || is(t, ")"))) {
      argumenten.push([van, t.begin]);
      van = t.eind;
      if (t.waarde === ")") return { argumenten, eind: t.eind };
    }
  }
  return undefined;
}
