import fs from "node:fs";
import path from "node:path";
import { leesBegroting, leesBegrotingstekst } from "../../src/plans/begroting/lees";
import { maakBegroting } from "../../src/plans/begroting/maak";

const VOORBEELDEN = path.resolve(__dirname, "../../voorbeelden");
const duiven = () =>
  JSON.parse(fs.readFileSync(path.join(VOORBEELDEN, "duiven-2024.json"), "utf8")) as Record<string, never>;

/** Een kleine begroting waar niets mis mee is. */
const goed = () => ({
  versie: 1,
  titel: "Klein",
  peildatum: "2024-07-01",
  uitgangspunten: { Jaren: [{ jaar: 2024, aflopend: 10, nieuw: 5 }] },
  plannen: ["capaciteit"] as unknown[],
});

function klachten(x: unknown): [string, string][] {
  const uitslag = leesBegroting(x);
  return "klachten" in uitslag ? uitslag.klachten.map((k) => [k.pad, k.zin]) : [];
}

test.each(fs.readdirSync(VOORBEELDEN).filter((f) => f.endsWith(".json")))(
  "%s is een goede begroting",
  (naam) => {
    const uitslag = leesBegrotingstekst(fs.readFileSync(path.join(VOORBEELDEN, naam), "utf8"));
    expect(uitslag).toHaveProperty("begroting.titel");
  },
);

test("een kleine begroting: normen en afspraken hoeven er niet in te staan", () => {
  const uitslag = leesBegroting(goed());
  if (!("begroting" in uitslag)) throw new Error(JSON.stringify(uitslag));
  const { gedeeld, lijsten } = uitslag.begroting;
  expect(gedeeld.map((g) => [g.naam, g.waarde])).toContainEqual(["Uren_herindicatie", 2]);
  expect(lijsten.map((l) => [l.naam, l.rijen])).toEqual([
    ["Jaren", [{ jaar: 2024, aflopend: 10, nieuw: 5 }]],
  ]);
  expect(maakBegroting(uitslag.begroting).map((b) => b.titel)).toEqual([
    "Leeswijzer",
    "Uitgangspunten",
    "Capaciteit",
  ]);
});

test.each<[string, (x: Record<string, unknown>) => void, string, string]>([
  ["een onbekende sleutel", (x) => (x.titels = "x"), "$.titels", "“titels” is hier niet bekend. Bekend zijn"],
  ["een andere versie", (x) => (x.versie = 2), "$.versie", "het getal 2"],
  ["geen titel", (x) => (x.titel = " "), "$.titel", "een lege tekst"],
  ["een Nederlandse datum", (x) => (x.peildatum = "1-7-2024"), "$.peildatum", "“1-7-2024”"],
  ["een datum die niet bestaat", (x) => (x.peildatum = "2024-02-30"), "$.peildatum", "Hier hoort een datum"],
  ["een datum voor de Wmo 2015", (x) => (x.peildatum = "2014-12-31"), "$.peildatum", "2015"],
  ["geen plannen", (x) => (x.plannen = []), "$.plannen", "Kies ten minste één plan"],
  ["een onbekend plan", (x) => (x.plannen = ["besparingen"]), "$.plannen[0].plan", "“besparing”"],
  [
    "een plan dat er twee keer staat",
    (x) => (x.plannen = ["capaciteit", "capaciteit"]),
    "$.plannen[1].plan",
    "twee keer",
  ],
  [
    "een getal als Nederlandse tekst",
    (x) => (x.uitgangspunten = { ...(x.uitgangspunten as object), Werkweek: "37,5" }),
    "$.uitgangspunten.Werkweek",
    "Schrijf in een invoerbestand 37.5",
  ],
  [
    "een gedeeld gegeven dat niemand gebruikt",
    (x) => (x.uitgangspunten = { ...(x.uitgangspunten as object), Uurtarief: 37.2 }),
    "$.uitgangspunten.Uurtarief",
    "Geen van de gekozen plannen gebruikt",
  ],
  [
    "een gegeven dat gedeeld is, bij het plan zelf",
    (x) => (x.plannen = [{ plan: "capaciteit", delen: { basis: { werkweek: 36 } } }]),
    "$.plannen[0].delen.basis.werkweek",
    "is hier niet bekend",
  ],
  [
    "een leeg jaar",
    (x) => (x.uitgangspunten = { Jaren: [{ jaar: 2024 }, { aflopend: 3 }] }),
    "$.uitgangspunten.Jaren[1].jaar",
    "Jaar op rij 2 is nog leeg",
  ],
  [
    "een norm die er niet is",
    (x) => (x.uitgangspunten = { ...(x.uitgangspunten as object), Werkweek: { norm: true } }),
    "$.uitgangspunten.Werkweek",
    "geen norm",
  ],
  [
    "een percentage als getal",
    (x) => (x.uitgangspunten = { ...(x.uitgangspunten as object), Productiviteit: 75 }),
    "$.uitgangspunten.Productiviteit",
    "Bedoelde u 0,75?",
  ],
])("%s geeft een zin met haar plaats", (_, breek, pad, zin) => {
  const x = goed() as Record<string, unknown>;
  breek(x);
  expect(klachten(x)).toEqual([[pad, expect.stringContaining(zin)]]);
});

test("alle fouten komen tegelijk, elk één keer", () => {
  const x = duiven() as unknown as Record<string, Record<string, unknown>>;
  x.titel = 3 as never;
  (x.uitgangspunten as Record<string, unknown>).Clienten = -5;
  (x.uitgangspunten as Record<string, unknown>).Loonkosten_per_maand = { waarde: 7000, bronnen: "x" };
  expect(klachten(x).map(([pad]) => pad)).toEqual([
    "$.uitgangspunten.Loonkosten_per_maand.bronnen",
    "$.uitgangspunten.Clienten",
    "$.titel",
  ]);
});

test.each([
  ["een cel", "A1*2", "de cel A1"],
  ["een blad", "Blad!WMO_Clienten", "een verwijzing naar een blad"],
  ["de buitenwereld", 'WEBSERVICE("http://x")', "de functie WEBSERVICE"],
  ["een ander bestand", "[1]Blad!A1", "ander bestand"],
  ["een = vooraan", "=1+1", "Laat de = weg."],
])("een nagerekende figuur mag geen %s gebruiken", (_, formule, deel) => {
  const figuur = { naam: "x", wat: "x", formule, eenheid: "x", plaats: "x" };
  const x = { ...goed(), nagerekend: { inleiding: "x", figuren: [figuur] } };
  const alle = klachten(x);
  expect(alle.map(([pad]) => pad)).toEqual(alle.map(() => "$.nagerekend.figuren[0].formule"));
  expect(alle.map(([, zin]) => zin).join(" ")).toContain(deel);
});

test("een naam in een nagerekende figuur die nergens staat, is een klacht", () => {
  const figuur = { naam: "x", wat: "x", formule: "WMO_Werkweek+WMO_Bestaat_niet", eenheid: "x", plaats: "x" };
  expect(klachten({ ...goed(), nagerekend: { inleiding: "x", figuren: [figuur] } })).toEqual([
    ["$.nagerekend.figuren[0].formule", expect.stringContaining("WMO_Bestaat_niet")],
  ]);
});

test("wat geen JSON is, krijgt een zin", () => {
  expect(leesBegrotingstekst("{ niets")).toEqual({
    klachten: [{ pad: "$", zin: expect.stringContaining("geen geldige JSON") as string }],
  });
});
