import { begrotingDuiven } from "../../src/plans/begroting";
import { uitgangspuntenDuiven } from "../../src/plans/duiven";
import { afronden } from "../../src/domain/afronden";
import { leesGetal } from "../../src/language/getallen";
import { alsGewoneBladen } from "../../src/sharing/gewoon";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { isFormule, isMatrix, type Blad } from "../../src/workbook/blad";
import { lintFormule } from "../../src/workbook/lint";
import { drukWerkmap } from "../../src/workbook/xlsx";
import { herbereken, zoalsGetoond } from "../hulp/libreoffice";
import { leesWaarden, type Gelezen } from "../hulp/xlsx-lezen";
import { lagen } from "./hulp/lagen";

const wmo = metUitkomsten(begrotingDuiven());
const gewoon = metUitkomsten(alsGewoneBladen(begrotingDuiven()));
const bewaard = leesWaarden(drukWerkmap(wmo));
let berekend: Record<string, Record<string, Gelezen>>;
let getoond: Record<string, string[][]>;
beforeAll(() => {
  const { begroting } = herbereken({ begroting: drukWerkmap(gewoon) });
  berekend = leesWaarden(begroting);
  getoond = zoalsGetoond(begroting);
}, 120_000);

/** Figuren van de Duivense notitie met hun cel: precies, en zoals gedrukt. */
const FIGUREN: [plaats: string, blad: string, cel: string, exact: number, gedrukt?: string][] = [
  ["tarief per uur", "Uitgangspunten", "B15", 37.2, "37,20"],
  ["minuten minder per week", "Besparing", "B6", 6996, "6.996"],
  ["uren minder per jaar", "Besparing", "B8", 6063.2, "6.063"],
  ["besparing volledig gedeclareerd", "Besparing", "B9", 225551.04, "225.551"],
  ["theoretische besparing", "Besparing", "B10", 173674.3008, "173.674"],
  ["breekpunt declaratiegraad", "Besparing", "B13", 0.83776],
  ["besparing bij 80%", "Besparing", "B14", 96781.9008],
  ["40 weken", "Besparing", "B21", 173500.8],
  ["46 weken", "Besparing", "B22", 199525.92],
  ["tabel 2, 2024", "Capaciteit", "B26", 11, "11,00"],
  ["tabel 2, 2025", "Capaciteit", "B27", 10.9615384615385, "10,96"],
  ["tabel 2, 2026", "Capaciteit", "B28", 6.61538461538462, "6,62"],
  ["tabel 2, 2027", "Capaciteit", "B29", 5.38461538461538, "5,38"],
  ["kosten 2024", "Capaciteit", "D26", 26502.3733333333, "26.502"],
  ["betaalde uren 2024", "Capaciteit", "F26", 14.7085714285714, "14,7"],
  ["2,5 uur per aanvraag, 2024", "Capaciteit nagerekend", "B6", 11.6730769230769, "11,67"],
  ["kosten van 11 uur", "Capaciteit nagerekend", "B12", 26502.3733333333, "26.502"],
  ["uren nieuwe aanvragen", "Capaciteit nagerekend", "B13", 3.4, "3,4"],
  ["kosten nieuwe aanvragen", "Capaciteit nagerekend", "B14", 8191.64266666667, "8.192"],
  ["in één keer goed", "Capaciteit nagerekend", "B15", 28124.0220512821],
  ["werk van 2024 in een half jaar", "Capaciteit nagerekend", "B16", 22],
  ["24 uur formatieruimte", "Capaciteit nagerekend", "B17", 57823.36],
];

test.each(FIGUREN.map((f) => [f[0], f] as const))("%s", (_, [, blad, cel, exact, gedrukt]) => {
  for (const bron of [bewaard, berekend]) {
    const waarde = bron[blad]?.[cel] as number;
    expect(Math.abs(waarde - exact)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(exact)));
    if (gedrukt !== undefined)
      expect(afronden(waarde, gedrukt.split(",")[1]?.length ?? 0)).toBe(leesGetal(gedrukt));
  }
});

test("LibreOffice rekent elke gewone formule uit als onze rekenmotor, zonder fouten", () => {
  let aantal = 0;
  for (const b of gewoon)
    for (const { adres, inhoud } of b.cellen) {
      if (!isFormule(inhoud) || isMatrix(inhoud.uitkomst)) continue;
      const [ons, lo] = [inhoud.uitkomst, berekend[b.titel]?.[adres] ?? ""];
      aantal++;
      if (typeof ons === "number") expect([adres, lo]).toEqual([adres, expect.closeTo(ons, 6)]);
      else expect([adres, lo]).toEqual([adres, ons]);
    }
  expect(aantal).toBeGreaterThan(60);
});

test("met en zonder onze functies staan dezelfde figuren", () => {
  for (const { titel } of wmo)
    for (const [adres, waarde] of Object.entries(bewaard[titel] ?? {})) {
      const ander = berekend[titel]?.[adres];
      if (typeof waarde === "number")
        expect([titel, adres, ander]).toEqual([titel, adres, expect.closeTo(waarde, 6)]);
      else expect([titel, adres, ander]).toEqual([titel, adres, waarde]);
    }
});

test("een ander uitgangspunt: alles rekent mee", () => {
  const anders = gewoon.map((b) =>
    metWaarde(metWaarde(b, "Uitgangspunten", "B9", 700), "Uitgangspunten", "B10", 131),
  );
  const [nieuw] = [leesWaarden(herbereken({ anders: drukWerkmap(anders) }).anders)];
  // 700 cliënten, 131 - 125 = 6 minuten, 52 weken, EUR 37,20, 77%.
  expect(nieuw.Besparing?.B10).toBeCloseTo(((700 * 6) / 60) * 52 * 37.2 * 0.77, 6);
}, 60_000);

test("getallen lezen Nederlands, en geen kolom is te smal", () => {
  const alles = Object.values(getoond).flat(2);
  expect(alles.filter((t) => /^#+$/.test(t))).toEqual([]);
  expect(alles).toEqual(
    expect.arrayContaining(["€ 173.674", "€ 225.551", "83,8%", "10,96", "01-07-2024", "€ 37,20"]),
  );
});

test("elk uitgangspunt heeft een eenheid, een bron en een eigen naam", () => {
  const namen = new Set(wmo.flatMap((b) => (b.namen ?? []).map((n) => n.naam)));
  for (const punt of uitgangspuntenDuiven.flatMap((g) => g.punten)) {
    expect(namen).toContain(punt.naam);
    expect(punt.eenheid).not.toBe("");
    const metNorm = typeof punt.waarde === "object" && "norm" in punt.waarde;
    expect([punt.naam, metNorm || Boolean(punt.bron)]).toEqual([punt.naam, true]);
  }
  expect(namen).toContain("WMO_Peildatum");
});

test("op gewone formules staat er geen enkele aanroep meer, en alleen functies die overal bestaan", () => {
  for (const b of gewoon)
    for (const { inhoud } of b.cellen)
      if (isFormule(inhoud))
        expect([inhoud.formule, lintFormule(inhoud.formule)]).toEqual([inhoud.formule, []]);
});

test("hoogstens één laag van onze functies staat boven de normen", () => {
  expect(lagen(wmo)).toBe(1);
});

function metWaarde(b: Blad, titel: string, adres: string, inhoud: number): Blad {
  if (b.titel !== titel) return b;
  expect(b.cellen.map((c) => c.adres)).toContain(adres);
  return { ...b, cellen: b.cellen.map((c) => (c.adres === adres ? { ...c, inhoud } : c)) };
}
