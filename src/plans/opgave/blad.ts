import type { Blad } from "../../sheet/blad";
import { blad, titel } from "../../sheet/cellen";
import { opbouw, zetRij, zetUitleg, type Opbouw } from "./opbouw";
import { zetInvoer } from "./invoerblok";
import { verbergZolangLeeg, zetOntbreekt } from "./ontbreekt";
import { KORT, zetLijst } from "./lijstblok";
import { bladId, celnaam } from "./namen";
import type { Bladvorm, Plan, Werk } from "./plan";
import { ZONDER_KOPPELING, type Koppelingen } from "./koppelingen";
import { rijenVan, type Vraag } from "./vraag";

/** Hoe een blad in de werkmap komt. */
export interface Plankeuzes {
  /** Het hoeveelste blad van dit plan in deze werkmap. */
  readonly exemplaar?: number;
  readonly koppelingen?: Koppelingen;
  /** Waar een waarde vandaan komt, per sleutel van een veld of naam van een lijst. */
  readonly bronnen?: Readonly<Record<string, string>>;
}

/** Wat er over een blad van ons gezegd moet zijn voordat er iets op staat. */
export interface Bladkop extends Pick<Plan, "versie" | "titel" | "opschrift"> {
  readonly id: string;
  readonly vorm: Bladvorm;
}

/** Een blad met een titel en uitleg, en daaronder wat `zet` erop zet. */
export function onderdelenblad(kop: Bladkop, uitleg: string, zet: (o: Opbouw) => void): Blad {
  const o = opbouw(kop.vorm.laatsteKolom);
  zetRij(o, titel(kop.opschrift));
  if (uitleg !== "") zetUitleg(o, uitleg);
  zet(o);
  const {
    cellen,
    namen,
    samengevoegd,
    invoerregels,
    signaalregels,
    notities,
    grafieken,
    kopBlijft,
    rijsleutels,
  } = o;
  return blad({
    cellen,
    namen,
    samengevoegd,
    invoerregels,
    signaalregels,
    notities,
    grafieken,
    rijsleutels,
    id: kop.id,
    versie: kop.versie,
    titel: kop.titel,
    breedtes: kop.vorm.breedtes,
    vasteRijen: kopBlijft ?? 1,
    afdruk: {
      ...(kop.vorm.opEen ? { opEen: true } : {}),
      ...(o.drukTot === undefined ? {} : { bereik: `A1:${o.laatsteKolom}${o.drukTot}` }),
      ...(kopBlijft === undefined ? {} : { kopRijen: [kopBlijft, kopBlijft] }),
    },
    tabkleur: kop.vorm.tabkleur,
  });
}

/** Het blad van een plan: uitgangspunten bovenaan, formules die ze volgen, en grafieken. Lange lijsten staan onderaan. */
export function planBlad<V extends Vraag>(plan: Plan<V>, vraag: V, keuzes: Plankeuzes = {}): Blad {
  const { exemplaar = 1, koppelingen = ZONDER_KOPPELING, bronnen = {} } = keuzes;
  const kop: Bladkop = {
    ...plan,
    id: bladId(plan, exemplaar),
    vorm: plan.vormBij?.(vraag, plan.lijsten) ?? plan.vorm,
    titel: exemplaar === 1 ? plan.titel : `${plan.titel} ${exemplaar}`,
  };
  // Op één bladzijde is er geen plaats voor hoe het blad werkt; dat staat op de Leeswijzer.
  const uitleg = kop.vorm.opEen ? plan.vraag : `${plan.vraag} ${leeshulp(koppelingen)}`;
  return onderdelenblad(kop, uitleg, (o) => {
    const w: Werk<V> = { o, vraag, n: (naam) => celnaam(plan, exemplaar, naam), koppelingen, bronnen };
    o.rij += 1;
    plan.boven(w);
    o.rij += 1;
    const lijsten = plan.lijsten.filter((l) => rijenVan(vraag, l).length > 0);
    const lang = lijsten.filter((l) => rijenVan(vraag, l).length > KORT);
    const zetGegevens = () => {
      zetInvoer(plan, w);
      zetOntbreekt(plan, w);
      for (const lijst of lijsten) if (!lang.includes(lijst)) zetLijst(w, lijst);
    };
    // Wat een blad van de keten gebruikt, staat op Uitgangspunten en op andere bladen: hier komt het onder de uitkomsten.
    if (plan.steuntOp === undefined) zetGegevens();
    plan.zet(w);
    if (plan.steuntOp !== undefined) {
      o.drukTot ??= o.rij - 1;
      o.rij += 1;
      zetGegevens();
    }
    for (const lijst of lang) zetLijst(w, lijst);
    verbergZolangLeeg(w);
  });
}

function leeshulp({ peildatum }: Koppelingen): string {
  return peildatum === undefined
    ? "Er wordt nergens tussendoor afgerond. Geel kunt u wijzigen: alles rekent mee. Meer of minder rijen maakt u in het paneel."
    : "Er wordt nergens tussendoor afgerond. Waar bij de bron een ander blad staat, wijzigt u het daar. Wat hier geel is, wijzigt u op dit blad.";
}
