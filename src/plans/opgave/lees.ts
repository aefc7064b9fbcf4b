import { leesGebied } from "../../formula/adres";
import type { Celwaarde } from "../../sheet/blad";
import type { Naamcellen } from "../../sheet/naamcellen";
import { EIGEN_INVOER, EIGEN_WAARDE } from "./broncel";
import { gegevensVan, type Gemis } from "./gegevens";
import { keurVraag, type Bezwaar, type RuweVraag, type RuweWaarden } from "./keur";
import { isLeeg, PEILDATUMVELD, PEILUITLEG, type Ruw } from "./keurveld";
import { gevolgd, type Koppeling, type Koppelingen } from "./koppelingen";
import { celnaam } from "./namen";
import type { Plan } from "./plan";
import type { Kolom, Veld, Waarde } from "./veld";
import type { Vraag } from "./vraag";

/** De cellen van namen, zoals de werkmap ze geeft; bij een veld staat twee kolommen verder zijn bron. */
export type Namen = ReadonlyMap<string, Naamcellen>;

/** Waar de waarde van een veld vandaan komt: dat volgt uit wat er in de cel staat. */
export type Herkomst = "leeg" | "waarde" | "norm" | "terugval" | "koppeling";

/** Zoveel kolommen rechts van een waarde staat haar bron. */
export const BRON_RECHTS = 2;

/** Wat er op een blad van een plan is ingevuld. */
export interface Bladstand<V extends Vraag = Vraag> {
  /** Wat er staat, ook wat niet klopt; een lege cel is undefined. Goed om het blad opnieuw mee te maken, niet om mee te rekenen. */
  readonly vraag: V;
  /** Wat er mis is of ontbreekt. */
  readonly bezwaren: readonly Bezwaar[];
  readonly koppelingen: Koppelingen;
  /** De bronnen die de gebruiker zelf opgaf. */
  readonly bronnen: Readonly<Record<string, string>>;
  /** Per veld van elk deel dat op het blad staat. */
  readonly herkomst: Readonly<Record<string, Herkomst | undefined>>;
}

/** Alle namen die nodig zijn om een blad van dit plan terug te lezen. */
export function namenOm(plan: Plan, exemplaar: number): string[] {
  const velden = plan.delen.flatMap((d) => d.velden);
  const kolommen = plan.lijsten.flatMap((l) => l.kolommen);
  return ["peildatum", ...[...velden, ...kolommen].map((v) => v.naam)].map((n) =>
    celnaam(plan, exemplaar, n),
  );
}

/** Leest de invoer van een blad terug; een deel waarvan geen enkele naam bestaat, hoort er niet bij. */
export function leesPlan<V extends Vraag>(plan: Plan<V>, namen: Namen, exemplaar = 1): Bladstand<V> {
  const n = (naam: string) => celnaam(plan, exemplaar, naam);
  const cel = (naam: string) => eersteCel(namen.get(n(naam)));
  const delen = plan.delen.filter((d) => d.velden.some((v) => namen.has(n(v.naam))));
  // Het blad Uitgangspunten heeft alleen de gegevens die de gekozen plannen vragen.
  const velden = delen.flatMap((d) =>
    d.velden
      .filter((v) => namen.has(n(v.naam)))
      .map((veld) => ({ veld, ...leesVeld(veld, cel(veld.naam), n) })),
  );
  const lijsten = leesRijen(plan, namen, n);
  const peil = cel("peildatum");
  const ruw = (waarde: (v: (typeof velden)[number]) => Ruw): RuweVraag => ({
    peildatum: peil.waarde,
    delen: Object.fromEntries(
      delen.map((d) => [
        d.naam,
        Object.fromEntries(
          velden.filter((v) => d.velden.includes(v.veld)).map((v) => [v.veld.sleutel, waarde(v)]),
        ),
      ]),
    ),
    lijsten: Object.fromEntries(lijsten.map((l) => [l.naam, l.rijen])),
  });
  const staat = ruw((v) => (v.herkomst === "terugval" ? null : v.waarde));
  const vraag = alsVraag<V>(staat);
  const koppelingen: Koppelingen = {
    peildatum: koppeling(peil),
    velden: Object.fromEntries(velden.map((v) => [v.veld.sleutel, v.koppeling])),
    lijsten: gevolgdeRijen(lijsten),
  };
  const hier = opBlad(plan, namen, exemplaar);
  // Een naam die elders staat, is al volledig.
  const kolomVan = (naam: string) =>
    (namen.get(n(naam)) ?? namen.get(naam))?.waarden.map((rij) => rij[0] ?? null);
  const leeg = gegevensVan(hier, { vraag, koppelingen }).flatMap((g) =>
    g.tellingen.flatMap((t) => t.mist(kolomVan)),
  );
  return {
    vraag,
    bezwaren: bezwarenTegen(hier, staat, leeg),
    koppelingen,
    bronnen: Object.fromEntries(
      [{ veld: PEILDATUMVELD, ...leesVeld(PEILDATUMVELD, peil, n) }, ...velden].flatMap((v) =>
        v.bron === undefined ? [] : [[v.veld.sleutel, v.bron]],
      ),
    ),
    herkomst: Object.fromEntries(velden.map((v) => [v.veld.sleutel, v.herkomst])),
  };
}

/** Elke lijst zoals zij er staat: de rijen, en per cel wat zij volgt. */
function leesRijen(plan: Plan, namen: Namen, n: (naam: string) => string) {
  return plan.lijsten.map((lijst) => {
    const kolommen = lijst.kolommen.map((k) => ({ sleutel: k.sleutel, cellen: namen.get(n(k.naam)) }));
    // Haalde iemand alle rijen weg, dan zijn er nog zoveel als er ten minste moeten zijn, en die zijn leeg.
    const lengte = Math.max(lijst.minstens, ...kolommen.map((k) => k.cellen?.waarden.length ?? 0));
    const rijen = Array.from({ length: lengte }, (_, r) => r);
    const per = <T>(wat: (cellen: Naamcellen | undefined, rij: number) => T) =>
      rijen.map((r) => Object.fromEntries(kolommen.map((k) => [k.sleutel, wat(k.cellen, r)])));
    return {
      naam: lijst.naam,
      rijen: per((c, r) => c?.waarden[r]?.[0] ?? null),
      formules: per((c, r) => metGevolgd(c?.formules[r]?.[0])),
    };
  });
}

function gevolgdeRijen(lijsten: ReturnType<typeof leesRijen>): Koppelingen["lijsten"] {
  return Object.fromEntries(
    lijsten.flatMap((l) =>
      l.formules.some((rij) => Object.values(rij).some((f) => f !== undefined)) ? [[l.naam, l.formules]] : [],
    ),
  );
}

/** De namen van een blad die zeggen of zijn lijsten nog zo lang zijn als hun bron. */
export function lijstnamen(plan: Plan, exemplaar: number): string[] {
  return namenOm({ ...plan, delen: [] }, exemplaar);
}

/** Van een blad alleen de lijsten, en wat zij volgen: te lezen met de namen van `lijstnamen`. */
export function leesLijsten(
  plan: Plan,
  namen: Namen,
  exemplaar: number,
): Pick<Bladstand, "vraag" | "koppelingen"> {
  const n = (naam: string) => celnaam(plan, exemplaar, naam);
  const peil = eersteCel(namen.get(n("peildatum")));
  const lijsten = leesRijen(plan, namen, n);
  return {
    vraag: alsVraag({
      peildatum: peil.waarde,
      delen: {},
      lijsten: Object.fromEntries(lijsten.map((l) => [l.naam, l.rijen])),
    }),
    koppelingen: { peildatum: koppeling(peil), velden: {}, lijsten: gevolgdeRijen(lijsten) },
  };
}

/**
 * Het plan met alleen de velden die op dit blad staan. Van een deel dat erbij kan en er niet op staat, blijven zij alle; een deel of lijst
 * die erbij hoort en er niet op staat, is er een van Uitgangspunten waar geen gekozen plan om vraagt.
 */
export function opBlad<V extends Vraag>(plan: Plan<V>, namen: Namen, exemplaar: number): Plan<V> {
  const staat = (v: Veld | Kolom) => namen.has(celnaam(plan, exemplaar, v.naam));
  const kolomVan = (k: Kolom) =>
    leesGebied(namen.get(celnaam(plan, exemplaar, k.naam))?.adres ?? "")?.van.kolom ?? 0;
  return {
    ...plan,
    delen: plan.delen.flatMap((d) => {
      if (d.velden.some(staat)) return [{ ...d, velden: d.velden.filter(staat) }];
      return d.verplicht ? [] : [d];
    }),
    // Van een gedeelde lijst staan alleen de kolommen er die de gekozen plannen vragen, in de volgorde waarin die plannen dat deden.
    lijsten: plan.lijsten.flatMap((l) => {
      if (l.kolommen.some(staat)) {
        const kolommen = l.kolommen.filter(staat).sort((a, b) => kolomVan(a) - kolomVan(b));
        return [{ ...l, kolommen, uitleg: l.uitlegBij?.(kolommen) ?? l.uitleg }];
      }
      return l.minstens === 0 ? [l] : [];
    }),
  };
}

/** Wat er ontbreekt of niet klopt. Op een blad is leeg nog niet ingevuld, ook waar onze functies een lege cel als 0 lezen. */
function bezwarenTegen<V extends Vraag>(
  plan: Plan<V>,
  ruw: RuweVraag,
  leeg: readonly Gemis[],
): readonly Bezwaar[] {
  const gekeurd = keurVraag(plan, ruw);
  const plek = (b: Bezwaar) => `${b.deel ?? b.lijst}/${b.rij}/${b.sleutel}`;
  const gemeld = new Set(leeg.map(plek));
  const over = "vraag" in gekeurd ? [] : gekeurd.bezwaren.filter((b) => !gemeld.has(plek(b)));
  return [...leeg, ...over];
}

/** Een cel met haar formule, en wat er als bron bij staat. */
interface Veldcel {
  readonly waarde: Ruw;
  readonly formule: string | undefined;
  readonly bron: Celwaarde | null;
  readonly bronformule: string | undefined;
}

function eersteCel(cellen: Naamcellen | undefined): Veldcel {
  return {
    waarde: cellen?.waarden[0]?.[0] ?? null,
    formule: zonderIs(cellen?.formules[0]?.[0]),
    bron: cellen?.waarden[0]?.[BRON_RECHTS] ?? null,
    bronformule: zonderIs(cellen?.formules[0]?.[BRON_RECHTS]),
  };
}

function leesVeld(veld: Veld, cel: Veldcel, n: (naam: string) => string) {
  const herkomst = herkomstVan(veld, cel, n);
  return {
    waarde: cel.waarde,
    herkomst,
    koppeling: herkomst === "koppeling" ? koppeling(cel) : undefined,
    bron: herkomst === "waarde" ? eigenBron(veld, cel) : undefined,
  };
}

function herkomstVan(
  { norm, leegIs }: Veld,
  { waarde, formule }: Veldcel,
  n: (naam: string) => string,
): Herkomst {
  if (formule === undefined) return isLeeg(waarde) ? "leeg" : "waarde";
  if (norm !== undefined && /^(?:_xldudf_)?WMO[._]NORM\(/i.test(formule)) return "norm";
  // De terugval kan van de rest van de vraag afhangen, maar niet in haar vorm: zonder vraag is zij ook te maken.
  if (leegIs !== undefined && kaal(leegIs.formule(n, {} as Vraag)) === kaal(formule)) return "terugval";
  return "koppeling";
}

function koppeling({ formule, bron }: Veldcel): Koppeling | undefined {
  return formule === undefined
    ? undefined
    : { formule: gevolgd(formule), van: typeof bron === "string" ? bron : "" };
}

/** De bron die de gebruiker opgaf: in het paneel (dan staat zij in een formule met de waarde), of door in de cel te typen. */
function eigenBron({ afspraak, leegIs }: Veld, { bron, bronformule }: Veldcel): string | undefined {
  const [, vast, eigen] = /^IF\(.*?,"((?:[^"]|"")*)","([^"]*)"\)$/.exec(bronformule ?? "") ?? [];
  const uitFormule = eigen === EIGEN_INVOER ? eigen : vast?.replace(/""/g, '"');
  const vanOns = [
    afspraak?.bron,
    leegIs && `Zonder eigen waarde: ${leegIs.zin}.`,
    PEILUITLEG,
    EIGEN_INVOER,
    EIGEN_WAARDE,
  ];
  // Toont de formule haar bron niet, dan is de waarde sindsdien veranderd en hoort de bron er niet meer bij.
  if (bronformule !== undefined)
    return vanOns.includes(uitFormule) || bron !== uitFormule ? undefined : uitFormule;
  return typeof bron !== "string" || bron === "" || vanOns.includes(bron) ? undefined : bron;
}

/** Alles zoals het er staat; een fout of een leeg vak is er niet. */
function alsVraag<V extends Vraag>({ peildatum, delen, lijsten }: RuweVraag): V {
  const waarden = (rij: RuweWaarden) =>
    Object.fromEntries(Object.entries(rij).map(([s, w]) => [s, alsWaarde(w)] as const));
  return {
    peildatum: alsWaarde(peildatum),
    ...Object.fromEntries(Object.entries(delen).map(([naam, rij]) => [naam, waarden(rij ?? {})])),
    ...Object.fromEntries(Object.entries(lijsten).map(([naam, rijen]) => [naam, (rijen ?? []).map(waarden)])),
  } as unknown as V;
}

function alsWaarde(ruw: Ruw | undefined): Waarde | undefined {
  if (typeof ruw === "number") return ruw;
  return typeof ruw === "string" && ruw.trim() !== "" ? ruw : undefined;
}

function metGevolgd(formule: string | undefined): string | undefined {
  return formule === undefined ? undefined : gevolgd(formule.replace(/^=/, ""));
}

function zonderIs(formule: string | undefined): string | undefined {
  return formule?.replace(/^=/, "");
}

/** Om mee te vergelijken: Excel kan een @, spaties en hoofdletters anders teruggeven. */
function kaal(formule: string): string {
  return formule.toUpperCase().replace(/[@\s]/g, "");
}
