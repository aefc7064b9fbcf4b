import { isFout, type Waarde } from "../../engine/uitkomst";
import { toonWaarde } from "../toon";
import type { Omgezet } from "../omzetten/formule";
import type { Celomzetting, Eldersomzetting } from "../omzetten/omzetting";
import type { Plaats } from "../omzetten/boek";
import { zinnen } from "../zinnen";
import { adres } from "../../formula/adres";
import { kanNiet, plaatsElders, plaatsVan, type Rekenaar } from "./rekenaar";
import { gelijk, isBewaardeFout } from "./vergelijk";
import type { Bewaardewaarde } from "../werkmap/cel";

/** De uitslag van één formule: haar uitkomst, en of functie en gewone formule hetzelfde geven. */
export interface Bewijs {
  /** De uitkomst met onze functies, per cel van het bereik. Undefined als hij hier niet na te rekenen is. */
  readonly uitkomst: readonly (readonly Waarde[])[] | undefined;
  readonly verschillen: readonly string[];
  readonly onbewezen: readonly string[];
  readonly aanroepen: number;
}

/** Vergelijkt elke aanroep in een cel met haar gewone formule, en de hele formule met de nieuwe. */
export function bewijsCel(o: Celomzetting, rekenaar: Rekenaar): Bewijs {
  const plaats = plaatsVan(o.plek);
  const nu = overBereik(rekenaar.cel(o.plek), o.plek);
  const bewaard = o.plek.cel.bewaard;
  // De aanroep die de hele formule is, wordt hieronder als cel vergeleken.
  const binnen = o.aanroepen.filter((a) => a.oud !== o.plek.formule.trim());
  const per = binnen.map((a) => bewijsAanroep(a, plaats, rekenaar));
  const verschillen = per.flatMap((p) => p.verschillen);
  const onbewezen = per.flatMap((p) => p.onbewezen);
  const raar = onbetrouwbaar(nu[0]?.[0], bewaard, o.plek.formule);
  if (raar !== undefined) onbewezen.push(raar);
  else if (!o.alleenWaarden) {
    const gewoon = o.matrix
      ? overBereik(rekenaar.stuk(o.formules[0]?.[0] as string, plaats), o.plek)
      : o.formules.map((rij, r) =>
          rij.map((f, k) =>
            eerste(rekenaar.stuk(f, { ...plaats, rij: o.plek.cel.rij + r, kolom: o.plek.cel.kolom + k })),
          ),
        );
    verschillen.push(...vergelijk(nu, gewoon, o.plek.cel));
  }
  const onbekend = raar !== undefined && kanNiet(nu[0]?.[0]);
  return { uitkomst: onbekend ? undefined : nu, verschillen, onbewezen, aanroepen: o.aanroepen.length };
}

/** Buiten een cel is er geen bewaarde uitkomst: alleen de aanroepen worden vergeleken. */
export function bewijsElders(o: Eldersomzetting, rekenaar: Rekenaar): Omit<Bewijs, "uitkomst"> {
  const per = o.aanroepen.map((a) => bewijsAanroep(a, plaatsElders(o.elders), rekenaar));
  return {
    verschillen: per.flatMap((p) => p.verschillen),
    onbewezen: per.flatMap((p) => p.onbewezen),
    aanroepen: per.length,
  };
}

function bewijsAanroep(
  a: Omgezet,
  plaats: Plaats,
  rekenaar: Rekenaar,
): { verschillen: string[]; onbewezen: string[] } {
  if (a.vastgezet !== undefined) return { verschillen: [], onbewezen: [] };
  const functie = rekenaar.stuk(a.oud, plaats);
  // Cellen van een uitgerolde tabel verwijzen naar elkaar op hun eigen plaats.
  const gewoon = a.nieuw.map((rij) => rij.map((f) => eerste(rekenaar.stuk(f, plaats))));
  const raar =
    kanNiet(functie[0]?.[0]) && !kentFout(functie[0]?.[0], a.oud) ? melding(functie[0]?.[0]) : undefined;
  if (raar !== undefined) return { verschillen: [], onbewezen: [zinnen.nietNaTeRekenen(raar)] };
  const deel = a.enkel || (a.nieuw.length === 1 && a.nieuw[0]?.length === 1) ? [[eerste(functie)]] : functie;
  return { verschillen: vergelijk(deel, gewoon, undefined), onbewezen: [] };
}

function vergelijk(
  functie: readonly (readonly Waarde[])[],
  gewoon: readonly (readonly Waarde[])[],
  cel: { readonly rij: number; readonly kolom: number } | undefined,
): string[] {
  // Weigert de functie het geheel, dan geeft ook de gewone formule overal een fout of één fout.
  if (functie.length === 1 && functie[0]?.length === 1 && isFout(functie[0][0]) && gewoon.flat().some(isFout))
    return [];
  return functie.flatMap((rij, r) =>
    rij.flatMap((waarde, k) => {
      if (gelijk(waarde, gewoon[r]?.[k])) return [];
      const waar = cel === undefined ? "" : `${adres({ rij: cel.rij + r, kolom: cel.kolom + k })}: `;
      return [waar + zinnen.verschil(toonWaarde(waarde), toonWaarde(gewoon[r]?.[k] ?? null))];
    }),
  );
}

/** Een fout van de rekenaar waar in het bestand een waarde staat, of een fout die van de rekenaar zelf is, bewijst niets. */
function onbetrouwbaar(nu: Waarde | undefined, bewaard: Bewaardewaarde, formule: string): string | undefined {
  if (!isFout(nu)) return undefined;
  if (kanNiet(nu) && !kentFout(nu, formule)) return zinnen.nietNaTeRekenen(nu.melding);
  return bewaard !== null && !isBewaardeFout(bewaard) && bewaard !== ""
    ? zinnen.nietNaTeRekenen(nu.melding)
    : undefined;
}

/** De fout staat letterlijk in de formule. */
function kentFout(nu: Waarde | undefined, formule: string): boolean {
  return isFout(nu) && formule.includes(nu.fout);
}

function melding(waarde: Waarde | undefined): string | undefined {
  return isFout(waarde) ? waarde.melding : undefined;
}

function eerste(rijen: readonly (readonly Waarde[])[]): Waarde {
  return rijen[0]?.[0] ?? null;
}

/** Een uitkomst over het bereik van haar matrixformule gelegd, zoals Excel doet. */
export function overBereik(rijen: Waarde[][], { bereik }: Pick<Celomzetting["plek"], "bereik">): Waarde[][] {
  if (bereik === undefined) return [[eerste(rijen)]];
  const [hoog, breed] = [rijen.length, rijen[0]?.length ?? 1];
  const niets: Waarde = { fout: "#N/A", melding: "" };
  return Array.from({ length: bereik.tot.rij - bereik.van.rij + 1 }, (_, r) =>
    Array.from({ length: bereik.tot.kolom - bereik.van.kolom + 1 }, (__, k) => {
      const waarde = rijen[hoog === 1 ? 0 : r]?.[breed === 1 ? 0 : k];
      return waarde === undefined ? niets : waarde;
    }),
  );
}
