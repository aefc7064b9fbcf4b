import { adres } from "../../formula/adres";
import { allePlannen } from "../../plans/plannen";
import { isGetal } from "../../plans/opgave/veld";
import { leesKenmerk } from "../../sheet/kenmerk";
import { leesNaamverwijzing } from "../../sheet/verwijzing";
import { aanduiderVan, type Aanduiding } from "../werkboek/aanduiding";
import type { Verbanden } from "../werkboek/verbanden";
import { celplek, type Cel, type Werkboek } from "../werkboek/werkboek";

/** Wat voor getal het is: dat bepaalt hoe het geschreven wordt, en tussen welke waarden het logisch verandert. */
export type Getalsoort = "getal" | "heel" | "aandeel" | "euro" | "datum";

/** Een cel die in een wat-als mee kan doen, zoals een mens haar kent. */
export interface Kandidaat {
  readonly cel: Cel;
  /** "Lasten!B12". */
  readonly plek: string;
  readonly label: string;
  readonly eenheid: string | undefined;
  readonly bron: string | undefined;
  readonly waarde: number;
  readonly soort: Getalsoort;
  /** Waarbuiten ons veld geen getal aanneemt. */
  readonly grenzen: readonly [laag: number, hoog: number];
  /** Op een blad van ons. */
  readonly vanOns: boolean;
}

export interface Kandidaten {
  /** Getypte getallen waar iets van afhangt: eerst die van ons, dan die van de gebruiker. */
  readonly invoer: readonly Kandidaat[];
  /** Eerst de kerncijfers van onze bladen, dan cellen met een naam van de gebruiker. Elke andere cel met een formule mag ook. */
  readonly uitkomsten: readonly Kandidaat[];
  /** Een cel als kandidaat; undefined als er geen getal in staat. */
  van(cel: Cel): Kandidaat | undefined;
}

export function kandidatenVan(werkboek: Werkboek, verbanden: Verbanden): Kandidaten {
  const aanduiding = aanduiderVan(werkboek);
  const onze = new Set(
    werkboek.namen.flatMap(({ naam, formule }) =>
      leesKenmerk(naam) === undefined ? [] : [leesNaamverwijzing(`=${formule}`)?.blad.toLowerCase()],
    ),
  );
  const van = (cel: Cel): Kandidaat | undefined => {
    const { waarde } = cel;
    if (typeof waarde !== "number") return undefined;
    const hier = aanduiding(cel);
    const veld = veldVan(hier);
    return {
      cel,
      plek: celplek(cel),
      label: labelVan(werkboek, cel, hier),
      eenheid: hier.eenheid ?? veld?.eenheid ?? tekstOnder(werkboek, cel, /^eenheid$/i),
      bron: tekstOnder(werkboek, cel, /^bron\b/i),
      waarde,
      soort: soortVan(cel),
      grenzen: veld?.grenzen ?? [-Infinity, Infinity],
      vanOns: onze.has(cel.blad.toLowerCase()),
    };
  };
  const alle = werkboek.bladen.flatMap(({ cellen }) => [...cellen.values()]);
  const invoer = alle
    .filter((c) => isGetypt(c) && !isJaar(c) && verbanden.na(c).length > 0)
    .flatMap((c) => van(c) ?? []);
  const uitkomsten = alle
    .filter((c) => c.formule !== undefined && typeof c.waarde === "number")
    .flatMap((c) => {
      const kandidaat = van(c);
      if (kandidaat === undefined) return [];
      const kern = kandidaat.vanOns && c.kolom === 2 && aanduiding(c).kolom === undefined;
      return kern || aanduiding(c).namen.some(isVanGebruiker) ? [kandidaat] : [];
    });
  const eerstOns = (a: Kandidaat, b: Kandidaat) => Number(b.vanOns) - Number(a.vanOns);
  return { invoer: invoer.sort(eerstOns), uitkomsten: uitkomsten.sort(eerstOns), van };
}

/** Een getal dat iemand typte. */
export function isGetypt(cel: Cel): boolean {
  return cel.formule === undefined && cel.van === undefined && typeof cel.waarde === "number";
}

/** Een jaartal is een kop, en een ander jaartal maakt een andere begroting. */
function isJaar({ waarde, stijl }: Cel): boolean {
  const jaartal = typeof waarde === "number" && Number.isInteger(waarde) && waarde >= 1990 && waarde <= 2100;
  return jaartal && /^(0|General|"[a-z]+ ?"0)$/.test(stijl.vorm);
}

const isVanGebruiker = (naam: string) => !/^(wmo_|_xl)/i.test(naam);

function soortVan({ stijl: { vorm }, waarde }: Cel): Getalsoort {
  const kaal = vorm.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (kaal.includes("%")) return "aandeel";
  if (/[dy]/i.test(kaal) && kaal !== "General") return "datum";
  if (vorm.includes("€")) return "euro";
  // Wie de cijfers achter de komma weglaat, telt; een getal zonder notatie kan toevallig heel zijn.
  return /^(#,##0|0)(;|$)/.test(kaal) && Number.isInteger(waarde) ? "heel" : "getal";
}

/** "01H01: minuten per week" in een tabel; anders wat er links staat, en zonder woorden de plek. */
function labelVan(werkboek: Werkboek, cel: Cel, { rij, kolom, namen, gegeven }: Aanduiding): string {
  if (gegeven !== undefined) return gegeven.label;
  const voor = rij ?? jaarLinks(werkboek, cel);
  const zegtNiets = kolom === undefined || /^(waarde|uitkomst|bedrag|aantal)$/i.test(kolom);
  const kop = zegtNiets || isLosJaar(werkboek, cel, kolom) ? undefined : kolom;
  const delen = [voor, kop].filter((d) => d !== undefined);
  return delen.length > 0 ? delen.join(": ") : (namen[0] ?? celplek(cel));
}

/** Een jaartal erboven dat geen kop is, maar zelf een gegeven met zijn label ernaast: "Begrotingsjaar 2024". */
function isLosJaar(werkboek: Werkboek, { blad, rij, kolom }: Cel, jaar: string): boolean {
  for (let r = rij - 1; r >= Math.max(1, rij - ERBOVEN); r--) {
    if (werkboek.cel(blad, adres({ rij: r, kolom }))?.waarde !== Number(jaar)) continue;
    return ![kolom - 1, kolom + 1].some((k) => {
      const buur = k < 1 ? undefined : werkboek.cel(blad, adres({ rij: r, kolom: k }));
      return buur !== undefined && isJaar(buur);
    });
  }
  return false;
}

function jaarLinks(werkboek: Werkboek, { blad, rij }: Cel): string | undefined {
  const eerste = werkboek.cel(blad, adres({ rij, kolom: 1 }));
  return eerste !== undefined && isJaar(eerste) ? String(Number(eerste.waarde)) : undefined;
}

/** Zo ver naast een cel staat wat bij haar hoort, en zo ver erboven de kop daarvan. */
const [NAAST, ERBOVEN] = [8, 200];

/** De tekst in haar rij, rechts ervan, in de kolom met deze kop: Bron of Eenheid. */
function tekstOnder(werkboek: Werkboek, { blad, rij, kolom }: Cel, kop: RegExp): string | undefined {
  for (let k = kolom + 1; k <= kolom + NAAST; k++) {
    const tekst = tekstVan(werkboek, blad, rij, k);
    if (tekst === undefined) continue;
    for (let r = rij - 1; r >= Math.max(1, rij - ERBOVEN); r--)
      if (kop.test(tekstVan(werkboek, blad, r, k) ?? "")) return tekst;
  }
  return undefined;
}

function tekstVan(werkboek: Werkboek, blad: string, rij: number, kolom: number): string | undefined {
  const waarde = werkboek.cel(blad, adres({ rij, kolom }))?.waarde;
  return typeof waarde === "string" && waarde.trim() !== "" ? waarde.trim() : undefined;
}

interface Veldgrens {
  readonly eenheid: string;
  readonly grenzen: readonly [number, number];
}

let bekend: ReadonlyMap<string, Veldgrens> | undefined;

/** Het veld of de kolom van een plan van ons dat hier ingevuld wordt, met wat erin mag. */
function veldVan({ namen }: Aanduiding): Veldgrens | undefined {
  bekend ??= new Map(
    allePlannen
      .flatMap((plan) => [
        ...plan.delen.flatMap((deel) =>
          deel.velden.map((v) => [v.gedeeld ?? `${plan.naam}_${v.naam}`, v] as const),
        ),
        ...plan.lijsten.flatMap((l) =>
          l.kolommen.map((k) => [`${l.gedeeld ?? plan.naam}_${k.naam}`, k] as const),
        ),
      ])
      .flatMap(([naam, veld]) => {
        if (!isGetal(veld)) return [];
        const { vanaf = -Infinity, totEnMet = Infinity } = veld.soort.getalgrenzen ?? {};
        return [
          [`WMO_${naam}`.toUpperCase(), { eenheid: veld.eenheid, grenzen: [vanaf, totEnMet] }] as const,
        ];
      }),
  );
  for (const naam of namen) {
    const veld = bekend.get(naam.toUpperCase());
    if (veld !== undefined) return veld;
  }
  return undefined;
}
