import { basis as basisdeel } from "../../plans/capaciteit/basis";
import { jaren as jarenlijst } from "../../plans/capaciteit/jaren";
import { keuzedelen } from "../../plans/capaciteit/keuzedelen";
import { rekenCapaciteit } from "../../plans/capaciteit/reken";
import type { Uitkomst } from "../../plans/capaciteit/uitkomst";
import type { Basis, Capaciteitsvraag, Jaarregel } from "../../plans/capaciteit/vraag";
import { keurLijst, type RuweWaarden } from "../../plans/opgave/keur";
import { isLeeg } from "../../plans/opgave/keurveld";
import { deelVan } from "../../plans/opgave/vraag";
import { deelvelden, type Probleem } from "../plan/deelvelden";
import { lijstprobleem } from "../plan/invoer";
import { lijstinvoer, type Lijstomgeving } from "../plan/lijst";
import { keuzedeel } from "../plan/keuzedeel";
import { peildatumveld } from "../plan/peildatum";

const BEGINJAREN = [2024, 2025, 2026, 2027].map((jaar) => ({ jaar }));

/** Hoe ver de invoer is: wat er te rekenen valt, en wat er nog ontbreekt voor het hele blad. */
export interface Stand {
  /** De basis met haar uitkomst, zodra jaren en basis kloppen. */
  readonly basis: { readonly vraag: Capaciteitsvraag; readonly uitkomst: Uitkomst } | undefined;
  /** De hele vraag, als er nergens meer iets ontbreekt. */
  readonly vraag: Capaciteitsvraag | undefined;
  readonly problemen: readonly Probleem[];
}

const NOG_GEEN_JAAR = "Vul bij ten minste één jaar in wat er afloopt of nieuw binnenkomt.";

/** Alle invoer van het formulier. */
export function capaciteitsinvoer(bij: () => void, meld: Lijstomgeving["meld"]) {
  const peildatum = peildatumveld("cap", () => {
    [basis, ...keuzes.map((k) => k.velden)].forEach((v) => v.ververs());
    bij();
  });
  const omgeving = { voor: "cap", peildatum: peildatum.dag, bij };
  const jaren = lijstinvoer("cap-jaren", jarenlijst, { bij, meld, begin: BEGINJAREN });
  const basis = deelvelden(basisdeel, omgeving);
  const keuzes = keuzedelen.map((deel) => keuzedeel(deel, omgeving));

  /** De jaren die ingevuld zijn: een jaar zonder aantallen is dat nog niet. */
  function leesJaren(): { regels: readonly Jaarregel[]; problemen: Probleem[] } {
    const { rijen, leesfouten } = jaren.lees();
    const ingevuld = rijen.map((rij): RuweWaarden => (isLeeg(rij.aflopend) && isLeeg(rij.nieuw) ? {} : rij));
    const gekeurd = keurLijst(jarenlijst, ingevuld);
    const bezwaren = gekeurd.bezwaren.map((b) =>
      b.rij === undefined && gekeurd.rijen.length === 0 ? { ...b, zin: NOG_GEEN_JAAR } : b,
    );
    const problemen = lijstprobleem({ lijst: jarenlijst, invoer: jaren }, leesfouten, bezwaren);
    // De keuring heeft elke kolom gelezen naar de opgave van de lijst.
    return { regels: gekeurd.rijen as unknown as readonly Jaarregel[], problemen };
  }
  function stand(): Stand {
    const [gelezenJaren, gelezenBasis, dag] = [leesJaren(), basis.lees(), peildatum.dag()];
    const problemen: Probleem[] = [
      ...[peildatum.probleem() ?? []].flat(),
      ...gelezenJaren.problemen,
      ...gelezenBasis.problemen,
    ];
    if (dag === undefined || gelezenJaren.problemen.length > 0 || gelezenBasis.problemen.length > 0)
      return { basis: undefined, vraag: undefined, problemen };
    // Zonder probleem is elk verplicht getal er; de velden zelf hebben het gekeurd.
    const kern: Capaciteitsvraag = {
      peildatum: dag,
      jaren: gelezenJaren.regels,
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
    jaren.zet(vraag.jaren.map((j) => ({ ...j })));
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
