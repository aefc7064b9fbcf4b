import type { Plan } from "../../src/plans/opgave/plan";
import { planBlad } from "../../src/plans/opgave/blad";
import { BRON_RECHTS, leesPlan, namenOm } from "../../src/plans/opgave/lees";
import { celnaam } from "../../src/plans/opgave/namen";
import type { Vraag } from "../../src/plans/opgave/vraag";
import { alsGewoneBladen } from "../../src/sharing/gewoon";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { adres, leesGebied } from "../../src/formula/adres";
import { isFormule, isMatrix, type Blad, type Celwaarde } from "../../src/sheet/blad";
import { lintFormule } from "../../src/formula/lint";
import type { Naamcellen } from "../../src/sheet/naamcellen";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { lagen } from "../plans/hulp/lagen";
import type { Orakel } from "../orakel/orakel";
import { herbereken } from "./libreoffice";
import { leesWaarden, type Gelezen } from "./xlsx-lezen";

/** Alle cellen van een blad met hun waarde, ook waar een formule overheen rolt. */
export function uitgerold(blad: Blad): Map<string, Celwaarde> {
  const cellen = new Map<string, Celwaarde>();
  for (const { adres: plek, inhoud } of blad.cellen) {
    if (inhoud === undefined) continue;
    const waarde = isFormule(inhoud) ? inhoud.uitkomst : inhoud;
    const van = leesGebied(plek)?.van;
    if (!isMatrix(waarde)) cellen.set(plek, waarde as Celwaarde);
    else
      waarde.forEach((rij, r) =>
        rij.forEach((w, k) =>
          cellen.set(adres({ rij: (van?.rij ?? 0) + r, kolom: (van?.kolom ?? 0) + k }), w),
        ),
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
    namenOm(plan, exemplaar).flatMap((naam): [string, Naamcellen][] => {
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
  const wmo = Object.fromEntries(
    Object.entries(vragen).map(([n, v]) => [n, metUitkomsten([planBlad(plan, v)])[0] as Blad]),
  );
  let libreoffice: Record<string, Record<string, Gelezen>>;
  beforeAll(() => {
    const gedrukt = Object.entries(vragen).map(
      ([n, v]) => [n, drukWerkmap(metUitkomsten(alsGewoneBladen([planBlad(plan, v)])))] as const,
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
      ...(plan.antwoordnaam === undefined ? [] : [plan.antwoordnaam]),
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
    const cellen = [...uitgerold(wmo[n] as Blad)];
    expect(cellen.length).toBeGreaterThan(20);
    for (const [plek, waarde] of cellen) {
      const lo = libreoffice[n]?.[plek] ?? "";
      if (typeof waarde === "number") expect([plek, lo]).toEqual([plek, expect.closeTo(waarde, 6)]);
      else expect([plek, lo]).toEqual([plek, waarde]);
    }
  });

  test.each(namen)("%s: het blad leest terug zoals het is ingevuld", (n) => {
    const { vraag, bezwaren, koppelingen } = leesPlan(plan, gelezenUit(plan, wmo[n] as Blad));
    expect({ vraag, bezwaren }).toEqual({ vraag: vragen[n], bezwaren: [] });
    expect(Object.values(koppelingen.velden).filter((k) => k !== undefined)).toEqual([]);
  });

  test.each(namen)("%s: de formules zijn leesbaar en hoogstens één laag diep", (n) => {
    const [gewoon] = alsGewoneBladen([planBlad(plan, vragen[n] as V)]);
    for (const { adres: plek, inhoud } of gewoon?.cellen ?? [])
      if (isFormule(inhoud)) expect([plek, lintFormule(inhoud.formule)]).toEqual([plek, []]);
    expect(lagen([wmo[n] as Blad])).toBeLessThanOrEqual(1);
  });
}
