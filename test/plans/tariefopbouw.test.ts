import fc from "fast-check";
import verzonnen from "../../voorbeelden/verzonnen-2027.json";
import los from "../../voorbeelden/tariefopbouw-verzonnen.json";
import { uitgerekend } from "../../src/calc/rekenaar";
import { planBlad } from "../../src/plans/opgave/blad";
import { keurVraag } from "../../src/plans/opgave/keur";
import { celnaam } from "../../src/plans/opgave/namen";
import { SOORTEN, type Tariefvraag } from "../../src/plans/tariefopbouw/lijsten";
import { tariefopbouw } from "../../src/plans/tariefopbouw/plan";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import type { Blad } from "../../src/sheet/blad";
import { beproefPlan, bijNaam, verwachtLibreOffice, verwachtOrakel, zinnenOp } from "../hulp/planproef";
import { vragen } from "../hulp/planvragen";
import { rondes } from "../hulp/rondes";
import { orakelTariefopbouw } from "../orakel/tariefopbouw";
import { begrotingUit, bladenUit, klachtenOver, uitkomstenOp } from "./keten/hulp";

const vol = vragen.tariefopbouw as Tariefvraag;

/** Overhead als deel van de prijs, reistijd declarabel, geen winst, geen banden, één product. */
const deelVanDePrijs: Tariefvraag = {
  peildatum: vol.peildatum,
  basis: vol.basis,
  kosten: {
    ...vol.kosten,
    overheadAls: "deel van de prijs",
    gemeentelijkeEisen: 0,
    indexatie: "niet geregeld",
  },
  loon: { ...vol.loon, eindejaarOver: "ja" },
  producten: [{ product: "hulp met regie", uurtarief: 30 }],
  schalen: [
    { schaal: "Schaal A trede 3", uurloon: 14.5, minimum: 15 },
    { schaal: "Schaal B trede 5", uurloon: 17.25, minimum: 17.25 },
  ],
  functiemix: [
    { product: "Hulp met regie", schaal: "schaal b trede 5", aandeel: 1 / 3 },
    { product: "Hulp met regie", schaal: "Schaal A trede 3", aandeel: 2 / 3 },
  ],
  uren: vol.uren.map((u) => (u.soort === "reistijd" ? { ...u, declarabel: "ja" as const } : u)),
  prijsbanden: [],
};

/** Meer uren zonder hulp dan er contracturen zijn, en niemand in een band. */
const onmogelijk: Tariefvraag = {
  ...vol,
  uren: [{ soort: "anders", uren: 2000 }],
  prijsbanden: [{ band: "Band 1", product: "Pgb", minuten: 60, clienten: 0 }],
  perceel: { clienten: 0, minuten: 60, reistijdNu: 0, reistijdStraks: 0 },
};

beproefPlan(tariefopbouw, { vol, deelVanDePrijs, onmogelijk }, orakelTariefopbouw);

const reken = (vraag: Tariefvraag) => uitgerekend([planBlad(tariefopbouw, vraag)])[0] as Blad;
const op = (blad: Blad, naam: string) => bijNaam(blad, celnaam(tariefopbouw, 1, naam))?.flat() ?? [];

/** Ronde getallen: een salaris van 10 met 25% sociale lasten, en 1.500 van de 2.000 uur declarabel. */
const rond: Tariefvraag = {
  peildatum: vol.peildatum,
  basis: { contracturen: 40, wekenPerJaar: 50 },
  loon: {
    vakantietoeslag: 0,
    eindejaarsuitkering: 0,
    eindejaarOver: "nee",
    ort: 0,
    socialeLasten: 0.25,
    pensioen: 0,
  },
  kosten: {
    overhead: 0.2,
    overheadAls: "opslag",
    reiskosten: 1500,
    opleidingskosten: 750,
    gemeentelijkeEisen: 0,
    indexatie: "in het contract",
  },
  producten: [{ product: "Hulp" }],
  schalen: [{ schaal: "A", uurloon: 10 }],
  functiemix: [{ product: "Hulp", schaal: "A", aandeel: 1 }],
  uren: [{ soort: "verlof", uren: 500 }],
  prijsbanden: [],
};

test("met ronde getallen: 10 x 1,25 / 75% x 1,2 + 1 + 0,50 is € 21,50", () => {
  const blad = reken(rond);
  // Zelf gerekend: 12,50 per betaald uur is 16,67 per declarabel uur, met 3,33 overhead is dat 20; reizen 1.500 / 1.500, opleiding 750 / 1.500.
  expect(op(blad, "tarief_uur")).toEqual([expect.closeTo(21.5, 9)]);
  expect(op(blad, "productiviteit")).toEqual([0.75]);
  expect(op(blad, "soort_kosten")[1]).toBeCloseTo(12.5 / 3, 9);
  expect(op(blad, "antwoord")).toEqual([
    "Een uur Hulp kost opgebouwd € 21,50: van elke 100 betaalde uren zijn er 75,0 declarabel.",
  ]);
});

test("20% van de prijs is een kwart van alle andere kosten, en geen 20% opslag", () => {
  const blad = reken({ ...rond, kosten: { ...rond.kosten, overheadAls: "deel van de prijs" } });
  // 16,6667 + 1,50 = 18,1667; een kwart daarvan is 4,5417.
  expect(op(blad, "tarief_uur")).toEqual([expect.closeTo(18.16666667 + 4.54166667, 6)]);
  expect(op(blad, "overhead_deel")).toEqual([expect.closeTo(0.2, 9)]);
  expect(zinnenOp(tariefopbouw, blad, rond)).toContainEqual(
    expect.stringContaining("is 27,3% opslag op de loonkosten. Wie 20,0% als opslag rekent, komt € 1,21"),
  );
});

test("heeft het eerste product geen opbouw, dan gaan antwoord, kerncijfers en grafiek over het eerste dat er een heeft", () => {
  const vraag = { ...rond, producten: [{ product: "Basis" }, { product: "Hulp" }, { product: "Extra" }] };
  const blad = reken(vraag);
  // Dezelfde opbouw als hierboven bij het enige product: € 21,50.
  expect(op(blad, "tarief_uur")).toEqual([expect.closeTo(21.5, 9)]);
  expect(op(blad, "kostprijs_uur")).toEqual([expect.closeTo(21.5, 9)]);
  expect(op(blad, "getoond_product")).toEqual([2]);
  expect(op(blad, "deel_euro")).toEqual(op(reken(rond), "deel_euro"));
  expect(op(blad, "antwoord")[0]).toMatch(/^Een uur Hulp kost opgebouwd € 21,50:/);
  expect(zinnenOp(tariefopbouw, blad, vraag)).toContain(
    "Van Basis is er geen opbouw. De uitkomsten en de grafiek gaan over Hulp, het eerste product met een opbouw.",
  );
  const geen = reken({ ...vraag, functiemix: [{ product: "Hulp", schaal: "A", aandeel: 0.9 }] });
  expect(op(geen, "tarief_uur")).toEqual([""]);
  expect(op(geen, "antwoord")).toEqual([
    "Er is geen opbouw: van geen enkel product is de functiemix samen 100%.",
  ]);
});

test("een uurtarief van € 37,20 is € 0,62 per minuut", () => {
  // 004, tabel 1: 0,62 per minuut. Verzonnen opbouw: een salaris van 18,60 en de helft van de uren declarabel.
  const blad = reken({
    ...rond,
    loon: { ...rond.loon, socialeLasten: 0 },
    kosten: { ...rond.kosten, overhead: 0, reiskosten: 0, opleidingskosten: 0 },
    schalen: [{ schaal: "A", uurloon: 18.6 }],
    uren: [{ soort: "verlof", uren: 1000 }],
  });
  expect(op(blad, "tarief_minuut")).toEqual([expect.closeTo(0.62, 12)]);
  expect(op(blad, "tarief_uur")).toEqual([expect.closeTo(37.2, 12)]);
  // 000, Argumenten: de componenten zijn voorgeschreven; wat op 0 staat, noemt het blad.
  expect(op(blad, "onderdelen_leeg")).toEqual([7]);
});

test("een perceel met minder reistijd: meer cliënten in dezelfde uren, en hetzelfde tarief", () => {
  const zonder = reken(rond);
  const perceel = { clienten: 60, minuten: 110, reistijdNu: 20, reistijdStraks: 10 };
  const blad = reken({ ...rond, perceel });
  // 60 x 130 minuten is 7.800; gedeeld door 120 zijn dat 65 cliënten (000, Kanttekeningen: niet per se lagere kosten).
  expect(op(blad, "perceel_extra")).toEqual([expect.closeTo(5, 9)]);
  expect(op(blad, "tarief_uur")).toEqual(op(zonder, "tarief_uur"));
  // Die 5 cliënten kosten 5 x 110 / 60 uur x 50 weken x € 21,50.
  expect(op(blad, "perceel_kosten")).toEqual([expect.closeTo((5 * 110 * 50 * 21.5) / 60, 6)]);
  const zinnen = (p: typeof perceel) =>
    zinnenOp(tariefopbouw, reken({ ...rond, perceel: p }), { ...rond, perceel: p }).at(-1);
  expect(zinnen(perceel)).toContain("kunnen 5,0 cliënten meer helpen, en elk uur hulp kost evenveel");
  expect(zinnen({ ...perceel, reistijdStraks: 20 })).toContain("blijft het aantal cliënten gelijk");
  expect(zinnen({ ...perceel, reistijdStraks: 30 })).toMatch(/^Let op: .* 4,3 cliënten minder\.$/);
});

test("wat er mis is, staat er in een zin", () => {
  expect(zinnenOp(tariefopbouw, reken(deelVanDePrijs), deelVanDePrijs)).toEqual([
    "Let op: 1 uurloon ligt onder het minimum van de cao dat u invulde. Met dat loon is de prijs niet reëel.",
    "Let op: 2 onderdelen van artikel 5.4 staan op 0 of zijn niet geregeld. Vul het aan, of leg vast waarom die kosten er niet zijn.",
    expect.stringContaining("is omgerekend"),
    expect.stringContaining("Winst en risico zitten niet in dit tarief"),
  ]);
  expect(op(reken(deelVanDePrijs), "antwoord")[0]).toContain(
    "Let op: 1 afgesproken tarief ligt onder de kostprijs.",
  );
  expect(op(reken(onmogelijk), "antwoord")).toEqual([
    "Er is geen tarief: er blijven geen declarabele uren over.",
  ]);
  // Precies het hele contract is ook niets over.
  const [jaar] = op(reken(vol), "contract_jaar") as number[];
  const precies = { ...vol, uren: [{ soort: "verlof" as const, uren: jaar as number }] };
  expect(op(reken(precies), "uren_over")).toEqual([0]);
  expect(zinnenOp(tariefopbouw, reken(precies), precies)[0]).toContain(
    "er blijven geen declarabele uren over",
  );
  expect(zinnenOp(tariefopbouw, reken(onmogelijk), onmogelijk)[0]).toBe(
    "Let op: de uren die geen hulp zijn, zijn samen 128,0 uur meer dan een volledige baan heeft. Kijk welke soort te hoog is.",
  );
  expect(op(reken(vol), "product_oordeel")).toEqual([
    "onder de kostprijs",
    "nog niets afgesproken",
    "geen opbouw",
  ]);
});

test.each<[string, Partial<Tariefvraag>, string]>([
  [
    "een schaal die er niet is",
    { functiemix: [{ product: "Hulp", schaal: "B", aandeel: 1 }] },
    "Functiemix: “B” staat niet in de lijst Schalen en treden.",
  ],
  [
    "een product dat er niet is",
    { prijsbanden: [{ band: "1", product: "Hup", minuten: 60, clienten: 1 }] },
    "Prijs per band: “Hup” staat niet in de lijst Producten.",
  ],
  [
    "een functiemix van 90%",
    { functiemix: [{ product: "Hulp", schaal: "A", aandeel: 0.9 }] },
    "Functiemix: de delen van “Hulp” zijn samen 90%, en dat moet 100% zijn.",
  ],
])("%s wordt geweigerd met een zin", (_, anders, zin) => {
  const { basis, loon, kosten, peildatum, ...lijsten } = { ...rond, ...anders };
  const uitslag = keurVraag(tariefopbouw, {
    peildatum,
    delen: { basis, loon, kosten },
    lijsten: lijsten as never,
  });
  expect("bezwaren" in uitslag && uitslag.bezwaren.map((b) => b.zin)).toEqual([expect.stringContaining(zin)]);
});

const aandeel = (hoogstens: number) => fc.integer({ min: 0, max: hoogstens * 1000 }).map((x) => x / 1000);
const willekeurig: fc.Arbitrary<Tariefvraag> = fc
  .record({
    contracturen: fc.integer({ min: 60, max: 80 }).map((x) => x / 2),
    weken: fc.integer({ min: 500, max: 530 }).map((x) => x / 10),
    lonen: fc.array(
      fc.record({
        uurloon: fc.integer({ min: 1200, max: 3500 }),
        minimum: fc.option(fc.integer({ min: 1200, max: 2000 })),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    delen: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
    opslagen: fc.array(aandeel(0.4), { minLength: 7, maxLength: 7 }),
    bedragen: fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 3, maxLength: 3 }),
    keuzes: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    uren: fc.array(
      fc.record({
        soort: fc.constantFrom(...SOORTEN),
        uren: fc.integer({ min: 0, max: 300 }),
        declarabel: fc.constantFrom("ja" as const, "nee" as const),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    tarieven: fc.array(fc.option(fc.integer({ min: 2000, max: 7000 })), { minLength: 1, maxLength: 4 }),
    reis: fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 })),
  })
  .map((x): Tariefvraag => {
    const [vakantietoeslag = 0, eindejaarsuitkering = 0, ort = 0, socialeLasten = 0, pensioen = 0] =
      x.opslagen;
    const [reiskosten = 0, opleidingskosten = 0, gemeentelijkeEisen = 0] = x.bedragen;
    const [ook, deel, metWinst] = x.keuzes;
    const samen = x.delen.reduce((t, d) => t + d, 0);
    const leeg = <T extends object>(wat: T, sleutel: string, waarde: number | null) =>
      waarde === null ? wat : { ...wat, [sleutel]: waarde / 100 };
    return {
      peildatum: vol.peildatum,
      basis: { contracturen: x.contracturen, wekenPerJaar: x.weken },
      loon: {
        vakantietoeslag,
        eindejaarsuitkering,
        eindejaarOver: ook ? "ja" : "nee",
        ort,
        socialeLasten,
        pensioen,
      },
      kosten: {
        overhead: x.opslagen[5] ?? 0,
        overheadAls: deel ? "deel van de prijs" : "opslag",
        reiskosten,
        opleidingskosten,
        gemeentelijkeEisen,
        indexatie: ook ? "blad Tarief" : "niet geregeld",
      },
      ...(metWinst ? { winst: { marge: x.opslagen[6] ?? 0 } } : {}),
      perceel: { clienten: 40, minuten: 100, reistijdNu: x.reis[0], reistijdStraks: x.reis[1] },
      producten: x.tarieven.map((t, i) => leeg({ product: `P${i + 1}` }, "uurtarief", t)),
      schalen: x.lonen.map((l, i) =>
        leeg({ schaal: `S${i + 1}`, uurloon: l.uurloon / 100 }, "minimum", l.minimum),
      ),
      // Het laatste product heeft geen opbouw, als er meer dan één is.
      functiemix: x.tarieven.slice(0, Math.max(1, x.tarieven.length - 1)).flatMap((_, p) =>
        x.delen.map((d, i) => ({
          product: `P${p + 1}`,
          schaal: `S${((i + p) % x.lonen.length) + 1}`,
          aandeel: d / samen,
        })),
      ),
      uren: x.uren,
      prijsbanden: x.tarieven.map((_, i) => ({
        band: `Band ${i + 1}`,
        product: `P${i + 1}`,
        minuten: 60 + 10 * i,
        clienten: 3 * i,
      })),
    };
  });

test("voor willekeurige aanbieders rekent het blad zoals het orakel", () => {
  fc.assert(
    fc.property(willekeurig, (vraag) =>
      verwachtOrakel(tariefopbouw, reken(vraag), orakelTariefopbouw(vraag)),
    ),
    { numRuns: rondes(60) },
  );
});

test("LibreOffice rekent willekeurige aanbieders zoals onze rekenmotor", () => {
  verwachtLibreOffice(tariefopbouw, fc.sample(willekeurig, { numRuns: 4, seed: 17 }));
}, 180_000);

test("minder declarabele uren maken een uur nooit goedkoper", () => {
  fc.assert(
    fc.property(willekeurig, fc.integer({ min: 1, max: 200 }), (vraag, erbij) => {
      const [nu] = op(reken(vraag), "tarief_uur");
      const [dan] = op(
        reken({ ...vraag, uren: [...vraag.uren, { soort: "anders", uren: erbij }] }),
        "tarief_uur",
      );
      if (typeof nu === "number" && typeof dan === "number") expect(dan).toBeGreaterThan(nu);
    }),
    { numRuns: rondes(20) },
  );
});

test("het voorbeeld in voorbeelden/ is dezelfde vraag als hier", () => {
  const [deel] = begrotingUit(los).delen;
  expect(deel?.vraag).toEqual(vol);
});

/** De verzonnen begroting met een opbouw erbij; het eerste product heeft daar zelf geen tarief. */
function metOpbouw(zonderTarief: boolean) {
  const [opbouw] = los.plannen;
  const [eerste, ...rest] = verzonnen.uitgangspunten.Producten.rijen;
  const kaal = { ...eerste, uurtarief: undefined };
  const mix = [{ product: "Basis", schaal: "Schaal A trede 3", aandeel: 1 }];
  return {
    ...verzonnen,
    uitgangspunten: {
      ...verzonnen.uitgangspunten,
      Producten: { ...verzonnen.uitgangspunten.Producten, rijen: [zonderTarief ? kaal : eerste, ...rest] },
    },
    plannen: [
      ...verzonnen.plannen,
      { ...opbouw, lijsten: { ...opbouw?.lijsten, functiemix: mix, prijsbanden: [] } },
    ],
  };
}

test("in de keten rekent Tarief met wat is afgesproken, en anders met de opbouw", () => {
  const waarden = (x: unknown) => uitkomstenOp(metUitkomsten(bladenUit(x)));
  const [met, zonder] = [waarden(metOpbouw(false)), waarden(metOpbouw(true))];
  const jaren = verzonnen.uitgangspunten.Jaren.rijen.length;
  const eerste = (w: typeof met, rij: number) => w.get("WMO_Tarief_uurtarief")?.[rij * jaren];
  expect(eerste(met, 0)).toBe(40.8);
  expect(eerste(zonder, 0)).toBe(zonder.get("WMO_Tariefopbouw_tarief_uur")?.[0]);
  expect(eerste(zonder, 0)).not.toBe(40.8);
  expect([1, 2, 3].map((p) => eerste(zonder, p))).toEqual([1, 2, 3].map((p) => eerste(met, p)));
  expect(zonder.get("WMO_Lasten_antwoord")).not.toEqual(met.get("WMO_Lasten_antwoord"));
  // Zonder het blad Tariefopbouw moet elk product een tarief hebben.
  expect(klachtenOver({ ...metOpbouw(true), plannen: verzonnen.plannen })).toEqual([
    expect.stringContaining("Tarief per uur op rij 1 is nog leeg."),
  ]);
});

test("is de opbouw nog niet af, dan wijst Tarief naar Tariefopbouw en niet naar de lijst waar het tarief niet te vullen is", () => {
  const half = bladenUit(metOpbouw(true)).map((blad): Blad => {
    const plek = blad.namen?.find((n) => n.naam === "WMO_Tariefopbouw_overhead")?.bereik;
    return { ...blad, cellen: blad.cellen.filter((c) => plek === undefined || c.adres !== plek) };
  });
  const w = uitkomstenOp(metUitkomsten(half));
  expect(w.get("WMO_Tariefopbouw_ontbreekt")).toEqual([1]);
  expect(w.get("WMO_Tarief_ontbreekt_hier")).toEqual([1]);
  expect(w.get("WMO_Tarief_antwoord")?.[0]).toBe(
    "Nog niet compleet: er ontbreekt ten minste 1 gegeven. Begin met “Tarief per uur” van het blad Tariefopbouw.",
  );
});
