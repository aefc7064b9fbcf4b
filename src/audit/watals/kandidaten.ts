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
      eenheid: hier.eenheid ?? veld?.eenheid,
      bron: bronVan(werkboek, cel),
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
  return /^(#,##0|0|General)(;|$)/.test(kaal) && Number.isInteger(waarde) ? "heel" : "getal";
}

/** "01H01: minuten per week" in een tabel; anders wat er links staat, en zonder woorden de plek. */
function labelVan(werkboek: Werkboek, cel: Cel, { rij, kolom, namen, gegeven }: Aanduiding): string {
  if (gegeven !== undefined) return gegeven.label;
  const voor = rij ?? jaarLinks(werkboek, cel);
  const kop = kolom === undefined || /^(waarde|uitkomst|bedrag|aantal)$/i.test(kolom) ? undefined : kolom;
  const delen = [voor, kop].filter((d) => d !== undefined);
  return delen.length > 0 ? delen.join(": ") : (namen[0] ?? celplek(cel));
}

function jaarLinks(werkboek: Werkboek, { blad, rij }: Cel): string | undefined {
  const eerste = werkboek.cel(blad, adres({ rij, kolom: 1 }));
  return eerste !== undefined && isJaar(eerste) ? String(eerste.waarde) : undefined;
}

/** De tekst in de kolom Bron van haar rij, of op onze bladen de laatste tekst ernaast. */
function bronVan(werkboek: Werkboek, { blad, rij, kolom }: Cel): string | undefined {
  for (let k = kolom + 1; k <= kolom + 8; k++) {
    const cel = werkboek.cel(blad, adres({ rij, kolom: k }));
    if (typeof cel?.waarde !== "string" || cel.waarde.trim() === "") continue;
    for (let r = rij - 1; r >= Math.max(1, rij - 200); r--) {
      const kop = werkboek.cel(blad, adres({ rij: r, kolom: k }))?.waarde;
      if (typeof kop === "string" && /^bron\b/i.test(kop.trim())) return cel.waarde.trim();
    }
  }
  return undefined;
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
