import { vindAanroepen } from "../../../formula/aanroepen";
import { isFout, type Waarde } from "../../../engine/uitkomst";
import type { Gebied } from "../../../formula/adres";
import type { Plaats } from "../../omzetten/boek";
import type { Lezing } from "./lezing";
import { ELEMENTFUNCTIES, LIJSTFUNCTIES } from "./lijstfuncties";
import { verwijzingenIn, type Verwijzing } from "./verwijzing";

/** Een kolom met op elke rij een cliënt, aangewezen door een functie. */
export interface Clientenlijst {
  readonly blad: string;
  readonly gebied: Gebied;
}

/** Een formule met haar plaats. */
export interface Formulestuk {
  readonly formule: string;
  readonly plaats: Plaats;
}

/** Rekent een stuk formule uit op een plaats. */
export type Reken = (formule: string, plaats: Plaats) => readonly (readonly Waarde[])[];

/**
 * De kolommen waarin elke rij een cliënt is. Zonder `aantallen` (of met overal 1) telt een functie elke rij als één cliënt; een lijst
 * van minder dan `vanaf` rijen is eerder een rekenvoorbeeld. Functies die in elke rij staan, wijzen er samen ook een aan.
 */
export function vindLijsten(
  lezing: Lezing,
  stukken: readonly Formulestuk[],
  vanaf: number,
  reken: Reken,
): Clientenlijst[] {
  const uit: Clientenlijst[] = [];
  const perRij = new Map<string, { blad: string; kolom: number; rijen: Set<number> }>();
  for (const { formule, plaats } of stukken)
    for (const a of vindAanroepen(formule)) {
      const functie = LIJSTFUNCTIES.get(a.naam);
      const nummers = functie?.lijsten ?? (ELEMENTFUNCTIES.has(a.naam) ? [0] : []);
      const aantallen = functie?.aantallen === undefined ? undefined : a.argumenten[functie.aantallen];
      if (nummers.length === 0 || !isPerClient(aantallen, plaats, reken)) continue;
      const verwijzingen = nummers.flatMap((n) => verwijzingenIn(a.argumenten[n] ?? "", plaats, lezing.boek));
      for (const v of verwijzingen) {
        if (getallenIn(lezing, v) >= vanaf) uit.push(v);
        else if (functie === undefined) onthoudRij(perRij, v);
      }
    }
  for (const { blad, kolom, rijen } of perRij.values()) {
    const gebied = { van: { rij: Math.min(...rijen), kolom }, tot: { rij: Math.max(...rijen), kolom } };
    if (rijen.size >= vanaf && getallenIn(lezing, { blad, gebied }) >= vanaf) uit.push({ blad, gebied });
  }
  return uit;
}

/** De argumenten `aantallen` die iets zeggen, elk als formule op haar plaats. */
export function aantalstukken(stukken: readonly Formulestuk[]): Formulestuk[] {
  return stukken.flatMap(({ formule, plaats }) =>
    vindAanroepen(formule).flatMap((a): Formulestuk[] => {
      const tekst = a.argumenten[LIJSTFUNCTIES.get(a.naam)?.aantallen ?? Infinity]?.trim() ?? "";
      return tekst === "" ? [] : [{ formule: tekst, plaats }];
    }),
  );
}

/** Zijn de aantallen weggelaten, of staat er overal 1? */
function isPerClient(aantallen: string | undefined, plaats: Plaats, reken: Reken): boolean {
  if (aantallen === undefined || aantallen.trim() === "") return true;
  return reken(aantallen, plaats)
    .flat()
    .every((w) => w === 1 || w === null || isFout(w));
}

function getallenIn(lezing: Lezing, { blad, gebied }: Pick<Verwijzing, "blad" | "gebied">): number {
  const { van, tot } = gebied;
  const waarden = lezing.blad(blad)?.waarden ?? new Map<string, unknown>();
  const isGetal = (rij: number, kolom: number) =>
    typeof waarden.get(`${rij},${kolom}`) === "number" && !lezing.isEigen(blad, rij, kolom);
  if (van.rij === tot.rij && van.kolom === tot.kolom) return isGetal(van.rij, van.kolom) ? 1 : 0;
  let n = 0;
  for (const plek of waarden.keys()) {
    const [rij, kolom] = plek.split(",").map(Number) as [number, number];
    const erin = van.rij <= rij && rij <= tot.rij && van.kolom <= kolom && kolom <= tot.kolom;
    if (erin && isGetal(rij, kolom)) n++;
  }
  return n;
}

function onthoudRij(
  perRij: Map<string, { blad: string; kolom: number; rijen: Set<number> }>,
  { blad, gebied: { van, tot } }: Verwijzing,
): void {
  if (van.rij !== tot.rij || van.kolom !== tot.kolom) return;
  const sleutel = `${blad.toLowerCase()}!${van.kolom}`;
  const bij = perRij.get(sleutel) ?? { blad, kolom: van.kolom, rijen: new Set<number>() };
  perRij.set(sleutel, bij);
  bij.rijen.add(van.rij);
}
