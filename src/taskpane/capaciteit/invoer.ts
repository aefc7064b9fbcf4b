import type { Dagnummer } from "../../domain/datum";
import { basis as basisdeel } from "../../plans/capaciteit/basis";
import { keuzedelen } from "../../plans/capaciteit/keuzedelen";
import { rekenCapaciteit } from "../../plans/capaciteit/reken";
import type { Uitkomst } from "../../plans/capaciteit/uitkomst";
import type { Basis, Capaciteitsvraag } from "../../plans/capaciteit/vraag";
import { keurPeildatum } from "../../plans/vorm/keurveld";
import { datum } from "../../workbook/cellen";
import { datumveld } from "../onderdelen/datumveld";
import { deelvelden, type Probleem } from "./deelvelden";
import { jarentabel } from "./jaren";
import { keuzedeel } from "./keuzedeel";

const BEGINDATUM = datum("2024-07-01");
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
  const peildatum = datumveld({
    id: "cap-peildatum",
    label: "Peildatum",
    wenk: "Op deze dag gelden de normen.",
    keur: keurPeildatum,
    bij() {
      [basis, ...keuzes.map((k) => k.velden)].forEach((v) => v.ververs());
      bij();
    },
  });
  peildatum.zet(BEGINDATUM);
  const dag = (): Dagnummer | undefined => {
    const gelezen = peildatum.lees();
    return "waarde" in gelezen ? gelezen.waarde : undefined;
  };
  const jaren = jarentabel(BEGINJAREN, bij, meld);
  const basis = deelvelden(basisdeel, dag, bij);
  const keuzes = keuzedelen.map((deel) => keuzedeel(deel, dag, bij));

  function stand(): Stand {
    const [gelezenJaren, gelezenBasis, gelezenDag] = [jaren.lees(), basis.lees(), peildatum.lees()];
    const problemen: Probleem[] = [
      ...("zin" in gelezenDag ? [{ zin: gelezenDag.zin, focus: () => peildatum.focus() }] : []),
      ...("zin" in gelezenJaren ? [{ zin: gelezenJaren.zin, focus: () => jaren.focus() }] : []),
      ...gelezenBasis.problemen,
    ];
    if ("zin" in gelezenJaren || gelezenBasis.problemen.length > 0)
      return { basis: undefined, vraag: undefined, problemen };
    // Zonder probleem is elk verplicht getal er; de velden zelf hebben het gekeurd.
    const kern: Capaciteitsvraag = {
      peildatum: dag() ?? BEGINDATUM,
      jaren: gelezenJaren.waarde,
      basis: gelezenBasis.getallen as unknown as Basis,
    };
    const gekozen = keuzes.filter((k) => k.aan()).map((k) => ({ naam: k.naam, ...k.velden.lees() }));
    problemen.push(...gekozen.flatMap((g) => g.problemen));
    const compleet = gekozen
      .filter((g) => g.problemen.length === 0)
      .map((g) => [g.naam, g.getallen] as const);
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
      const getallen = vraag[k.naam];
      k.zetAan(getallen !== undefined);
      if (getallen !== undefined) k.velden.zet({ ...getallen });
    }
    bij();
  }
  return { peildatum, jaren, basis, keuzes, stand, vul };
}
