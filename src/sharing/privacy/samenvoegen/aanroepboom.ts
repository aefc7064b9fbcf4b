import { leesArgumenten } from "../../../formula/aanroepen";
import { isTeken, isNaam, type Teken } from "../../../formula/tekens";
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
    if (!isNaam(t) || !isTeken(tekens[i + 1], "(")) return;
    const inhoud = leesArgumenten(tekens, i + 1);
    if (inhoud === undefined) return;
    const { eind } = tekens[inhoud.sluit] as Teken;
    const naam = t.waarde.replace(/^_xlfn\.(_xlws\.)?/i, "").toUpperCase();
    uit.push({
      naam,
      begin: t.begin,
      eind,
      kop: [t.begin, t.eind],
      argumenten: inhoud.plaatsen,
    });
  });
  return uit;
}
