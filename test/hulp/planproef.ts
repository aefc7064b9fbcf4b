import { ANTWOORD, type Plan } from "../../src/plans/opgave/plan";
import { planBlad } from "../../src/plans/opgave/blad";
import { bladnamen } from "../../src/plans/opgave/bladnamen";
import { BRON_RECHTS, leesPlan } from "../../src/plans/opgave/lees";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Vraag } from "../../src/plans/opgave/vraag";
import { alsGewoneBladen } from "../../src/sharing/gewoon";
import { uitgerekend } from "../../src/calc/rekenaar";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { adres, leesAdres, leesGebied, type Plek } from "../../src/formula/adres";
import { isFormule, isMatrix, type Blad, type Celwaarde } from "../../src/sheet/blad";
import { lintFormule } from "../../src/formula/lint";
import type { Naamcellen } from "../../src/sheet/naamcellen";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { lagen } from "../plans/hulp/lagen";
import type { Orakel } from "../orakel/orakel";
import { herbereken } from "./libreoffice";
import { leesWaarden, type Gelezen } from "./xlsx-lezen";

/** Een test vraagt hetzelfde blad om de ene naam na de andere. */
const alUitgerold = new WeakMap<Blad, ReadonlyMap<string, Celwaarde>>();

/** Alle cellen van een blad met hun waarde, ook waar een formule overheen rolt. */
export function uitgerold(blad: Blad): ReadonlyMap<string, Celwaarde> {
  const eerder = alUitgerold.get(blad);
  if (eerder !== undefined) return eerder;
  const cellen = new Map<string, Celwaarde>();
  alUitgerold.set(blad, cellen);
  for (const { adres: plek, inhoud } of blad.cellen) {
    if (inhoud === undefined) continue;
    const waarde = isFormule(inhoud) ? inhoud.uitkomst : inhoud;
    if (!isMatrix(waarde)) {
      cellen.set(plek, waarde as Celwaarde);
      continue;
    }
    const van = leesAdres(plek) as Plek;
    waarde.forEach((rij, r) =>
      rij.forEach((w, k) => cellen.set(adres({ rij: van.rij + r, kolom: van.kolom + k }), w)),
    );
  }
  return cellen;
}

/** De waarden onder een naam op het blad, rij voor rij; undefined als de naam er niet is. */
export function bijNaam(blad: Blad, naam: string): (Celwaarde | null)[][] | undefined {
  const gebied = leesGebied(blad.namen?.find((n) => n.naam === naam)?.bereik ?? "");
  if (gebied === undefined) return undefined;
  const cellen = uitgerold(blad);
  return Array.from({ length: gebied.tot.rij - gebied.van.rij + 1 }, (_, r) =>
    Array.from(
      { length: gebied.tot.kolom - gebied.van.kolom + 1 },
      (_, k) => cellen.get(adres({ rij: gebied.van.rij + r, kolom: gebied.van.kolom + k })) ?? null,
    ),
  );
}

/** De zinnen die het paneel van een (uitgerekend) blad leest; een lege zin is er nu niet. */
export function zinnenOp<V extends Vraag>(plan: Plan<V>, blad: Blad, vraag: V): string[] {
  return plan
    .bovenkant(vraag)
    .zinnen.flatMap((naam) => bijNaam(blad, celnaam(plan, 1, naam))?.flat() ?? [])
    .filter((z): z is string => typeof z === "string" && z !== "");
}

/** Alle namen van het blad met hun waarden, zoals de poort van de werkmap ze geeft. */
export function gelezenUit(plan: Plan, blad: Blad, exemplaar = 1): Map<string, Naamcellen> {
  const inhoud = new Map(blad.cellen.map((c) => [c.adres, c.inhoud]));
  const cellen = uitgerold(blad);
  return new Map(
    bladnamen(plan, exemplaar).flatMap((naam): [string, Naamcellen][] => {
      const bereik = blad.namen?.find((n) => n.naam === naam)?.bereik;
      const gebied = leesGebied(bereik ?? "");
      if (bereik === undefined || gebied === undefined) return [];
      const per = <T>(wat: (plek: string) => T) =>
        Array.from({ length: gebied.tot.rij - gebied.van.rij + 1 }, (_, r) =>
          Array.from({ length: gebied.tot.kolom - gebied.van.kolom + 1 + BRON_RECHTS }, (__, k) =>
            wat(adres({ rij: gebied.van.rij + r, kolom: gebied.van.kolom + k })),
          ),
        );
      const formules = per((plek) => {
        const wat = inhoud.get(plek);
        return isFormule(wat) ? `=${wat.formule}` : undefined;
      });
      return [
        [naam, { blad: blad.titel, adres: bereik, waarden: per((p) => cellen.get(p) ?? null), formules }],
      ];
    }),
  );
}

/** Elke uitkomst van het orakel staat onder haar naam op het (uitgerekende) blad. */
export function verwachtOrakel<V extends Vraag>(plan: Plan<V>, blad: Blad, orakel: Orakel): void {
  expect(Object.keys(orakel).length).toBeGreaterThan(0);
  for (const [naam, waarden] of Object.entries(orakel))
    expect([naam, bijNaam(blad, celnaam(plan, 1, naam))?.flat()]).toEqual([
      naam,
      waarden.map((w): unknown => (typeof w === "number" ? expect.closeTo(w, 6) : w)),
    ]);
}

/** Elke cel van een blad dat de rekenmotor uitrekende, heeft bij een andere rekenaar dezelfde waarde; een lege tekst is daar een lege cel. */
export function verwachtCellen(cellen: ReadonlyMap<string, unknown>, motor: Blad): void {
  const verwacht = [...uitgerold(motor)];
  expect(verwacht.length).toBeGreaterThan(20);
  for (const [plek, waarde] of verwacht)
    expect([motor.titel, plek, cellen.get(plek) ?? ""]).toEqual([
      motor.titel,
      plek,
      typeof waarde === "number" ? expect.closeTo(waarde, 6) : waarde,
    ]);
}

/** LibreOffice rekent elk blad uit zoals onze rekenmotor; één start voor al deze bladen. */
export function verwachtLibreOffice<V extends Vraag>(plan: Plan<V>, vragen: readonly V[]): void {
  const bladen = vragen.map((v) => planBlad(plan, v));
  const terug = herbereken(
    Object.fromEntries(bladen.map((b, i) => [String(i), drukWerkmap(alsGewoneBladen([b]))])),
  );
  expect(Object.keys(terug)).toHaveLength(vragen.length);
  bladen.forEach((b, i) => {
    const cellen = leesWaarden(terug[String(i)] as Uint8Array)[plan.titel] ?? {};
    verwachtCellen(new Map(Object.entries(cellen)), metUitkomsten([b])[0] as Blad);
  });
}

/**
 * Beproeft een plan op een paar vragen: het beeld van het paneel is gelijk aan het blad, uitgerekend door onze rekenmotor en (op
 * gewone formules) door LibreOffice; het blad leest terug zoals het is ingevuld; en de formules blijven kort en ondiep.
 */
export function beproefPlan<V extends Vraag>(
  plan: Plan<V>,
  vragen: Readonly<Record<string, V>>,
  orakel?: (vraag: V) => Orakel,
): void {
  const namen = Object.keys(vragen);
  const bladen = Object.fromEntries(Object.entries(vragen).map(([n, v]) => [n, planBlad(plan, v)]));
  const wmo = Object.fromEntries(
    Object.entries(bladen).map(([n, blad]) => [n, metUitkomsten([blad])[0] as Blad]),
  );
  let libreoffice: Record<string, Record<string, Gelezen>>;
  beforeAll(() => {
    const gedrukt = Object.entries(bladen).map(
      ([n, blad]) => [n, drukWerkmap(alsGewoneBladen([blad]))] as const,
    );
    libreoffice = Object.fromEntries(
      Object.entries(herbereken(Object.fromEntries(gedrukt))).map(([n, bytes]) => [
        n,
        leesWaarden(bytes)[plan.titel] ?? {},
      ]),
    );
  }, 180_000);

  test.each(namen)("%s: wat het paneel van het blad wil lezen, staat er", (n) => {
    const { kern, zinnen, tabellen, grafiek } = plan.bovenkant(vragen[n] as V);
    const gevraagd = [
      ANTWOORD,
      ...kern.map((k) => k.naam),
      ...zinnen,
      ...tabellen.flatMap((t) => t.kolommen.map((k) => k.naam)),
      ...(grafiek === undefined ? [] : [grafiek.categorieen, ...grafiek.reeksen.map((r) => r.kolom)]),
    ];
    const opBlad = new Set((wmo[n] as Blad).namen?.map((x) => x.naam));
    expect(gevraagd.filter((naam) => !opBlad.has(celnaam(plan, 1, naam)))).toEqual([]);
  });

  if (orakel !== undefined)
    test.each(namen)("%s: het blad rekent zoals het orakel", (n) => {
      verwachtOrakel(plan, wmo[n] as Blad, orakel(vragen[n] as V));
    });

  test.each(namen)("%s: LibreOffice rekent elke cel uit zoals onze rekenmotor", (n) => {
    verwachtCellen(new Map(Object.entries(libreoffice[n] ?? {})), wmo[n] as Blad);
  });

  // De andere tests van een plan rekenen met de kleine rekenaar: die is tien keer zo snel.
  test.each(namen)("%s: de kleine rekenaar geeft elke cel zoals onze rekenmotor", (n) => {
    const [klein] = uitgerekend([bladen[n] as Blad]) as [Blad];
    verwachtCellen(uitgerold(klein), wmo[n] as Blad);
  });

  test.each(namen)("%s: het blad leest terug zoals het is ingevuld", (n) => {
    const { vraag, bezwaren, koppelingen } = leesPlan(plan, gelezenUit(plan, wmo[n] as Blad));
    expect({ vraag, bezwaren }).toEqual({ vraag: vragen[n], bezwaren: [] });
    expect(Object.values(koppelingen.velden).filter((k) => k !== undefined)).toEqual([]);
  });

  test.each(namen)("%s: de formules zijn leesbaar en hoogstens één laag diep", (n) => {
    const [gewoon] = alsGewoneBladen([bladen[n] as Blad]);
    for (const { adres: plek, inhoud } of gewoon?.cellen ?? [])
      if (isFormule(inhoud)) expect([plek, lintFormule(inhoud.formule)]).toEqual([plek, []]);
    expect(lagen([wmo[n] as Blad])).toBeLessThanOrEqual(1);
  });
}
