import fc from "fast-check";
import { uitgerekend } from "../../src/calc/rekenaar";
import { inkoop } from "../../src/plans/inkoop/plan";
import type { Inkoopvraag } from "../../src/plans/inkoop/velden";
import { verzonnenBanden, verzonnenGroepen } from "../../src/plans/bandbreedtes/voorbeeld";
import { maakBegroting } from "../../src/plans/begroting/maak";
import { planBlad } from "../../src/plans/opgave/blad";
import { celnaam } from "../../src/plans/opgave/namen";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/sheet/blad";
import {
  beproefPlan,
  bijNaam,
  uitgerold,
  verwachtLibreOffice,
  verwachtOrakel,
  zinnenOp,
} from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { rondes } from "../hulp/rondes";
import { orakelInkoop } from "../orakel/inkoop";
import { betekenissen } from "./hulp/betekenis";
import { begrotingUit, uitkomstenOp } from "./keten/hulp";

const alles = vragen.inkoop as Inkoopvraag;
const { basis } = alles;

/** Het rekenvoorbeeld van WMO.INKOOPVERGELIJKING: 75, 136 en 200 minuten, € 37,20, de andere prijzen verzonnen. */
const voorbeeld: Inkoopvraag = {
  peildatum: alles.peildatum,
  basis: { uurtarief: 37.2, declaratiegraad: 1, wekenPerJaar: 52, vermijdbareKosten: 27, verschuiving: 0.1 },
  resultaat: { prijsResultaat: 350 },
  populatie: { budget: 12000 },
  band: { grens: "t/m", onderLaagste: "fout" },
  banden: [
    { vanaf: 60, prijs: 180 },
    { vanaf: 90, prijs: 250 },
    { vanaf: 120, prijs: 360 },
    { vanaf: 180, prijs: 520 },
  ],
  groepen: [75, 136, 200].map((minutenNu) => ({ minutenNu, aantal: 1 })),
};

const alleenPxq: Inkoopvraag = { peildatum: alles.peildatum, basis, banden: [], groepen: alles.groepen };
const onder: Inkoopvraag = { ...voorbeeld, groepen: [...voorbeeld.groepen, { minutenNu: 45, aantal: 4 }] };
const onderGeen: Inkoopvraag = { ...onder, band: { grens: "tot", onderLaagste: "geen" } };
const onderLaagste: Inkoopvraag = { ...onder, band: { grens: "t/m", onderLaagste: "laagste band" } };
/** Een hogere band die goedkoper is, groepen op een grens, en een uur dat meer kost dan het tarief. */
const scheef: Inkoopvraag = {
  ...voorbeeld,
  basis: { ...voorbeeld.basis, vermijdbareKosten: 40, wekenPerJaar: 46, verschuiving: 0.25 },
  banden: [
    { vanaf: 60, prijs: 180, naam: "licht" },
    { vanaf: 90, prijs: 150 },
    { vanaf: 120, prijs: 360 },
  ],
  groepen: [
    { minutenNu: 90, aantal: 3 },
    { minutenNu: 120, aantal: 2 },
  ],
};
/** 0 minuten mag in een groep niet, maar wie het op het blad typt krijgt een zin en geen deling door 0. */
/** Op het blad kan een prijs weer leeg worden gemaakt. */
const zonderPrijs: Inkoopvraag = {
  ...voorbeeld,
  banden: [{ vanaf: 60, prijs: 180 }, { vanaf: 90 }, { vanaf: 120, prijs: 360 }],
};
const nulMinuten: Inkoopvraag = {
  ...voorbeeld,
  groepen: [...voorbeeld.groepen, { minutenNu: 0, aantal: 7 }],
};
const niemand: Inkoopvraag = { ...voorbeeld, groepen: [{ minutenNu: 0, aantal: 3 }] };

beproefPlan(inkoop, { alles, voorbeeld, alleenPxq, onder, onderGeen, onderLaagste, scheef }, orakelInkoop);

const gerekend = (vraag: Inkoopvraag) => (uitgerekend([planBlad(inkoop, vraag)]) as [Blad])[0];
const op = (vraag: Inkoopvraag, naam: string) => bijNaam(gerekend(vraag), celnaam(inkoop, 1, naam))?.flat();
const zinnen = (vraag: Inkoopvraag) => zinnenOp(inkoop, gerekend(vraag), vraag);

test("het rekenvoorbeeld van WMO.INKOOPVERGELIJKING staat op het blad", () => {
  expect(op(voorbeeld, "model_kosten")).toEqual([expect.closeTo(13250.64, 6), 12600, 12000, 12720]);
  expect(op(voorbeeld, "model_meer")).toEqual([expect.closeTo(14575.704, 6), 12600, 12000, 12720]);
  expect(op(voorbeeld, "model_minder")).toEqual([expect.closeTo(11925.576, 6), 12600, 12000, 10800]);
  expect(op(voorbeeld, "loont_minder")).toEqual([
    expect.closeTo(-363.324, 6),
    expect.closeTo(961.74, 6),
    expect.closeTo(961.74, 6),
    expect.closeTo(961.74, 6),
  ]);
  expect(op(voorbeeld, "loont_hoger")).toEqual([0, 0, 0, 2760]);
  expect(op(voorbeeld, "antwoord")).toEqual([
    "Voor 3 cliënten kost per jaar: p*q € 13.251, resultaat € 12.600, populatie € 12.000, bandbreedte € 12.720. Bij 10% meer minuten kost p*q € 1.325 meer en een prijs per bandbreedte niets meer.",
  ]);
});

test("wie 0 minuten heeft telt niet mee, en zolang een band geen prijs heeft is er geen bedrag in plaats van € 0", () => {
  for (const vraag of [nulMinuten, niemand, zonderPrijs])
    verwachtOrakel(inkoop, gerekend(vraag), orakelInkoop(vraag));
  expect(zinnen(zonderPrijs).join(" ")).toContain("nog niet elke band heeft een prijs");
  expect(op(zonderPrijs, "antwoord")?.[0]).toContain("bandbreedte geen bedrag");
  expect(zinnen(nulMinuten)).toContain("Let op: 7 cliënten hebben 0 minuten; zij tellen nergens mee.");
});

test("een hogere band die goedkoper is, een tarief onder het loon en cliënten onder de laagste band vallen op", () => {
  expect(zinnen(scheef).filter((z) => /^(?:Let op|Voor)/.test(z))).toEqual([
    expect.stringContaining("een uur kost de aanbieder aan loon meer dan het tarief"),
    expect.stringContaining("Voor het budget van € 12.000"),
    expect.stringContaining("een hogere band is goedkoper dan de band eronder"),
  ]);
  expect(zinnen(onder).join(" ")).toContain(
    "er liggen cliënten onder de laagste band, dus er is geen bedrag",
  );
  expect(zinnen(onderGeen).join(" ")).not.toContain("laagste band");
  // Zonder keuze kost wie eronder ligt niet € 0, maar is er geen prijs: dan ook geen winst op een band hoger.
  const zonderKeuze: Inkoopvraag = { ...onder, band: { grens: "t/m", onderLaagste: "fout" } };
  expect(op(zonderKeuze, "band_stap")?.[0]).toBe("");
  expect(op(zonderKeuze, "band_winst")?.[0]).toBe("");
  // Bij 60% minder minuten komt 75 op 30.
  const veelMinder = { ...voorbeeld, basis: { ...voorbeeld.basis, verschuiving: 0.6 } };
  expect(zinnen(veelMinder).join(" ")).toContain("met zoveel meer of minder minuten komen er cliënten onder");
  expect(zinnen(alleenPxq)[0]).toContain("er is één model ingevuld");
  expect(zinnen({ ...alleenPxq, banden: voorbeeld.banden })).toContain(
    "Let op: de banden tellen pas mee als u ook het deel “Prijs per bandbreedte” kiest.",
  );
});

test("zonder cliënten, of met banden zonder prijs, is er een bezwaar", () => {
  expect(inkoop.bezwaren?.({ ...voorbeeld, groepen: [{ minutenNu: 90, aantal: 0 }] })).toHaveLength(1);
  expect(inkoop.bezwaren?.({ ...voorbeeld, banden: [{ vanaf: 60 }] })).toEqual([
    expect.stringContaining("vul de banden met hun prijzen in"),
  ]);
  expect(inkoop.bezwaren?.(voorbeeld)).toEqual([]);
});

test("136 -> 125 minuten blijft in de band 120-180: onder een prijs per band scheelt het niets (domein 4.5)", () => {
  // 004, normenkader: 636 cliënten, 136 minuten, € 37,20, 77%; de band van 000, voetnoot 3, met een verzonnen prijs.
  const duiven: Inkoopvraag = {
    ...voorbeeld,
    basis: { ...voorbeeld.basis, declaratiegraad: 0.77, verschuiving: 11 / 136 },
    groepen: [{ minutenNu: 136, aantal: 636 }],
  };
  // 636 x 11 minuten / 60 x 52 x 37,20 x 77% = € 173.674.
  expect(op(duiven, "model_eraf")).toEqual([expect.closeTo(173674.3008, 4), 0, 0, 0]);
  expect(op(duiven, "model_kosten")?.[0]).toBeCloseTo(2147245.901, 3);
});

test("wat er voor de aanbieder loont, staat er per model in een zin", () => {
  // 37,20 - 27 = 10,20 per uur; drie banden hebben een band erboven die meer betaalt dan de minuten tot haar onderkant kosten.
  expect(zinnen(alles).slice(-3)).toEqual([
    "Onder p*q levert elk uur erbij de aanbieder € 10,20 op: meer uren maken loont.",
    "Bij een vaste prijs of een budget spaart elk uur minder de aanbieder € 27,00 uit, terwijl de betaling gelijk blijft.",
    "Bij een prijs per bandbreedte loont minder leveren binnen de band, en bij 3 banden loont het om iemand een band hoger te krijgen en daar aan de onderkant te leveren.",
  ]);
  const duur = { ...alles, basis: { ...basis, uurtarief: 200, vermijdbareKosten: 100 } };
  expect(zinnen(duur).at(-1)).toContain("daar aan de onderkant leveren niet");
  const quitte = { ...alles, basis: { ...basis, vermijdbareKosten: 37.2 } };
  expect(zinnen(quitte)).toContain("Onder p*q maakt een uur meer of minder de aanbieder niets uit.");
});

test("in één begroting zijn de kosten dezelfde als op Bandbreedtes en Besparing, en niets heeft twee waarden", () => {
  const begroting = begrotingUit({
    versie: 1,
    titel: "Samen",
    peildatum: "2025-07-01",
    uitgangspunten: {
      Clienten: 636,
      Minuten_nu: 136,
      Minuten_straks: 125,
      Uurtarief: 37.2,
      Declaratiegraad: 0.77,
      Onder_laagste: "laagste band",
      Banden: verzonnenBanden,
      Groepen: verzonnenGroepen,
    },
    plannen: [
      "bandbreedtes",
      { plan: "besparing", delen: { prijs: {} } },
      {
        plan: "inkoop",
        delen: {
          basis: { vermijdbareKosten: 27 },
          resultaat: { prijsResultaat: 290 },
          populatie: { budget: 2_150_000 },
          band: {},
        },
      },
    ],
  });
  const waarden = uitkomstenOp(metUitkomsten(maakBegroting(begroting)));
  const op = (naam: string) => waarden.get(naam) as readonly number[];
  // De rijen van Besparing: gemiddelde en verdeling onder p*q, dan gemiddelde en verdeling per band.
  expect(op("WMO_Inkoop_model_kosten")[0]).toBeCloseTo(op("WMO_Besparing_methode_nu")[1] as number, 6);
  expect(op("WMO_Inkoop_band_kosten")).toEqual([
    expect.closeTo(op("WMO_Bandbreedtes_kosten_nu")[0] as number, 6),
  ]);
  expect(op("WMO_Inkoop_band_kosten")[0]).toBeCloseTo(op("WMO_Besparing_methode_nu")[3] as number, 6);
  const zelfde = new Map<string, number>();
  for (const { naam, woorden } of betekenissen(begroting)) {
    const [x, ...meer] = waarden.get(naam) ?? [];
    if (typeof x !== "number" || meer.length > 0) continue;
    expect([woorden, naam, x]).toEqual([woorden, naam, expect.closeTo(zelfde.get(woorden) ?? x, 6)]);
    zelfde.set(woorden, x);
  }
});

/** Groepen om en op de grenzen, banden die op- en soms aflopen in prijs. */
const willekeurig: fc.Arbitrary<Inkoopvraag> = fc
  .record({
    tarief: fc.integer({ min: 2000, max: 6000 }),
    loon: fc.integer({ min: 1500, max: 5000 }),
    graad: fc.integer({ min: 10, max: 110 }),
    weken: fc.integer({ min: 40, max: 53 }),
    verschuiving: fc.integer({ min: 1, max: 40 }),
    resultaat: fc.option(fc.integer({ min: 100, max: 900 }), { nil: undefined }),
    budget: fc.option(fc.integer({ min: 0, max: 5_000_000 }), { nil: undefined }),
    band: fc.option(
      fc.record({
        grens: fc.constantFrom("t/m", "tot"),
        onderLaagste: fc.constantFrom("fout", "laagste band", "geen"),
      }),
      { nil: undefined },
    ),
    grenzen: fc.uniqueArray(fc.integer({ min: 2, max: 24 }), { minLength: 1, maxLength: 6 }),
    prijzen: fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 6, maxLength: 6 }),
    groepen: fc.array(
      fc.record({ minutenNu: fc.integer({ min: 1, max: 60 }), aantal: fc.integer({ min: 0, max: 90 }) }),
      { minLength: 1, maxLength: 7 },
    ),
  })
  .map((r) => ({
    peildatum: alles.peildatum,
    basis: {
      uurtarief: r.tarief / 100,
      declaratiegraad: r.graad / 100,
      wekenPerJaar: r.weken,
      vermijdbareKosten: r.loon / 100,
      verschuiving: r.verschuiving / 100,
    },
    ...(r.resultaat === undefined ? {} : { resultaat: { prijsResultaat: r.resultaat } }),
    ...(r.budget === undefined ? {} : { populatie: { budget: r.budget } }),
    ...(r.band === undefined ? {} : { band: r.band }),
    banden: r.grenzen.sort((a, b) => a - b).map((g, i) => ({ vanaf: g * 10, prijs: r.prijzen[i] as number })),
    groepen: r.groepen.map((g) => ({ minutenNu: g.minutenNu * 5, aantal: g.aantal })),
  }));

test("willekeurige inkoop: het blad rekent zoals het orakel", () => {
  fc.assert(
    fc.property(willekeurig, (vraag) => {
      verwachtOrakel(inkoop, gerekend(vraag), orakelInkoop(vraag));
    }),
    { numRuns: rondes(60), seed: 17 },
  );
}, 120_000);

test("willekeurige inkoop: ook in LibreOffice", () => {
  verwachtLibreOffice(inkoop, fc.sample(willekeurig, { numRuns: rondes(6), seed: 18 }));
}, 180_000);

test("willekeurige inkoop: wat WMO.INKOOPVERGELIJKING geeft, staat op het blad", () => {
  const kolom = (waarden: readonly number[]) => `{${waarden.join(";")}}`;
  fc.assert(
    fc.property(willekeurig, (los) => {
      // De functie rekent met een tiende en 52 weken, en kent alle vier de modellen.
      const vraag: Inkoopvraag = {
        ...los,
        basis: { ...los.basis, verschuiving: 0.1, wekenPerJaar: 52 },
        resultaat: los.resultaat ?? { prijsResultaat: 300 },
        populatie: los.populatie ?? { budget: 10_000 },
        band: los.band ?? { grens: "t/m", onderLaagste: "laagste band" },
      };
      const { basis: b, groepen, banden, band } = vraag;
      const roep = (graden: string) =>
        `WMO.INKOOPVERGELIJKING(${[
          kolom(groepen.map((g) => g.minutenNu)),
          b.uurtarief,
          kolom(banden.map((x) => x.prijs as number)),
          vraag.resultaat?.prijsResultaat,
          vraag.populatie?.budget,
          b.vermijdbareKosten,
          graden,
          kolom(banden.map((x) => x.vanaf)),
          `"${band?.grens}"`,
          kolom(groepen.map((g) => g.aantal)),
          `"${band?.onderLaagste}"`,
        ].join(",")})`;
      const g = b.declaratiegraad;
      // Een vaste prijs geldt elke maand; de levering is in elk model dezelfde.
      const tabel = (graden: string) => {
        const cellen = [{ adres: "A1", inhoud: { formule: roep(graden) } }];
        const [blad] = metUitkomsten([{ id: "los", versie: 1, titel: "Los", cellen }]) as [Blad];
        return (letter: string) => [2, 3, 4, 5].map((r) => uitgerold(blad).get(`${letter}${r}`));
      };
      const [kosten, levering] = [tabel(`{${g};1;1;1}`), tabel(`{${g};${g};${g};${g}}`)];
      const verwacht = {
        model_kosten: kosten("B"),
        model_per_client: kosten("C"),
        model_meer: kosten("D"),
        model_minder: kosten("E"),
        loont_minder: levering("F"),
        loont_hoger: kosten("G"),
      };
      const blad = gerekend(vraag);
      for (const [naam, waarden] of Object.entries(verwacht))
        expect([naam, bijNaam(blad, celnaam(inkoop, 1, naam))?.flat()]).toEqual([
          naam,
          waarden.map((x): unknown => (typeof x === "number" ? expect.closeTo(x, 6) : x)),
        ]);
    }),
    { numRuns: rondes(25), seed: 19 },
  );
}, 120_000);

test("wet: met de kosten per uur waar het blad “loont tot” zegt, is de winst aan de onderkant precies 0", () => {
  fc.assert(
    fc.property(willekeurig, (vraag) => {
      const uit = orakelInkoop(vraag);
      (uit.band_loont_tot ?? []).forEach((tot, band) => {
        if (typeof tot !== "number" || tot <= 0) return;
        const daar = orakelInkoop({ ...vraag, basis: { ...vraag.basis, vermijdbareKosten: tot } });
        expect(daar.band_winst?.[band]).toBeCloseTo(0, 6);
      });
    }),
    { numRuns: rondes(200), seed: 20 },
  );
});
