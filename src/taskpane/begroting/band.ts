import type { Begroting } from "../../plans/begroting/begroting";
import { maakBegroting } from "../../plans/begroting/maak";
import { leesPlan, namenOm } from "../../plans/opgave/lees";
import type { Plan } from "../../plans/opgave/plan";
import type { Vraag } from "../../plans/opgave/vraag";
import { opsomming } from "../../language/opsomming";
import type { Werkmap } from "../../workbook/werkmap";
import type { Statusregel } from "../onderdelen/statusregel";
import { zetTerug } from "../werkmap/terug";
import { handeling } from "../werkmap/veilig";
import { zetSamenMetVraag } from "../werkmap/zet";

/** Een begroting zoals zij van de bladen te lezen is. */
export interface Gelezen {
  readonly peildatum: number;
  readonly delen: Begroting["delen"];
}

/** Schrijft alle bladen in één stap, met de weg terug. */
export function zetBegroting(
  werkmap: Werkmap,
  status: Statusregel,
  begroting: Begroting,
  na: () => void,
): Promise<void> {
  return handeling(status, async () => {
    const uitslag = await zetSamenMetVraag(werkmap, status, maakBegroting(begroting));
    if (uitslag === undefined) return status.meld("Er is niets geschreven.");
    const titels = uitslag.gezet.map((b) => b.titel);
    na();
    await werkmap.toon(titels[0] ?? "");
    const terug = () =>
      void handeling(status, async () => {
        if (!(await zetTerug(werkmap, uitslag.terug))) return;
        na();
        status.meld("Teruggezet: de werkmap is weer zoals ervoor. Uw invoer staat hier nog.");
      });
    const extra = (uitslag.opmerkingen ?? []).map((o) => ` ${o}`).join("");
    status.meld(`${titels.length} bladen staan in de werkmap: ${opsomming(titels)}.${extra}`, "goed", [
      { tekst: "Zet terug", doe: terug },
    ]);
  });
}

/** De plannen die in de werkmap staan, met wat er op hun blad is ingevuld, of de zinnen die zeggen wat daar niet te lezen is. */
export async function leesBegrotingsbladen(
  werkmap: Werkmap,
  plannen: readonly Plan[],
): Promise<{ readonly begroting: Gelezen | undefined } | { readonly bezwaren: readonly string[] }> {
  const ids = (await werkmap.onzeBladen()).map((b) => b.id);
  const staan = plannen.filter((p) => ids.includes(p.id));
  if (staan.length === 0) return { begroting: undefined };
  const namen = await werkmap.leesNamen(staan.flatMap((p) => namenOm(p, 1)));
  const bezwaren: string[] = [];
  const delen = staan.flatMap((plan) => {
    const gelezen = leesPlan<Vraag>(plan, namen, 1);
    if ("vraag" in gelezen) return [{ plan, vraag: gelezen.vraag, bronnen: {} }];
    bezwaren.push(...gelezen.bezwaren.map((b) => `${plan.titel}: ${b.zin}`));
    return [];
  });
  const [eerste] = delen;
  return bezwaren.length > 0 || eerste === undefined
    ? { bezwaren }
    : { begroting: { peildatum: eerste.vraag.peildatum, delen } };
}
