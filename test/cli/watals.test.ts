import { alsXlsx } from "../hulp/auditwerkmap";
import { werkplek } from "./hulp/wmo";

const { wmo: watals, zet } = werkplek("watals");
const WERKMAP = alsXlsx({
  bladen: {
    Lasten: {
      A1: "Cliënten",
      B1: 636,
      A2: "Minuten",
      B2: 11,
      A3: "Tarief",
      B3: 37.2,
      A4: "Declaratiegraad",
      B4: 0.77,
      A6: "Besparing",
      B6: { typ: "=B1*B2/60*52*B3*B4", vorm: '"€ "#,##0' },
    },
  },
  namen: { graad: "Lasten!B4" },
});
beforeEach(() => zet("a.xlsx", WERKMAP));

test("prikt een omslagpunt en geeft alles als JSON", async () => {
  const { code, uit, fout } = await watals(
    "a.xlsx",
    "--uitkomst",
    "Lasten!B6",
    "--invoer",
    "graad=70%..80%",
    "Lasten!B2=5..13",
    "--invoer",
    "Lasten!B1",
    "--doel",
    "170.000",
    "--trekkingen",
    "100",
    "--zaad",
    "9",
    "--json=ja",
  );
  expect([code, fout]).toEqual([0, expect.anything()]);
  const antwoord = JSON.parse(uit) as {
    invoer: { plek: string; laag: number }[];
    omslag: { plaats: number; punten: { x: number }[] }[];
    spreiding: { zaad: number; trekkingen: number };
  };
  // --invoer mag vaker staan; wat erachter los staat, hoort er ook bij.
  expect(antwoord.invoer.map((i) => [i.plek, i.laag])).toEqual([
    ["Lasten!B4", 0.7],
    ["Lasten!B1", expect.closeTo(572.4, 9)],
    ["Lasten!B2", 5],
  ]);
  expect(antwoord.spreiding).toMatchObject({ zaad: 9, trekkingen: 100 });
  // 225.551,04 is de besparing als alles gedeclareerd wordt (domein.md, paragraaf 3).
  expect(antwoord.omslag.find((o) => o.plaats === 0)?.punten[0]?.x).toBeCloseTo(170_000 / 225_551.04, 12);
});

test("zonder --json is het tekst, met de meest waarschijnlijke waarde als er drie staan", async () => {
  const { code, uit } = await watals(
    "a.xlsx",
    "--uitkomst",
    "Lasten!B6",
    "--invoer",
    "graad=0,7..0,75..0,8",
    "--trekkingen",
    "200",
  );
  expect(code).toBe(0);
  expect(uit).toContain("Besparing (Lasten!B6) is nu € 173.674.");
  expect(uit).toContain("Wat telt het meest");
  expect(uit).toMatch(/Gemiddeld is zij € 169\.\d{3}\./);
});

test("samenhang maakt de uitkomst onzekerder, en verkeerde samenhang is een zin", async () => {
  const met = async (...meer: string[]) => {
    const { uit, fout } = await watals(
      "a.xlsx",
      "--uitkomst",
      "Lasten!B6",
      "--invoer",
      "graad",
      "Lasten!B2",
      "--json",
      "ja",
      ...meer,
    );
    if (uit === "") return fout;
    const { spreiding } = JSON.parse(uit) as { spreiding: { p10: number; p90: number } };
    return spreiding.p90 - spreiding.p10;
  };
  expect(await met("--samenhang", "graad~Lasten!B2=0,9")).toBeGreaterThan(1.2 * ((await met()) as number));
  expect(await met("--samenhang", "graad~Lasten!B1=0,9")).toMatch(
    /Lasten!B1 hoort niet bij wat er verandert/,
  );
  expect(await met("--samenhang", "graad~Lasten!B2=2")).toMatch(/De samenhang is “2”/);
  expect(await met("--samenhang", "graad=2")).toMatch(/“graad=2” is niet te lezen/);
});

test("groepen: de volgorde van herindiceren, en een zin bij een slecht bestand", async () => {
  const groep = {
    clienten: 40,
    minutenNu: 136,
    minutenStraks: 125,
    urenPerHerindicatie: 2,
    wekenTotAfloop: 52,
  };
  zet(
    "g.json",
    JSON.stringify([
      { naam: "klein", ...groep },
      { naam: "groot", ...groep, minutenNu: 200 },
    ]),
  );
  const { code, uit } = await watals("--groepen", "g.json", "--uren", "10");
  expect(code).toBe(0);
  // 40 cliënten x 2 uur / 10 = 8 weken; 75 minuten x 40 x (52 - 4) / 60 = 2.400 uur, en daarna 11 x 40 x (52 - 12) / 60 = 293.
  expect(uit).toContain(
    "1. groot: week 0 tot 8, 2.400 uur minder (37,5 minuten per week per uur van een consulent)",
  );
  expect(uit).toContain("2. klein: week 8 tot 16, 293 uur minder (5,5");
  // In de volgorde van het bestand: 11 x 40 x (52 - 4) / 60 = 352 en 75 x 40 x (52 - 12) / 60 = 2.000.
  expect(uit).toContain(
    "2.693 uur minder geleverd. In de volgorde van de lijst is dat 2.352 uur: 341 uur verschil.",
  );
  zet("h.json", JSON.stringify([{ naam: "x", ...groep, urenPerHerindicatie: 0 }]));
  expect((await watals("--groepen", "h.json", "--uren", "10")).fout).toMatch(
    /groep 1 heeft geen goed gegeven urenPerHerindicatie/,
  );
  expect((await watals("--groepen", "h.json")).fout).toMatch(/Zeg met --uren/);
  expect((await watals("--groepen", "a.xlsx", "--uren", "1")).fout).toMatch(/geen JSON-lijst/);
});

test.each([
  [["a.xlsx"], /Zeg over welke uitkomst het gaat/],
  [[], /Geef een werkmap, bijvoorbeeld: wmo watals/],
  [["a.xlsx", "--uitkomst", "Lasten!B6", "--invoer", "graad=0.7..0.8"], /“graad=0.7..0.8” is niet te lezen/],
  [
    ["a.xlsx", "--uitkomst", "Lasten!B6", "--trekkingen", "10"],
    /--trekkingen is “10”; geef een heel getal van 100 t\/m 100\.000/,
  ],
  [["a.xlsx", "--uitkomst", "Lasten!B6", "--zaad", "x"], /--zaad is “x”/],
  [["a.xlsx", "--uitkomst", "Lasten!B9"], /a\.xlsx: Lasten!B9 is leeg/],
  [["a.xlsx", "--uitkomst", "X", "--uitkomst", "Y"], /--uitkomst staat er twee keer/],
])("%j: code 2 en één zin", async (argumenten, zin) => {
  const { code, uit, fout } = await watals(...argumenten);
  expect([code, uit]).toEqual([2, ""]);
  expect(fout).toMatch(zin);
});
