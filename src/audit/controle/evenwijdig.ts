import { adres } from "../../formula/adres";
import type { Cel } from "../werkboek/werkboek";
import { duid, type Duiding } from "./duiding";
import type { Onderzoek } from "./regel";

/** Twee rijen van een tabel gaan over twee dingen. Staan er vlak bij beide cellen dezelfde labels, dan zijn het twee blokken naast elkaar: scenario's, gemeenten, jaren. */
export function evenwijdig(o: Onderzoek, a: Duiding, b: Duiding): boolean {
  for (const rij of [-2, -1, 1, 2]) {
    const [bij, ook] = [a, b].map(({ cel }) => buur(o, cel, rij));
    if (bij !== undefined && ook !== undefined && bij.label !== "" && bij.label === ook.label) return true;
  }
  const kolom = a.cel.kolom === b.cel.kolom && a.kop === b.kop && a.kop !== "";
  return a.cel.blad === b.cel.blad && (kolom || (a.cel.rij === b.cel.rij && a.label === b.label));
}

function buur(o: Onderzoek, { blad, rij, kolom }: Cel, verder: number): Duiding | undefined {
  const cel = rij + verder < 1 ? undefined : o.werkboek.cel(blad, adres({ rij: rij + verder, kolom }));
  return cel === undefined ? undefined : duid(o, cel);
}
