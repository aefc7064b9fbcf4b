import fc from "fast-check";
import { verschuifFormule, type Ingreep } from "../../src/formula/verschuif";
import { voorbeeldBesparing } from "../../src/plans/besparing/voorbeeld";
import { besparing } from "../../src/plans/besparing/plan";
import type { Besparingsvraag } from "../../src/plans/besparing/delen";
import { vraagDuiven } from "../../src/plans/capaciteit/duiven";
import { capaciteit } from "../../src/plans/capaciteit/plan";
import { duiven, verzonnen } from "../../src/plans/begroting/voorbeelden";
import { planBlad } from "../../src/plans/opgave/blad";
import { leesAdres } from "../../src/formula/adres";
import { isFormule, type Blad, type Cel } from "../../src/sheet/blad";
import { rijsleutels } from "../../src/sheet/rijsleutels";
import { celrooster } from "../../src/sheet/celrooster";
import { verbouwing, type Verbouwing, type Wegrij } from "../../src/sheet/verbouwing";
import { rondes } from "../hulp/rondes";

/** De rijen van een blad, met wat er per kolom staat. */
type Rijen = Map<number, Cel>[];

function rijenVan(blad: Blad): Rijen {
  const uit: Rijen = Array.from({ length: rijsleutels(blad).size }, () => new Map<number, Cel>());
  for (const { rij, kolom, cel } of celrooster(blad).values()) uit[rij - 1]?.set(kolom, cel);
  return uit;
}

/** Wat Excel na één ingreep heeft: de rijen verschoven, en elke formule aangepast. */
function naIngreep(rijen: Rijen, ingreep: Ingreep): Rijen {
  const { soort, rij, aantal } = ingreep;
  const leeg = Array.from({ length: soort === "erbij" ? aantal : 0 }, () => new Map<number, Cel>());
  const uit = [...rijen];
  uit.splice(rij - 1, soort === "weg" ? aantal : 0, ...leeg);
  return uit.map(
    (cellen) =>
      new Map(
        [...cellen].map(([kolom, cel]) => {
          if (!isFormule(cel.inhoud)) return [kolom, cel];
          const formule = verschuifFormule(cel.inhoud.formule, [ingreep], (blad) => blad === undefined);
          return [kolom, { ...cel, inhoud: { ...cel.inhoud, formule } }];
        }),
      ),
  );
}

/** Voert het plan uit op het oude blad, met de inhoud van het nieuwe op nieuwe rijen en in de cellen die het plan noemt. */
function voerUit(oud: Blad, nieuw: Blad, plan: Verbouwing): Rijen {
  const uit = plan.ingrepen.reduce(naIngreep, rijenVan(oud));
  const straks = rijenVan(nieuw);
  for (const rij of plan.erbij) uit[rij - 1] = straks[rij - 1] as Map<number, Cel>;
  for (const { adres, wordt } of plan.cellen) {
    const { rij, kolom } = leesAdres(adres) ?? { rij: 0, kolom: 0 };
    if (wordt === undefined) uit[rij - 1]?.delete(kolom);
    else uit[rij - 1]?.set(kolom, wordt);
  }
  return uit;
}

const kaal = (rijen: Rijen) =>
  rijen.map((cellen) =>
    [...cellen]
      .sort(([a], [b]) => a - b)
      .map(([kolom, { inhoud, stijl, vorm }]) => ({ kolom, inhoud, stijl, vorm })),
  );

function klopt(oud: Blad, nieuw: Blad, weg?: Wegrij): Verbouwing {
  const plan = verbouwing(oud, nieuw, weg);
  expect(kaal(voerUit(oud, nieuw, plan))).toEqual(kaal(rijenVan(nieuw)));
  return plan;
}

const groep = fc.record({
  minutenNu: fc.integer({ min: 30, max: 300 }),
  minutenStraks: fc.integer({ min: 30, max: 300 }),
  aantal: fc.integer({ min: 1, max: 40 }),
});
const vraag: fc.Arbitrary<Besparingsvraag> = fc
  .record({
    groepen: fc.array(groep, { maxLength: 30 }),
    lezing: fc.boolean(),
    prijs: fc.boolean(),
    banden: fc.integer({ min: 1, max: voorbeeldBesparing.banden.length }),
  })
  .map(({ groepen, lezing, prijs, banden }): Besparingsvraag => {
    const { lezing: l, prijs: p, banden: b, ...rest } = voorbeeldBesparing;
    return {
      ...rest,
      groepen,
      banden: prijs ? b.slice(0, banden) : [],
      ...(lezing && l ? { lezing: l } : {}),
      ...(prijs && p ? { prijs: p } : {}),
    };
  });
const blad = (v: Besparingsvraag) => planBlad(besparing, v);

test("wat de rijen ook zijn: het plan maakt van het oude blad het nieuwe", () => {
  fc.assert(
    fc.property(vraag, vraag, (a, b) => {
      klopt(blad(a), blad(b));
    }),
    { numRuns: rondes(40) },
  );
});

test("een blad dat niet verandert, wordt niet aangeraakt", () => {
  fc.assert(
    fc.property(vraag, (a) => {
      expect(verbouwing(blad(a), blad(a))).toMatchObject({ ingrepen: [], erbij: [], weg: [], cellen: [] });
    }),
    { numRuns: rondes(20) },
  );
});

test("een rij erbij in een lijst: geen rij gaat weg", () => {
  fc.assert(
    fc.property(vraag, groep, (a, g) => {
      fc.pre(a.groepen.length > 0 && a.groepen.length !== 25);
      const plan = klopt(blad(a), blad({ ...a, groepen: [...a.groepen, g] }));
      expect(plan.weg).toEqual([]);
    }),
    { numRuns: rondes(20) },
  );
});

test("een rij uit een lijst: die rij gaat weg, en wie eronder stond houdt zijn plaats naast wat de gebruiker ernaast zette", () => {
  fc.assert(
    fc.property(vraag, fc.nat(), (a, n) => {
      fc.pre(a.groepen.length > 1 && a.groepen.length !== 26);
      const rij = (n % a.groepen.length) + 1;
      const [oud, nieuw] = [blad(a), blad({ ...a, groepen: a.groepen.filter((_, i) => i !== rij - 1) })];
      const plan = klopt(oud, nieuw, { lijst: "groepen", rij });
      const sleutels = rijsleutels(oud);
      expect(plan.weg.map((r) => sleutels.get(r))).toEqual([`lijst:groepen:${rij}`]);
      // Geen enkele groep wordt overgeschreven: elke rij nam haar waarden mee.
      const lijstrijen = [...rijsleutels(nieuw)].flatMap(([r, s]) =>
        /^lijst:groepen:\d/.test(s) ? [r] : [],
      );
      expect(plan.cellen.filter((c) => lijstrijen.includes(leesAdres(c.adres)?.rij ?? 0))).toEqual([]);
    }),
    { numRuns: rondes(20) },
  );
});

test("een tabel die met de lijst mee korter wordt, verliest dezelfde rij", () => {
  const { jaren } = vraagDuiven;
  const [oud, nieuw] = [vraagDuiven, { ...vraagDuiven, jaren: jaren.filter((_, i) => i !== 1) }].map((v) =>
    planBlad(capaciteit, v),
  ) as [Blad, Blad];
  const plan = klopt(oud, nieuw, { lijst: "jaren", rij: 2 });
  const sleutels = rijsleutels(oud);
  const weg = plan.weg.map((r) => sleutels.get(r) as string);
  expect(weg[0]).toBe("lijst:jaren:2");
  expect(weg.length).toBeGreaterThan(1);
  for (const sleutel of weg.slice(1)) expect(sleutel).toMatch(/^tabel:.+:2$/);
});

test("elke rij van elk blad van de begroting heeft een eigen sleutel, ook in de oude vorm", () => {
  const delen = [...duiven().delen, ...verzonnen().delen];
  const ids = new Set(delen.map((d) => d.plan.id));
  expect([...ids]).toEqual(expect.arrayContaining(["raming", "besparing"]));
  for (const { plan, vraag: v } of delen) {
    const sleutels = [...rijsleutels(planBlad(plan, v)).values()];
    expect(new Set(sleutels).size).toBe(sleutels.length);
  }
});

test("rijsleutels: een veld naar zijn naam, een kop naar haar tekst, een lege rij naar wat erboven staat", () => {
  const sleutels = [
    ...rijsleutels(blad({ ...voorbeeldBesparing, groepen: voorbeeldBesparing.groepen.slice(0, 2) })).values(),
  ];
  expect(sleutels).toEqual(
    expect.arrayContaining([
      "naam:WMO_Besparing_clienten",
      "kop:Een percentage en een aantal weken",
      "lijst:groepen:kop",
      "lijst:groepen:1",
      "lijst:groepen:2",
      "voor:Een percentage en een aantal weken",
      "kern:gedeclareerd",
    ]),
  );
});

describe("verschuifFormule", () => {
  const hier = (b: string | undefined) => b === undefined || b === "Blad";
  const erbij = (rij: number, aantal = 1): Ingreep => ({ soort: "erbij", rij, aantal });
  const weg = (rij: number, aantal = 1): Ingreep => ({ soort: "weg", rij, aantal });
  // De regels van Excel: binnen een bereik groeit of krimpt het, eronder niet; een cel die weg is, is #REF!.
  test.each([
    ["SUM(B4:B6)", [erbij(5, 2)], "SUM(B4:B8)"],
    ["SUM(B4:B6)", [erbij(6)], "SUM(B4:B7)"],
    ["SUM(B4:B6)", [erbij(7)], "SUM(B4:B6)"],
    ["SUM(B4:B6)", [erbij(4)], "SUM(B5:B7)"],
    ["SUM($B$4:$B$6)*B9", [weg(5)], "SUM($B$4:$B$5)*B8"],
    ["SUM(B4:B6)", [weg(6, 3)], "SUM(B4:B5)"],
    ["SUM(B4:B6)+B4", [weg(3, 2)], "SUM(B3:B4)+#REF!"],
    ["SUM(B4:B6)", [weg(4, 3)], "SUM(#REF!)"],
    ["'Blad'!B5+Blad!B5+Ander!B5", [erbij(1)], "'Blad'!B6+Blad!B6+Ander!B5"],
    ['"B5"&B5&WMO_B5&B:B&5:6&LOG10(A5)', [erbij(5)], '"B5"&B6&WMO_B5&B:B&6:7&LOG10(A6)'],
    ["SUM(B4:B6)", [weg(6), erbij(6)], "SUM(B4:B5)"],
  ])("%s na %j is %s", (formule, ingrepen, verwacht) => {
    expect(verschuifFormule(formule, ingrepen, hier)).toBe(verwacht);
  });
});
