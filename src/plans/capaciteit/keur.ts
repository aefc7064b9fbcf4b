import { Rekenfout } from "../../domain/fout";
import { leesCel } from "../../functions/mechaniek/soort";
import { aantal, datum, jaar } from "../../functions/mechaniek/soorten";
import { zin } from "../../language/zinnen";
import type { Celwaarde } from "../../workbook/blad";
import type { Veld } from "./veld";
import type { Jaarregel } from "./vraag";

/** Een getal uit een cel of formulierveld; null of "" is leeg. */
export type Ruw = Celwaarde | null;

/** Gelezen, of een zin die zegt wat er mis is. */
export type Gelezen<T> = { readonly waarde: T } | { readonly zin: string };

/** Keurt een getal van de vraag zoals onze functies dat doen. Leeg mag alleen waar het veld dat zegt. */
export function keurVeld(veld: Veld, ruw: Ruw): Gelezen<number | undefined> {
  if (ruw === null || ruw === "") {
    if (veld.leegIs !== undefined) return { waarde: undefined };
    return { zin: `${veld.label} is nog leeg. Vul een getal in: ${veld.soort.eenheid}.` };
  }
  return probeer(() => leesCel(veld.soort, alsCel(ruw), veld.label) ?? undefined);
}

/** Keurt de peildatum. */
export function keurPeildatum(ruw: Ruw): Gelezen<number> {
  return probeer(() => leesCel(datum, alsCel(ruw), "Peildatum") as number);
}

/** Keurt één jaarregel; een leeg aantal telt als 0. */
export function keurJaarregel(ruw: { jaar: Ruw; aflopend: Ruw; nieuw: Ruw }): Gelezen<Jaarregel> {
  return probeer(() => {
    const jaartal = leesCel(jaar, alsCel(ruw.jaar), "Jaar");
    if (jaartal === null)
      throw new Rekenfout("#VALUE!", "geen-jaartal", {
        parameter: "Jaar",
        waarde: "",
        verwacht: jaar.eenheid,
      });
    return {
      jaar: jaartal,
      aflopend: leesCel(aantal, alsCel(ruw.aflopend), `Aflopend in ${jaartal}`) ?? 0,
      nieuw: leesCel(aantal, alsCel(ruw.nieuw), `Nieuwe aanvragen in ${jaartal}`) ?? 0,
    };
  });
}

/** Jaren mogen niet dubbel voorkomen: dan telt hetzelfde werk twee keer. */
export function dubbelJaar(jaren: readonly Jaarregel[]): string | undefined {
  const dubbel = jaren.find((j, i) => jaren.findIndex((k) => k.jaar === j.jaar) < i);
  return (
    dubbel &&
    `Het jaar ${dubbel.jaar} staat er twee keer. Haal een van de twee regels weg, of verander het jaartal.`
  );
}

/** Een foutwaarde in een cel krijgt de vorm waarin onze functies haar lezen. */
function alsCel(ruw: Ruw): number | string | boolean | null | { code: string } {
  return typeof ruw === "object" && ruw !== null ? { code: ruw.fout } : ruw;
}

function probeer<T>(doe: () => T): Gelezen<T> {
  try {
    return { waarde: doe() };
  } catch (fout) {
    if (fout instanceof Rekenfout) return { zin: zin(fout) };
    throw fout;
  }
}
