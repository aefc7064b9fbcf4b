import type { Blad } from "../../workbook/blad";
import { blad, titel } from "../../workbook/cellen";
import { opbouw, zetRij, zetUitleg } from "./opbouw";
import { zetInvoer } from "./invoerblok";
import { KORT, zetLijst } from "./lijstblok";
import { bladId, celnaam } from "./namen";
import type { Plan, Werk } from "./plan";
import type { Verwijzingen } from "./verwijzingen";
import { rijenVan, type Vraag } from "./vraag";

/** Hoe een blad in de werkmap komt. */
export interface Plankeuzes {
  /** Het hoeveelste blad van dit plan in deze werkmap. */
  readonly exemplaar?: number;
  /** Uitgangspunten die op een ander blad staan. */
  readonly verwijzingen?: Verwijzingen | undefined;
  /** Waar een waarde vandaan komt, per sleutel van een veld of naam van een lijst. */
  readonly bronnen?: Readonly<Record<string, string>>;
}

/** Het blad van een plan: uitgangspunten bovenaan, formules die ze volgen, en grafieken. Lange lijsten staan onderaan. */
export function planBlad<V extends Vraag>(plan: Plan<V>, vraag: V, keuzes: Plankeuzes = {}): Blad {
  const { exemplaar = 1, verwijzingen, bronnen = {} } = keuzes;
  const o = opbouw(plan.vorm.laatsteKolom);
  const w: Werk<V> = { o, vraag, n: (naam) => celnaam(plan, exemplaar, naam), verwijzingen, bronnen };
  zetRij(o, titel(plan.opschrift));
  o.hoogtes[1] = 28;
  zetUitleg(o, `${plan.vraag} ${leeshulp(verwijzingen)}`);
  o.rij += 1;
  if (plan.boven !== undefined) {
    plan.boven(w);
    o.rij += 1;
  }
  zetInvoer(plan, w);
  const lang = plan.lijsten.filter((l) => rijenVan(vraag, l).length > KORT);
  const lijsten = plan.lijsten.filter((l) => rijenVan(vraag, l).length > 0);
  for (const lijst of lijsten) if (!lang.includes(lijst)) zetLijst(w, lijst);
  plan.zet(w);
  for (const lijst of lang) zetLijst(w, lijst);
  const { cellen, namen, samengevoegd, hoogtes, invoerregels, signaalregels, notities, grafieken } = o;
  return blad({
    cellen,
    namen,
    samengevoegd,
    hoogtes,
    invoerregels,
    signaalregels,
    notities,
    grafieken,
    id: bladId(plan, exemplaar),
    versie: plan.versie,
    titel: exemplaar === 1 ? plan.titel : `${plan.titel} ${exemplaar}`,
    breedtes: plan.vorm.breedtes,
    vasteRijen: 1,
    afdruk: plan.vorm.staand ? { staand: true } : {},
    tabkleur: plan.vorm.tabkleur,
  });
}

function leeshulp(verwijzingen: Verwijzingen | undefined): string {
  return verwijzingen === undefined
    ? "Er wordt nergens tussendoor afgerond. Geel kunt u wijzigen: alles rekent mee, en in het paneel leest Vernieuw het terug. Voor meer of minder rijen zet u het blad opnieuw vanuit het paneel."
    : `Er wordt nergens tussendoor afgerond. De uitgangspunten komen van het blad ${verwijzingen.blad}: wijzig ze daar. Wat hier geel is, wijzigt u op dit blad.`;
}
