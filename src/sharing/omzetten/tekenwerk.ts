import { isTeken, leesTekens, type Teken } from "../../formula/tekens";

/** Een stukje formule en wat ervoor in de plaats komt. */
export type Stuk = readonly [begin: number, eind: number, tekst: string];

/** Vervangt stukken van een formule; al het andere blijft teken voor teken staan. */
export function metStukken(formule: string, stukken: readonly Stuk[]): string {
  let uit = "";
  let plaats = 0;
  for (const [begin, eind, tekst] of [...stukken].sort((a, b) => a[0] - b[0])) {
    if (begin < plaats) continue;
    uit += formule.slice(plaats, begin) + tekst;
    plaats = eind;
  }
  return uit + formule.slice(plaats);
}

/** De tekens die meetellen: zonder spaties. */
export function kaleTekens(formule: string): Teken[] {
  return leesTekens(formule).filter((t) => t.soort !== "whitespace" && t.soort !== "newline");
}

/** Is dit teken een verwijzing naar cellen? */
export function isVerwijzing(teken: Teken | undefined): boolean {
  return teken?.soort === "range" || teken?.soort === "range_beam";
}

/** Elke verwijzing naar een uitgerolde tabel (D2# of ANCHORARRAY(D2)): waar zij staat en haar cel. */
export function uitrolverwijzingen(formule: string): { begin: number; eind: number; cel: string }[] {
  const tekens = kaleTekens(formule);
  return tekens.flatMap((t, i) => {
    if (!isVerwijzing(t)) return [];
    const [voor, haakje, na] = [tekens[i - 2], tekens[i - 1], tekens[i + 1]];
    if (isTeken(na, "#")) return [{ begin: t.begin, eind: (na as Teken).eind, cel: t.waarde }];
    if (isTeken(haakje, "(") && isTeken(na, ")") && /^(_xlfn\.)?ANCHORARRAY$/i.test(voor?.waarde ?? ""))
      return [{ begin: (voor as Teken).begin, eind: (na as Teken).eind, cel: t.waarde }];
    return [];
  });
}

/** Elke aanroep zonder argumenten van een functie, met haar naam in hoofdletters: TODAY(). */
export function kaleAanroepen(formule: string): { begin: number; eind: number; naam: string }[] {
  const tekens = kaleTekens(formule);
  return tekens.flatMap((t, i) => {
    const leeg = t.soort === "func" && isTeken(tekens[i + 1], "(") && isTeken(tekens[i + 2], ")");
    return leeg
      ? [{ begin: t.begin, eind: (tekens[i + 2] as Teken).eind, naam: t.waarde.toUpperCase() }]
      : [];
  });
}
