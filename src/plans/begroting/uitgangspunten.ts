import { kolomletters } from "../../formula/adres";
import { tekensStaand } from "../../sheet/pagina";
import { allePlannen } from "../plannen";
import { celnaam } from "../opgave/namen";
import { antwoordsom } from "../opgave/ontbreekt";
import type { Plan } from "../opgave/plan";
import type { Deel, Lijst, Veld } from "../opgave/veld";
import { deelVan, rijenVan, type Vraag } from "../opgave/vraag";
import { zetBoven } from "../opgave/zet";
import { veldgroepen } from "../velden";
import type { Begroting } from "./begroting";
import { gedeeldeLijsten, gedeeldeVelden } from "./gedeeld";
import { inTeVullen } from "./uitketen";

/** De naam van een cel die plannen delen: WMO_Uurtarief. */
export function gedeeldeNaam(naam: string): string {
  return celnaam({ naam: "" }, 1, naam);
}

/** Een kolom van een gedeelde lijst: Groepen_groep_aantal. */
export function gedeeldeKolom(lijst: string, kolom: string): string {
  return `${lijst}_${kolom}`;
}

/**
 * Het blad Uitgangspunten als plan zonder uitkomst: elk gegeven dat deze plannen delen één keer, en wat alleen de nagerekende figuren nodig
 * hebben. `delen` noemt per plan de gekozen delen; zonder dat tellen zij alle mee.
 */
export function uitgangspuntenplan(
  plannen: readonly Plan[],
  delen?: (plan: Plan) => readonly string[],
  extra: readonly Veld[] = [],
): Plan {
  const velden = gedeeldeVelden(plannen, delen);
  const n = namenVan(plannen);
  const lijsten = [...gedeeldeLijsten(plannen)].map(([naam, lijst]) => alsGedeeldeLijst(naam, lijst));
  const groepen: Deel[] = [
    ...veldgroepen.map(({ naam, kop, gedeeld }) => ({
      naam,
      kop,
      velden: gedeeld.flatMap((g) => {
        const veld = velden.get(g);
        return veld === undefined ? [] : [alsGedeeld(g, veld, n)];
      }),
    })),
    { naam: "extra", kop: "Voor de nagerekende figuren", velden: extra },
  ].map((groep) => ({ ...groep, uitleg: "", verplicht: true }));
  return {
    id: "uitgangspunten",
    versie: 3,
    titel: "Uitgangspunten",
    opschrift: "Uitgangspunten",
    vraag:
      "Met welke aantallen, tarieven en normen wordt gerekend, en waar komen zij vandaan? Een norm komt op de peildatum uit de lijst van de invoegtoepassing; typ er een eigen waarde overheen als die van uw gemeente anders is.",
    naam: "",
    delen: groepen.filter((groep) => groep.velden.length > 0),
    lijsten,
    vorm: vormVoor(4),
    // Het blad heeft alleen de lijsten en kolommen die de gekozen plannen vragen.
    vormBij(vraag, gevraagd) {
      const gevuld = gevraagd.filter((l) => rijenVan(vraag, l).length > 0);
      return vormVoor(Math.max(4, ...gevuld.map((l) => l.kolommen.length)));
    },
    onderdelen: () => [],
    bovenkant: () => ({ kern: [], zinnen: [], tabellen: [] }),
    boven: (w) => zetBoven(w, antwoordsom('"Alle uitgangspunten zijn ingevuld."'), [], false),
    zet: () => undefined,
  };
}

/** Bronnen lopen door tot de laatste kolom; heeft een lijst er meer dan vier, dan zijn zij even breed. */
function vormVoor(kolommen: number): Plan["vorm"] {
  const laatsteKolom = kolomletters(kolommen);
  const breedtes: Record<string, number> =
    kolommen === 4
      ? { A: 46, B: 16, C: 20, D: tekensStaand(4) - 82 }
      : { A: 46, B: 18, C: 20, [`D:${laatsteKolom}`]: kolommen > 8 ? 15 : 16 };
  return { laatsteKolom, breedtes, tabkleur: "F2C500" };
}

/** De uitgangspunten van een begroting: het plan, de vraag en de bronnen waar haar blad uit volgt. */
export function uitgangspuntenVan(b: Begroting) {
  const gekozen = (plan: Plan) => {
    const vraag = b.delen.find((d) => d.plan.id === plan.id)?.vraag;
    return plan.delen.flatMap((d) => (vraag && deelVan(vraag, d) !== undefined ? [d.naam] : []));
  };
  const plan = uitgangspuntenplan(
    inTeVullen(b.delen.map((d) => d.plan)),
    gekozen,
    b.extra.map((e) => e.veld),
  );
  const punten = [...b.gedeeld, ...b.extra];
  const waarden = Object.fromEntries(punten.map((p) => [p.naam, p.waarde]));
  const bronnen: [string, string | undefined][] = [
    ["peildatum", b.bronPeildatum],
    ...punten.map((p): [string, string | undefined] => [p.naam, p.bron]),
    ...b.lijsten.map((l): [string, string | undefined] => [l.lijst.naam, l.bron]),
  ];
  const vraag: Vraag = {
    peildatum: b.peildatum,
    ...Object.fromEntries(plan.delen.map((d) => [d.naam, waarden])),
    ...Object.fromEntries(b.lijsten.map((l) => [l.lijst.naam, l.rijen])),
  };
  return { plan, vraag, bronnen: Object.fromEntries(bronnen.flatMap(([s, t]) => (t ? [[s, t]] : []))) };
}

/** Hoe wat een plan bij zijn eigen naam noemt, heet waar plannen het delen. */
function namenVan(plannen: readonly Plan[]): ReadonlyMap<string, string> {
  const velden = plannen.flatMap((p) => p.delen).flatMap((d) => d.velden);
  const lijsten = plannen.flatMap((p) => p.lijsten);
  return new Map([
    ...velden.flatMap(({ naam, gedeeld }) => (gedeeld === undefined ? [] : [[naam, gedeeld] as const])),
    ...lijsten.flatMap(({ gedeeld, kolommen }) =>
      gedeeld === undefined ? [] : kolommen.map(({ naam }) => [naam, gedeeldeKolom(gedeeld, naam)] as const),
    ),
  ]);
}

/** Een veld onder zijn gedeelde naam; wat geldt als het leeg is, rekent ook met gedeelde namen, en waar het uit kiest heet ook zo. */
function alsGedeeld(gedeeld: string, veld: Veld, namen: ReadonlyMap<string, string>): Veld {
  const { leegIs, staatIn } = veld;
  return {
    ...veld,
    sleutel: gedeeld,
    naam: gedeeld,
    ...(staatIn !== undefined && { staatIn: namen.get(staatIn) ?? staatIn }),
    ...(leegIs && {
      leegIs: {
        ...leegIs,
        formule: (n, vraag) => leegIs.formule((naam) => n(namen.get(naam) ?? naam), vraag),
      },
    }),
  };
}

function alsGedeeldeLijst(gedeeld: string, lijst: Lijst): Lijst {
  const uitlegBij = (kolommen: Lijst["kolommen"]) => uitlegVan(gedeeld, kolommen);
  return {
    ...lijst,
    kolommen: lijst.kolommen.map((k) => ({ ...k, naam: gedeeldeKolom(gedeeld, k.naam) })),
    uitleg: uitlegBij(lijst.kolommen),
    uitlegBij,
  };
}

/** Wat er bij een gedeelde lijst staat, volgt uit de kolommen op het blad en niet uit de gekozen plannen: die weet wie het blad terugleest niet. */
function uitlegVan(gedeeld: string, kolommen: Lijst["kolommen"]): string {
  const staat = (k: Lijst["kolommen"][number]) => kolommen.some((hier) => hier.sleutel === k.sleutel);
  const lijsten = allePlannen.flatMap((p) => p.lijsten).filter((l) => l.gedeeld === gedeeld);
  return lijsten.find((l) => l.kolommen.every(staat))?.uitleg ?? "";
}
