import fc from "fast-check";
import { dagnummer } from "../../src/domain/datum";
import { omrekening, vindEenheid } from "../../src/language/eenheden";
import { leesInvoer } from "../../src/language/invoer";
import { alsInvoer, leesKeuze, leesTekst } from "../../src/language/invoertekst";
import { leesProductcode } from "../../src/language/invoertekst";
import type { Celgegeven, Plaats, Verwacht } from "../../src/language/verwacht";

const bedrag: Verwacht = { soort: "getal", eenheid: "euro", vraagt: "een bedrag in euro" };
const minuten: Verwacht = {
  soort: "getal",
  eenheid: "minuten per week",
  vraagt: "minuten per week, 0 of meer",
};
const uren: Verwacht = { soort: "getal", eenheid: "uren", vraagt: "uren, 0 of meer" };
const clienten: Verwacht = { soort: "aantal", eenheid: "cliënten", vraagt: "een aantal, 0 of meer" };
const graad: Verwacht = { soort: "aandeel", vanaf: 0, totEnMet: 2, vraagt: "een aandeel, bijvoorbeeld 77%" };
const groei: Verwacht = { soort: "aandeel", vanaf: -0.5, totEnMet: 0.5, vraagt: "een wijziging per jaar" };
const dag: Verwacht = { soort: "datum", jaarIs: "begin" };
const einde: Verwacht = { soort: "datum", jaarIs: "einde" };
const jaar: Verwacht = { soort: "jaartal" };
const alle = { bedrag, minuten, uren, clienten, graad, groei, dag, einde, jaar };
const cel = (waarde: Celgegeven["waarde"], erbij: Partial<Celgegeven> = {}): Celgegeven => ({
  waarde,
  ...erbij,
});

function lees(verwacht: Verwacht, gegeven: string | Celgegeven, plaats: Plaats = "veld") {
  const gelezen = leesInvoer(verwacht, gegeven, plaats);
  return "zin" in gelezen ? gelezen.zin : gelezen.getal;
}
const opgevat = (verwacht: Verwacht, gegeven: string | Celgegeven, plaats: Plaats = "veld") => {
  const gelezen = leesInvoer(verwacht, gegeven, plaats);
  return "zin" in gelezen ? undefined : gelezen.opgevat;
};

test.each<[keyof typeof alle, string | Celgegeven, number]>([
  ["bedrag", "€ 1.000,-", 1000],
  ["bedrag", "1,2 mln", 1200000],
  ["bedrag", cel(12.5), 12.5],
  ["minuten", "136", 136],
  ["minuten", "2:16", 136],
  ["minuten", "2,5 uur", 150],
  ["minuten", "544 per vier weken", 136],
  ["minuten", "136 minuten per week", 136],
  ["minuten", "10 uur per maand", 138.461538],
  // Excel bewaart 2:16 als 136/1440 dag; zonder de opmaak las men 0,094 minuten.
  ["minuten", cel(136 / 1440, { getoond: "2:16", aard: "tijd" }), 136],
  ["uren", "2:30", 2.5],
  ["uren", "150 minuten", 2.5],
  ["clienten", "636 cliënten", 636],
  ["clienten", "1.234", 1234],
  ["clienten", "12,00", 12],
  ["graad", "77%", 0.77],
  ["graad", "80", 0.8],
  ["graad", "0,8", 0.8],
  ["graad", "2,5", 0.025],
  ["graad", "105%", 1.05],
  ["graad", "1", 1],
  ["graad", cel(0.8), 0.8],
  ["graad", cel(80), 0.8],
  ["graad", cel(1.05, { getoond: "105%", aard: "percentage" }), 1.05],
  ["groei", "2,5", 0.025],
  ["groei", "0,8", 0.008],
  ["groei", "-3", -0.03],
  ["dag", "01-01-26", dagnummer(2026, 1, 1)],
  ["dag", "1 januari 2025", dagnummer(2025, 1, 1)],
  ["dag", "2026", dagnummer(2026, 1, 1)],
  ["einde", "2026", dagnummer(2026, 12, 31)],
  ["dag", cel(20240701), dagnummer(2024, 7, 1)],
  ["dag", cel(45474, { getoond: "1-7-2024", aard: "datum" }), 45474],
  ["jaar", "2026", 2026],
  ["jaar", "2.026", 2026],
  ["jaar", "01-01-26", 2026],
  ["jaar", cel(46023, { getoond: "1-1-2026", aard: "datum" }), 2026],
])("%s leest %j als %d", (soort, gegeven, getal) => {
  expect(lees(alle[soort], gegeven)).toBe(getal);
});

test("een dagnummer is alleen een dag waar de bron een cel is", () => {
  expect(lees(dag, cel(45474), "cel")).toBe(45474);
  expect(lees(dag, "45474", "cel")).toBe(45474);
  expect(lees(dag, "45474")).toBe(
    "“45474” is geen datum. Het lijkt het dagnummer van 1 juli 2024: typ dan 1-7-2024.",
  );
});

test.each<[keyof typeof alle, string | Celgegeven, string]>([
  [
    "clienten",
    "1,234",
    "“1,234” is geen heel getal; verwacht: een aantal, 0 of meer, in hele getallen. Is het Engels geschreven, typ dan 1.234.",
  ],
  // In het Nederlands is dit 1; zo schrijft niemand één cliënt.
  ["clienten", "1,000", "Is het Engels geschreven, typ dan 1.000."],
  ["clienten", cel(1.234), "Is het Engels geschreven, typ dan 1.234."],
  [
    "clienten",
    "12,5",
    "“12,5” is geen heel getal; verwacht: een aantal, 0 of meer, in hele getallen. Rond af: typ 12 of 13.",
  ],
  // Naast een negatief getal ligt geen aantal: het advies mag geen -13 of -12 noemen, want dat weigert het veld ook.
  [
    "clienten",
    "-12,5",
    "“-12,5” is geen heel getal; verwacht: een aantal, 0 of meer, in hele getallen. Laat de min weg en typ een heel getal.",
  ],
  [
    "clienten",
    cel(-0.4),
    "“-0,4” is geen heel getal; verwacht: een aantal, 0 of meer, in hele getallen. Laat de min weg en typ een heel getal.",
  ],
  ["clienten", "-37.20", "“-37.20” is geen aantal: dat is 0 of meer. Laat de min weg en typ een heel getal."],
  ["clienten", "37.20", "Bedoelt u 37 of 38, typ dan 37 of 38."],
  ["bedrag", "37.20", "op twee manieren te lezen"],
  ["bedrag", "1000.000", "Bedoelt u 1.000 of 1.000.000, typ dan 1.000 of 1.000.000."],
  ["bedrag", "1,234.56", "Bedoelt u 1.234,56, typ dan 1.234,56."],
  [
    "bedrag",
    "veel",
    "“veel” is geen getal; verwacht: een bedrag in euro. Typ een getal, met een komma voor de decimalen.",
  ],
  ["bedrag", "80%", "is een percentage"],
  ["bedrag", "1-7-2024", "is een datum"],
  ["bedrag", "2:16", "is een tijd"],
  ["bedrag", cel(45474, { aard: "datum" }), "Hier staat de datum 1-7-2024"],
  ["bedrag", cel(true), "“WAAR” is geen getal"],
  ["bedrag", cel({ fout: "#N/A" }), "In de cel staat de fout #N/B (#N/A). Herstel die cel eerst."],
  ["minuten", "5 dagdelen", "van “dagdelen” is geen minuten per week te maken"],
  ["uren", "10 uur per maand", "hier horen uren, niet per maand"],
  ["graad", "0.8", "Bedoelt u 0,8, typ dan 0,8."],
  ["graad", "7.5%", "typ 7,5%."],
  ["graad", "veel", "bijvoorbeeld 77%."],
  ["dag", "7/13/2024", "Bedoelt u 13-7-2024?"],
  ["dag", "juli 2024", "Bedoelt u 1-7-2024?"],
  [
    "dag",
    "31-2-2024",
    "“31-2-2024” is geen datum. Typ dag, maand en jaar, bijvoorbeeld 1-7-2024 of 1 juli 2024.",
  ],
  ["jaar", "26", "Bedoelt u 2026, typ dan 2026."],
  ["jaar", cel(45474), "Bedoelt u 2024, typ dan 2024."],
])("%s weigert %j met een zin", (soort, gegeven, zin) => {
  expect(lees(alle[soort], gegeven)).toContain(zin);
});

test("wat niet vanzelf spreekt, wordt gezegd", () => {
  expect(opgevat(graad, "77%")).toBeUndefined();
  expect(opgevat(graad, "80")).toBe("“80” is gelezen als 80%.");
  expect(opgevat(graad, "2,5")).toBe("“2,5” is gelezen als 2,5%.");
  expect(opgevat(graad, "1,5")).toBe("“1,5” is gelezen als 150%. Bedoelt u 1,5%, typ dan 1,5%.");
  expect(opgevat(groei, "0,4")).toBe("“0,4” is gelezen als 40%. Bedoelt u 0,4%, typ dan 0,4%.");
  expect(opgevat(graad, cel(80), "bestand")).toBe("“80” is gelezen als 80%.");
  expect(opgevat(graad, cel(0.8), "bestand")).toBeUndefined();
  expect(opgevat(bedrag, "-")).toBe("“-” is gelezen als 0.");
  expect(opgevat(bedrag, "1,234")).toContain("Bedoelt u 1.234, typ dan 1.234.");
  expect(opgevat(minuten, "2:16")).toBe("“2:16” is gelezen als 2 uur en 16 minuten: 136 minuten.");
  expect(opgevat(minuten, "2,5 uur")).toBe(
    "“2,5 uur” is gelezen als 150 minuten per week (uren zijn x 60 minuten).",
  );
  expect(opgevat(dag, "01-01-26")).toBe("“01-01-26” is gelezen als 1 januari 2026.");
  expect(opgevat(dag, "2026")).toBe("Het jaar 2026 is gelezen als 1 januari 2026.");
  expect(opgevat(jaar, "1-1-2026")).toBe("Van “1-1-2026” is het jaar 2026 genomen.");
});

test("leeg is leeg, ook als er alleen vreemde spaties staan", () => {
  for (const leeg of ["", "  ", "\u00a0", "\u200b\u202f"])
    for (const verwacht of Object.values(alle))
      expect(leesInvoer(verwacht, leeg, "veld")).toEqual({ getal: null });
  expect(leesInvoer(bedrag, cel(null), "cel")).toEqual({ getal: null });
});

/** Teksten zoals zij binnenkomen: getallen, datums en bijna-getallen, met fouten erin. */
const rommel = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."0123456789.,-/ %€()ue:"), maxLength: 14 }),
  fc.integer({ min: -1e7, max: 1e7 }).map((x) => String(x / 1000)),
  fc.integer({ min: 0, max: 1e8 }).map((x) => (x / 100).toLocaleString("en-US")),
  fc.tuple(fc.nat(40), fc.nat(20), fc.nat(2200)).map(([d, m, j]) => `${m}/${d}/${j}`),
  fc.constantFrom("juli 2024", "26", "45474", "1000.000", "1,000", "0.750", "7.5%"),
);

test("wet: elk voorstel in een weigering neemt dezelfde lezer op dezelfde plek aan", () => {
  fc.assert(
    fc.property(
      rommel,
      fc.constantFrom(...Object.values(alle)),
      fc.constantFrom<Plaats>("veld", "cel", "bestand"),
      (tekst, verwacht, plaats) => {
        const gelezen = leesInvoer(verwacht, tekst, plaats);
        if (!("zin" in gelezen)) return;
        expect(gelezen.zin).toMatch(/^[A-ZÀ-Ž“].*[.?]$/s);
        for (const voorstel of gelezen.voorstellen)
          expect(leesInvoer(verwacht, voorstel, plaats)).not.toHaveProperty("zin");
      },
    ),
    { numRuns: 2000 },
  );
});

test("wet: wat iemand in een veld ziet staan, leest als hetzelfde getal", () => {
  const rond = (verwacht: Verwacht, getal: number) => lees(verwacht, alsInvoer(verwacht, getal));
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (x) => {
      expect(rond(bedrag, x / 1000)).toBe(x / 1000);
      expect(rond(minuten, x / 1e6)).toBe(x / 1e6);
      expect(rond(clienten, x)).toBe(x);
      expect(rond(graad, x / 1e9)).toBeCloseTo(x / 1e9, 5);
    }),
  );
  fc.assert(fc.property(fc.integer({ min: 36526, max: 73050 }), (d) => expect(rond(dag, d)).toBe(d)));
  fc.assert(fc.property(fc.integer({ min: 1900, max: 2200 }), (j) => expect(rond(jaar, j)).toBe(j)));
});

test("teksten: wat getoond wordt, en productcodes uit een scan", () => {
  expect(leesTekst(cel(0.1, { getoond: "0,10" })).tekst).toBe("0,10");
  expect(leesTekst(cel(0.1, { getoond: "###" })).tekst).toBe("0,1");
  expect(leesTekst("Zorg\u00a0A ").tekst).toBe("Zorg A");
  expect(leesTekst("01HO1")).toEqual({
    tekst: "01H01",
    opgevat: "“01HO1” is gelezen als de productcode 01H01.",
  });
  expect(["01HO1", "01HO02", "01H3", "O1H01", "01h04", "01H01"].map(leesProductcode)).toEqual([
    "01H01",
    "01H02",
    "01H03",
    "01H01",
    "01H04",
    "01H01",
  ]);
  expect(["01H12", "HO1", "1HO", "01", "H01 en H02"].map(leesProductcode)).toEqual(Array(5).fill(undefined));
  expect(leesKeuze(["lasten", "baten"], " Lasten\u00a0")).toBe("lasten");
});

test.each([
  ["Minuten nu (uren per week)", { maat: "uren", per: "week", schaal: 1, klok: false }],
  ["Uren (in minuten)", { maat: "minuten", schaal: 1, klok: false }],
  ["Indicatie min/4wk", { maat: "minuten", per: "vier weken", schaal: 1, klok: false }],
  ["uur p.w.", { maat: "uren", per: "week", schaal: 1, klok: false }],
  ["Bedragen x € 1.000", { schaal: 1000, klok: false }],
  ["(in duizenden euro's)", { schaal: 1000, klok: false }],
  ["x 1.000.000", { schaal: 1000000, klok: false }],
  ["Tijd (h:mm)", { schaal: 1, klok: true }],
  ["dagdelen per week", { per: "week", schaal: 1, klok: false, vreemd: "dagdelen" }],
  ["Minder minuten", { maat: "minuten", schaal: 1, klok: false }],
  ["Aantal", { schaal: 1, klok: false }],
])("de eenheid in “%s”", (kop, eenheid) => {
  expect(vindEenheid(kop)).toEqual(eenheid);
});

test.each([
  ["uren per week", "minuten per week", 60],
  ["minuten per vier weken", "minuten per week", 1 / 4],
  // 52 weken per jaar: domein, Decisions.
  ["minuten per maand", "minuten per week", 12 / 52],
  ["uren per jaar", "minuten per week", 60 / 52],
  ["x 1.000", "euro", 1000],
  ["per week", "euro per maand per cliënt", 52 / 12],
  ["per jaar", "euro", 1],
])("van %s naar %s is x %d", (van, naar, factor) => {
  const om = omrekening(vindEenheid(van), naar);
  expect("factor" in om && om.factor).toBeCloseTo(factor, 12);
});

test.each([
  ["dagdelen per week", "minuten per week", "dagdelen"],
  ["per kwartaal", "minuten per week", "kwartaal"],
  ["per maand", "aanvragen", "niet per maand"],
])("van %s is geen %s te maken", (van, naar, zin) => {
  expect(omrekening(vindEenheid(van), naar)).toEqual({ weigering: expect.stringContaining(zin) as string });
});

test.each(Object.entries(alle))(
  "een getal dat nergens in past (1E999 in JSON) is te groot: %s",
  (_, verwacht) => {
    const uit = leesInvoer(verwacht, cel(Number("1E999")), "bestand");
    expect(uit).toMatchObject({ zin: expect.stringContaining("te groot") as string });
  },
);
