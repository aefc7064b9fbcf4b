import { toonKorteDatum } from "../../src/language/datums";
import type { Plan } from "../../src/plans/opgave/plan";
import { isGetal, isKeuze, type Kolom, type Veld, type Waarde } from "../../src/plans/opgave/veld";
import { deelVan, rijenVan, type Vraag } from "../../src/plans/opgave/vraag";
import { schriftVan } from "../../src/taskpane/plan/schrift";

/** Wat iemand in een leeg formulier doet om bij een vraag uit te komen: vinkjes, velden, en lijsten om te plakken. */
export interface Invulling {
  readonly peildatum: string;
  readonly aan: readonly string[];
  readonly velden: readonly { readonly id: string; readonly tekst: string; readonly keuze: boolean }[];
  readonly lijsten: readonly { readonly naam: string; readonly eersteCel: string; readonly tekst: string }[];
}

/** De invulling die bij een vraag hoort, in Nederlands schrift. */
export function invulling(plan: Plan, vraag: Vraag): Invulling {
  const delen = plan.delen.flatMap((deel) => {
    const waarden = deelVan(vraag, deel);
    return waarden === undefined ? [] : [{ deel, waarden }];
  });
  return {
    peildatum: toonKorteDatum(vraag.peildatum),
    aan: delen.filter(({ deel }) => !deel.verplicht).map(({ deel }) => deel.naam),
    velden: delen.flatMap(({ deel, waarden }) =>
      deel.velden.map((v) => ({ id: v.sleutel, tekst: tekst(v, waarden[v.sleutel]), keuze: isKeuze(v) })),
    ),
    lijsten: plan.lijsten.flatMap((lijst) => {
      const rijen = rijenVan(vraag, lijst);
      if (rijen.length === 0) return [];
      const regels = [
        lijst.kolommen.map((k) => k.label),
        ...rijen.map((rij) => lijst.kolommen.map((k) => tekst(k, rij[k.sleutel]))),
      ];
      return [
        {
          naam: lijst.naam,
          eersteCel: `${lijst.kolommen[0]?.label ?? ""}, rij 1`,
          tekst: regels.map((r) => r.join("\t")).join("\r\n"),
        },
      ];
    }),
  };
}

function tekst(veld: Veld | Kolom, waarde: Waarde | undefined): string {
  if (waarde === undefined) return "";
  return typeof waarde === "number" && isGetal(veld) ? schriftVan(veld).toon(waarde) : String(waarde);
}
