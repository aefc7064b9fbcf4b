import type { Werk } from "../opgave/plan";
import type { Gebiedrijen } from "./gebiedblok";
import type { Gebied } from "./gebieden";
import { OORDEEL, T, VERSCHIL } from "./kolommen";
import type { Ramingvraag } from "./vraag";

/** Geeft de uitkomsten van een gebied hun naam: WMO_Raming_samen_saldo, WMO_Raming_gemeente_2_lasten_t. */
export function noemGebied({ o, n }: Werk<Ramingvraag>, { naam }: Gebied, rijen: Gebiedrijen): void {
  const zet = (wat: string, bereik: string) => o.namen.push({ naam: n(`${naam}_${wat}`), bereik });
  for (const soort of ["lasten", "baten", "saldo"] as const) {
    const { eerste, laatste, totaal } = rijen[soort];
    zet(soort, `G${totaal}:L${totaal}`);
    zet(`${soort}_t`, `${T}${totaal}`);
    zet(`taakveld_${soort}_t`, `${T}${eerste}:${T}${laatste}`);
    zet(`${soort}_verschil`, `${VERSCHIL}${totaal}`);
    zet(`${soort}_oordeel`, `${OORDEEL}${totaal}`);
  }
  const { eerste, laatste } = rijen.saldo;
  zet("taakveld_verschil", `${VERSCHIL}${eerste}:${VERSCHIL}${laatste}`);
  zet("taakveld_oordeel", `${OORDEEL}${eerste}:${OORDEEL}${laatste}`);
  zet("saldo_letters", `G${rijen.letters.totaal}:L${rijen.letters.totaal}`);
}
