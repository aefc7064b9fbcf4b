import { afronden } from "../../src/domain/afronden";
import { begrotingDuiven, duiven } from "../../src/plans/begroting/voorbeelden";
import { alsGewoneBladen } from "../../src/sharing/gewoon";
import { uitgerekend } from "../../src/calc/rekenaar";
import { metUitkomsten } from "../../src/sharing/uitkomsten";
import { leesGebied, adres } from "../../src/formula/adres";
import { isFormule, isMatrix, type Blad } from "../../src/sheet/blad";
import { lintFormule } from "../../src/formula/lint";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { vraagDuiven } from "../../src/plans/capaciteit/duiven";
import { herbereken, zoalsGetoond } from "../hulp/libreoffice";
import { uitgerold, verwachtCellen } from "../hulp/planproef";
import { leesWaarden, type Gelezen } from "../hulp/xlsx-lezen";
import { lagen } from "./hulp/lagen";

const wmo = metUitkomsten(begrotingDuiven());
const gewoon = metUitkomsten(alsGewoneBladen(wmo));
const bewaard = leesWaarden(drukWerkmap(wmo));
let berekend: Record<string, Record<string, Gelezen>>;
let getoond: Record<string, string[][]>;
beforeAll(() => {
  const { begroting } = herbereken({ begroting: drukWerkmap(gewoon) });
  berekend = leesWaarden(begroting);
  getoond = zoalsGetoond(begroting);
}, 180_000);

/** Waar een naam staat: het blad en de n-de cel van het bereik. */
function plek(naam: string, nummer = 1): [titel: string, cel: string] {
  for (const b of wmo) {
    const gebied = leesGebied(b.namen?.find((n) => n.naam === naam)?.bereik ?? "");
    if (gebied) return [b.titel, adres({ rij: gebied.van.rij + nummer - 1, kolom: gebied.van.kolom })];
  }
  throw new Error(`${naam} staat niet in de begroting.`);
}

function bijNaam(
  waarden: Record<string, Record<string, Gelezen>>,
  naam: string,
  nummer = 1,
): Gelezen | undefined {
  const [titel, cel] = plek(naam, nummer);
  return waarden[titel]?.[cel];
}

/** Figuren van de Duivense notitie (plaats), wat er precies uitkomt, en hoe de notitie ze drukt. */
const FIGUREN: [naam: string, plaats: string, exact: number, gedrukt?: number, decimalen?: number][] = [
  ["uurtarief", "paragraaf 4, Normenkader", 37.2, 37.2, 2],
  ["minuten_minder", "paragraaf 4, Normenkader", 6996, 6996, 0],
  ["uren_per_week", "paragraaf 4, Normenkader", 116.6, 117, 0],
  ["uren_per_jaar", "paragraaf 4, Normenkader", 6063.2, 6063, 0],
  ["besparing_volledig", "paragraaf 4, Normenkader", 225551.04, 225551, 0],
  ["besparing", "paragraaf 4, Normenkader", 173674.3008, 173674, 0],
  ["uren_2024", "tabel 2", 11, 11, 2],
  ["uren_2025", "tabel 2", 10.9615384615385, 10.96, 2],
  ["uren_2026", "tabel 2", 6.61538461538462, 6.62, 2],
  ["uren_2027", "tabel 2", 5.38461538461538, 5.38, 2],
  ["kosten_11_uur", "paragraaf 4", 26502.3733333333, 26502, 0],
  ["uren_nieuwe_aanvragen", "paragraaf 4", 3.4, 3.4, 1],
  ["kosten_nieuwe_aanvragen", "paragraaf 4", 8191.64266666667, 8192, 0],
  ["afgebouwd_in", "paragraaf 3", 2028, 2028, 0],
];

test.each(FIGUREN)(
  "%s staat in een cel met haar plaats (%s), en komt uit",
  (naam, plaats, exact, gedrukt, decimalen) => {
    for (const bron of [bewaard, berekend]) {
      const waarde = bijNaam(bron, `WMO_Nagerekend_${naam}`) as number;
      expect(Math.abs(waarde - exact)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(exact)));
      expect(afronden(waarde, decimalen as number)).toBe(gedrukt);
      const [titel, cel] = plek(`WMO_Nagerekend_${naam}`);
      expect(["C", "D", "F"].map((k) => bron[titel]?.[cel.replace("B", k)])).toEqual([
        gedrukt,
        "komt uit",
        plaats,
      ]);
    }
  },
);

/** Waar de notitie zichzelf tegenspreekt (domein: tegenspraken 1 tot en met 9); zij drukt het tweede getal. */
const TEGENSPRAKEN: [naam: string, exact: number, gedrukt: number | undefined][] = [
  ["weken_bij_graad", 40.04, 46],
  ["graad_bij_46_weken", 46 / 52, 0.77],
  ["besparing_46_weken", 199525.92, 173674],
  ["kosten_nieuwe_onafgerond", ((70 * 2.5) / 52) * 12 * (7227.92 / 36), 8192],
  ["uren_in_een_keer", 11.6730769230769, 11],
  // De notitie drukt € 26.502 en € 8.192 apart; hun som staat nergens.
  ["kosten_in_een_keer", 28124.0220512821, undefined],
  // In een half jaar 35 aanvragen: (216 x 2 + 35 x 2) / 26, begrotingsmodel §2.
  ["uren_half_jaar", (216 * 2 + 35 * 2) / 26, 11],
  ["betaalde_uren", 14.7085714285714, 11],
  ["clienten_in_tabel", 603, 636],
  ["minuten_uit_uren", 136.8, 136],
  ["minuten_paragraaf_6", 136, 137],
  ["eigen_bijdrage_2023", 19, 20.6],
  ["einde_product", 2024, 2028],
];

test.each(TEGENSPRAKEN)("de tegenspraak %s is te zien", (naam, exact, gedrukt) => {
  for (const bron of [bewaard, berekend]) {
    const [titel, cel] = plek(`WMO_Nagerekend_${naam}`);
    const rij = ["B", "C", "D"].map((k) => bron[titel]?.[cel.replace("B", k)]);
    expect(rij).toEqual([
      expect.closeTo(exact, 6),
      gedrukt,
      gedrukt === undefined ? "staat er niet" : "wijkt af",
    ]);
  }
});

test("wat de notitie niet drukt, staat er wel: groei, 24 uur, en één band voor en na", () => {
  const waarde = (naam: string) => bijNaam(berekend, `WMO_Nagerekend_${naam}`);
  expect(waarde("groei_per_jaar")).toBeCloseTo(0.25755099984, 9);
  expect(waarde("kosten_24_uur")).toBeCloseTo(57823.36, 6);
  expect([waarde("band_nu"), waarde("band_straks")]).toEqual([3, 3]);
});

test("de besparing op de andere bladen: breekpunt 83,8%, en € 96.782 als 80% gedeclareerd wordt", () => {
  expect(bijNaam(berekend, "WMO_Besparing_breekpunt")).toBeCloseTo((0.77 * 136) / 125, 9);
  expect(bijNaam(berekend, "WMO_Besparing_bij_graad_straks")).toBeCloseTo(96781.9008, 6);
});

test("de planning laat zien dat de opzegtermijn niet past, en dat juni 2024 onder geen regel valt", () => {
  expect(bijNaam(berekend, "WMO_Planning_opzegging_oordeel")).toBe("123 dagen te kort");
  expect(bijNaam(berekend, "WMO_Planning_tijdvak_oordeel", 2)).toBe("gat van 30 dagen");
});

test("LibreOffice rekent elke gewone formule uit als onze rekenmotor, zonder fouten", () => {
  let aantal = 0;
  for (const b of gewoon)
    for (const { adres: cel, inhoud } of b.cellen) {
      if (!isFormule(inhoud) || isMatrix(inhoud.uitkomst)) continue;
      const [ons, lo] = [inhoud.uitkomst, berekend[b.titel]?.[cel] ?? ""];
      aantal++;
      if (typeof ons === "number") expect([b.titel, cel, lo]).toEqual([b.titel, cel, expect.closeTo(ons, 6)]);
      else expect([b.titel, cel, lo]).toEqual([b.titel, cel, ons]);
    }
  expect(aantal).toBeGreaterThan(400);
});

test("de kleine rekenaar geeft elke cel van elk blad zoals onze rekenmotor", () => {
  const klein = uitgerekend(begrotingDuiven());
  wmo.forEach((motor, i) => {
    verwachtCellen(uitgerold(klein[i] as Blad), motor);
  });
});

test("met en zonder onze functies staan dezelfde figuren", () => {
  for (const { titel } of wmo)
    for (const [cel, waarde] of Object.entries(bewaard[titel] ?? {})) {
      const ander = berekend[titel]?.[cel];
      if (typeof waarde === "number")
        expect([titel, cel, ander]).toEqual([titel, cel, expect.closeTo(waarde, 6)]);
      else expect([titel, cel, ander]).toEqual([titel, cel, waarde]);
    }
});

test("een ander uitgangspunt: alles rekent mee", () => {
  const nieuw = [
    ["WMO_Producten_product_clienten", 700],
    ["WMO_Producten_product_minuten", 131],
    ["WMO_Uren_herindicatie", 3],
  ] as const;
  const anders = nieuw.reduce(
    (bladen, [naam, w]) => bladen.map((b) => metWaarde(b, ...plek(naam), w)),
    gewoon,
  );
  const waarden = leesWaarden(herbereken({ anders: drukWerkmap(anders) }).anders);
  // 700 cliënten, 131 - 125 = 6 minuten, 52 weken, EUR 37,20, 77%.
  expect(bijNaam(waarden, "WMO_Nagerekend_besparing")).toBeCloseTo(((700 * 6) / 60) * 52 * 37.2 * 0.77, 6);
  expect(bijNaam(waarden, "WMO_Nagerekend_uren_2024")).toBeCloseTo((216 * 3 + 70 * 2) / 52, 6);
}, 120_000);

test("getallen lezen Nederlands, en geen kolom is te smal", () => {
  const alles = Object.values(getoond).flat(2);
  expect(alles.filter((t) => /^#+$/.test(t))).toEqual([]);
  expect(alles).toEqual(
    expect.arrayContaining(["€ 173.674", "€ 225.551", "83,8%", "10,96", "01-07-2024", "€ 37,20"]),
  );
});

test("elk uitgangspunt heeft één cel met een naam, een eenheid en een bron", () => {
  const b = duiven();
  const namen = wmo.flatMap((blad) => (blad.namen ?? []).map((n) => n.naam));
  expect(new Set(namen).size).toBe(namen.length);
  for (const { naam, veld } of [...b.gedeeld, ...b.extra]) {
    const [titel, cel] = plek(`WMO_${naam}`);
    expect([naam, titel]).toEqual([naam, "Uitgangspunten"]);
    const [eenheid, bron] = ["C", "D"].map((k) => berekend[titel]?.[cel.replace("B", k)]);
    expect([naam, eenheid]).toEqual([naam, veld.eenheid]);
    expect([naam, (bron as string).length > 10, bron]).not.toEqual([naam, true, "Eigen waarde."]);
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

test("het voorbeeld in de formulieren is dezelfde vraag als in voorbeelden/duiven-2024.json", () => {
  const { delen, lijsten } = duiven();
  const vraag = delen.find((d) => d.plan.id === "capaciteit")?.vraag;
  const jaren = lijsten.find((l) => l.naam === "Jaren")?.rijen;
  const { basis, jaren: verwacht } = vraagDuiven;
  expect(vraag).toMatchObject({ basis });
  expect(jaren).toMatchObject(verwacht);
});

function metWaarde(b: Blad, titel: string, cel: string, inhoud: number): Blad {
  if (b.titel !== titel) return b;
  expect(b.cellen.map((c) => c.adres)).toContain(cel);
  return { ...b, cellen: b.cellen.map((c) => (c.adres === cel ? { ...c, inhoud } : c)) };
}
