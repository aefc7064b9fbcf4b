import { adres } from "../../formula/adres";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import type { Onderzoek } from "../controle/regel";
import type { Cel } from "../werkboek/werkboek";

/** Het antwoord van een blad van ons: WMO_Lasten_antwoord. Uitgangspunten heeft er ook een, en geen kern. */
const ANTWOORD = /^WMO_\w+_antwoord$/i;

/**
 * De cijfers waar het op onze bladen om gaat: de regels direct onder het antwoord, met hun label in A en hun uitkomst in B, in de
 * volgorde van de bladen. Andere bladen hebben er geen.
 */
export function kernVan({ werkboek }: Onderzoek): Cel[] {
  const perBlad = new Map(
    werkboek.namen.flatMap(({ naam, formule }) => {
      const plek = ANTWOORD.test(naam) ? leesNaamverwijzing(`=${formule}`) : undefined;
      return plek === undefined ? [] : [[plek.blad, Number(plek.adres.replace(/\D/g, ""))] as const];
    }),
  );
  return werkboek.bladen.flatMap(({ titel }) => {
    const antwoord = perBlad.get(titel);
    const uit: Cel[] = [];
    if (antwoord === undefined) return uit;
    for (let rij = antwoord + 2; ; rij++) {
      const [label, cel] = [1, 2].map((kolom) => werkboek.cel(titel, adres({ rij, kolom })));
      if (label === undefined || cel?.formule === undefined) return uit;
      uit.push(cel);
    }
  });
}
