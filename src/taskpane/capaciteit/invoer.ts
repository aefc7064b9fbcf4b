import { basis as basisdeel } from "../../plans/capaciteit/basis";
import { keuzedelen } from "../../plans/capaciteit/keuzedelen";
import { rekenCapaciteit } from "../../plans/capaciteit/reken";
import type { Uitkomst } from "../../plans/capaciteit/uitkomst";
import type { Basis, Capaciteitsvraag } from "../../plans/capaciteit/vraag";
import { deelVan } from "../../plans/vorm/vraag";
import { deelvelden, type Probleem } from "../plan/deelvelden";
import { keuzedeel } from "../plan/keuzedeel";
import { peildatumveld } from "../plan/peildatum";
import { jarentabel } from "./jaren";

const BEGINJAREN = [2024, 2025, 2026, 2027];

/** Hoe ver de invoer is: wat er te rekenen valt, en wat er nog ontbreekt voor het hele blad. */
export interface Stand {
  /** De basis met haar uitkomst, zodra jaren en basis kloppen. */
  readonly basis: { readonly vraag: Capaciteitsvraag; readonly uitkomst: Uitkomst } | undefined;
  /** De hele vraag, als er nergens meer iets ontbreekt. */
  readonly vraag: Capaciteitsvraag | undefined;
  readonly problemen: readonly Probleem[];
}

/** Alle invoer van het formulier. */
export function capaciteitsinvoer(bij: () => void, meld: (zin: string) => void) {
  const peildatum = peildatumveld("cap", () => {
    [basis, ...keuzes.map((k) => k.velden)].forEach((v) => v.ververs());
    bij();
  });
  const omgeving = { voor: "cap", peildatum: peildatum.dag, bij };
  const jaren = jarentabel(BEGINJAREN, bij, meld);
  const basis = deelvelden(basisdeel, omgeving);
  const keuzes = keuzedelen.map((deel) => keuzedeel(deel, omgeving));

  function stand(): Stand {
    const [gelezenJaren, gelezenBasis, dag] = [jaren.lees(), basis.lees(), peildatum.dag()];
    const problemen: Probleem[] = [
      ...[peildatum.probleem() ?? []].flat(),
      ...("zin" in gelezenJaren ? [{ zin: gelezenJaren.zin, focus: () => jaren.focus() }] : []),
      ...gelezenBasis.problemen,
    ];
    if (dag === undefined || "zin" in gelezenJaren || gelezenBasis.problemen.length > 0)
      return { basis: undefined, vraag: undefined, problemen };
    // Zonder probleem is elk verplicht getal er; de velden zelf hebben het gekeurd.
    const kern: Capaciteitsvraag = {
      peildatum: dag,
      jaren: gelezenJaren.waarde,
      basis: gelezenBasis.waarden as unknown as Basis,
    };
    const gekozen = keuzes.filter((k) => k.aan()).map((k) => ({ naam: k.naam, ...k.velden.lees() }));
    problemen.push(...gekozen.flatMap((g) => g.problemen));
    const compleet = gekozen.filter((g) => g.problemen.length === 0).map((g) => [g.naam, g.waarden] as const);
    const vraag: Capaciteitsvraag = { ...kern, ...Object.fromEntries(compleet) };
    return {
      basis: { vraag, uitkomst: rekenCapaciteit(vraag) },
      vraag: problemen.length === 0 ? vraag : undefined,
      problemen,
    };
  }

  function vul(vraag: Capaciteitsvraag): void {
    peildatum.zet(vraag.peildatum);
    jaren.zet(vraag.jaren);
    basis.zet({ ...vraag.basis });
    for (const k of keuzes) {
      const waarden = deelVan(vraag, k);
      k.zetAan(waarden !== undefined);
      if (waarden !== undefined) k.velden.zet(waarden);
    }
    bij();
  }
  return { peildatum, jaren, basis, keuzes, stand, vul };
}
