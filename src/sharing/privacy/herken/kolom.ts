import type { Waardebeeld } from "./celbeeld";
import { voldoetAanElfproef } from "./bsn";
import { alsJjjjmmdd } from "./geboortedatum";
import type { Kop } from "./koppen";

/** Zo veel verschillende waarden onthoudt een kolom: genoeg om te zien dat zij per cliënt verschillen. */
export const ONDERSCHEID = 5;

/** Waarden onder één kop, en wat eraan te tellen is. `P` zegt waar een waarde staat. */
export interface Kolom<P> {
  readonly kolom: number;
  readonly kop: Kop | undefined;
  /** Er staat een kop boven, ook als die ons niets zegt. */
  readonly heeftKop: boolean;
  van: number;
  tot: number;
  gevuld: number;
  teksten: number;
  getallen: number;
  readonly verschillend: Set<string>;
  readonly nummers: { plek: P; goed: boolean }[];
  readonly namen: { plek: P; streng: boolean }[];
  readonly dagen: P[];
  vroegste: number;
  laatste: number;
  /** Nummers met de elfproef die van elkaar verschillen; hoogstens ONDERSCHEID. */
  readonly goede: Set<string>;
}

export function nieuweKolom<P>(kolom: number, kop: Kop | undefined, heeftKop: boolean): Kolom<P> {
  return {
    kolom,
    kop,
    heeftKop,
    van: 0,
    tot: 0,
    gevuld: 0,
    teksten: 0,
    getallen: 0,
    verschillend: new Set(),
    nummers: [],
    namen: [],
    dagen: [],
    vroegste: Infinity,
    laatste: -Infinity,
    goede: new Set(),
  };
}

/** Telt een waarde mee; onthouden wordt alleen wat iets kan zijn. */
export function telMee<P>(k: Kolom<P>, rij: number, beeld: Waardebeeld, plek: P): void {
  if (k.gevuld++ === 0) k.van = rij;
  k.tot = rij;
  if (beeld.isTekst) k.teksten++;
  else if (beeld.dag === undefined) k.getallen++;
  if (k.verschillend.size < ONDERSCHEID) k.verschillend.add(beeld.tekst);
  const { nummer } = beeld;
  if (nummer !== undefined && beeld.dag === undefined) {
    const goed = voldoetAanElfproef(nummer);
    k.nummers.push({ plek, goed });
    if (goed && k.goede.size < ONDERSCHEID) k.goede.add(nummer);
  }
  const soort = k.kop?.soort;
  const naam = beeld.isTekst && (soort === "naam" || !k.heeftKop) ? beeld.naam : undefined;
  if (naam !== undefined) k.namen.push({ plek, streng: naam === "streng" });
  const dag = beeld.dag ?? (soort === "geboortedatum" ? dagOnderKop(beeld) : undefined);
  if (
    dag !== undefined &&
    (soort === "geboortedatum" || !k.heeftKop || (soort === "datum" && !k.kop?.vast))
  ) {
    k.dagen.push(plek);
    k.vroegste = Math.min(k.vroegste, dag);
    k.laatste = Math.max(k.laatste, dag);
  }
}

/** Onder de kop Geboortedatum is een getal ook zonder datumopmaak een dag, en 19410312 ook; een jaartal niet. */
export function dagOnderKop({ tekst, isTekst }: Waardebeeld): number | undefined {
  const achter = alsJjjjmmdd(tekst);
  if (achter !== undefined) return achter;
  const getal = Number(tekst);
  return !isTekst && Number.isInteger(getal) && getal > 2100 && getal < 73051 ? getal : undefined;
}
