import fs from "node:fs";
import path from "node:path";
import { leesBegroting, leesBegrotingstekst } from "../../src/plans/begroting/lees";
import { maakBegroting } from "../../src/plans/begroting/maak";

const VOORBEELDEN = path.resolve(__dirname, "../../voorbeelden");
const uitBestand = (naam: string) =>
  JSON.parse(fs.readFileSync(path.join(VOORBEELDEN, naam), "utf8")) as Record<string, never>;
const duiven = () => uitBestand("duiven-2024.json");

/** Wat een begroting met consulenten zelf moet opgeven: daar is geen norm voor. */
const EIGEN = { Uren_herindicatie: 2, Uren_aanvraag: 2.5, Loonkosten_per_maand: 7000 };

/** Een kleine begroting waar niets mis mee is. */
const goed = () => ({
  versie: 1,
  titel: "Klein",
  peildatum: "2024-07-01",
  uitgangspunten: { ...EIGEN, Jaren: [{ jaar: 2024, aflopend: 10, nieuw: 5 }] },
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

test("wat geen norm of afspraak heeft en ontbreekt, is geen 0 maar een zin, één keer ook als meer plannen het vragen", () => {
  const jaren = [{ jaar: 2024, aflopend: 10, nieuw: 5 }];
  expect(
    klachten({ ...goed(), uitgangspunten: { Jaren: jaren } }).map(([pad, zin]) => `${pad}: ${zin}`),
  ).toEqual([
    expect.stringMatching(
      /^\$\.uitgangspunten\.Uren_herindicatie: Uren per herindicatie is nog leeg\. Vul een getal in: /,
    ),
    expect.stringMatching(/^\$\.uitgangspunten\.Uren_aanvraag: Uren per nieuwe aanvraag is nog leeg\./),
    expect.stringMatching(
      /^\$\.uitgangspunten\.Loonkosten_per_maand: Loonkosten per maand, volledige baan is nog leeg\./,
    ),
  ]);
});

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
  ["een datum als waarheidswaarde", (x) => (x.peildatum = true), "$.peildatum", "hier hoort een datum"],
  ["een dagnummer", (x) => (x.peildatum = 45474), "$.peildatum", "schrijf dan 1-7-2024"],
  ["een datum die niet bestaat", (x) => (x.peildatum = "2024-02-30"), "$.peildatum", "is geen datum"],
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
    "een getal als tekst met een punt",
    (x) => (x.uitgangspunten = { ...(x.uitgangspunten as object), Werkweek: "37.5" }),
    "$.uitgangspunten.Werkweek",
    "Bedoelt u 37,5, schrijf dan 37,5.",
  ],
  [
    "een half aantal",
    (x) => (x.uitgangspunten = { ...EIGEN, Jaren: [{ jaar: 2024, aflopend: 1.234 }] }),
    "$.uitgangspunten.Jaren[0].aflopend",
    "schrijf dan 1.234",
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
    (x) => (x.uitgangspunten = { ...EIGEN, Jaren: [{ jaar: 2024 }, { aflopend: 3 }] }),
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
    "een percentage boven de grens",
    (x) => (x.uitgangspunten = { ...(x.uitgangspunten as object), Productiviteit: "300%" }),
    "$.uitgangspunten.Productiviteit",
    "is 300%; dat mag hoogstens 200% zijn",
  ],
])("%s geeft een zin met haar plaats", (_, breek, pad, zin) => {
  const x = goed() as Record<string, unknown>;
  breek(x);
  expect(klachten(x)).toEqual([[pad, expect.stringContaining(zin)]]);
});

test("getallen, percentages en datums mogen als tekst, in elke schrijfwijze; wat niet vanzelf spreekt staat erbij", () => {
  const x = goed() as Record<string, unknown>;
  x.peildatum = "01-07-24";
  x.uitgangspunten = {
    Uren_herindicatie: 2,
    Jaren: [{ jaar: "2024", aflopend: "1.216", nieuw: "-" }],
    Werkweek: "37,5 uur",
    Loonkosten_per_maand: { waarde: "€ 7.227,92", bron: "Notitie" },
    Productiviteit: 75,
    Uren_aanvraag: "2:30",
  };
  const uitslag = leesBegroting(x);
  if (!("begroting" in uitslag)) throw new Error(JSON.stringify(uitslag));
  const { gedeeld, lijsten, peildatum } = uitslag.begroting;
  const waarden = Object.fromEntries(gedeeld.map((g) => [g.naam, g.waarde]));
  expect(peildatum).toBe(45474);
  expect(waarden).toMatchObject({
    Werkweek: 37.5,
    Loonkosten_per_maand: 7227.92,
    Productiviteit: 0.75,
    Uren_aanvraag: 2.5,
  });
  expect(lijsten[0]?.rijen).toEqual([{ jaar: 2024, aflopend: 1216, nieuw: 0 }]);
  expect(uitslag.opmerkingen.map((o) => `${o.pad}: ${o.zin}`)).toEqual([
    "$.peildatum: “01-07-24” is gelezen als 1 juli 2024.",
    "$.uitgangspunten.Jaren[0].nieuw: “-” is gelezen als 0.",
    "$.uitgangspunten.Productiviteit: “75” is gelezen als 75%.",
    "$.uitgangspunten.Uren_aanvraag: “2:30” is gelezen als 2 uur en 30 minuten: 2,5 uren.",
  ]);
});

/** Leest een kleine begroting met deze lijst van jaren. */
function metJaren(jaren: unknown) {
  const uitslag = leesBegroting({ ...goed(), uitgangspunten: { ...EIGEN, Jaren: jaren } });
  return "begroting" in uitslag
    ? {
        rijen: uitslag.begroting.lijsten[0]?.rijen,
        zinnen: uitslag.opmerkingen.map((o) => `${o.pad}: ${o.zin}`),
      }
    : { klachten: uitslag.klachten.map((k) => `${k.pad}: ${k.zin}`) };
}

test.each([
  [
    "tekst met puntkomma's",
    "Jaar;Nieuw;Aflopend;Wijk\n2024;70;1.216;Oost\n2025;71;215;West\ntotaal;141;1.431;",
  ],
  [
    "tekst met tabs",
    "Jaar\tNieuw\tAflopend\tWijk\n2024\t70\t1216\tOost\n2025\t71\t215\tWest\ntotaal\t141\t1431\t",
  ],
  [
    "rijen van cellen",
    [
      ["Jaar", "Nieuw", "Aflopend", "Wijk"],
      [2024, 70, 1216, "Oost"],
      [2025, 71, 215, "West"],
      ["totaal", 141, 1431, null],
    ],
  ],
])("een lijst mag een tabel zijn, gelezen zoals wat iemand plakt: %s", (_, tabel) => {
  expect(metJaren({ tabel, bron: "Eigen telling" })).toEqual({
    rijen: [
      { jaar: 2024, aflopend: 1216, nieuw: 70 },
      { jaar: 2025, aflopend: 215, nieuw: 71 },
    ],
    zinnen: [
      "$.uitgangspunten.Jaren.tabel: rij 4: een regel met een totaal telt niet mee.",
      "$.uitgangspunten.Jaren.tabel: 2 rijen overgenomen.",
      "$.uitgangspunten.Jaren.tabel: “Wijk” wordt niet gebruikt.",
    ],
  });
});

test.each([
  [
    { tabel: "A;B\n2024;3" },
    "past bij geen van de kolommen “Jaar”, “Aflopend”, “Nieuwe aanvragen” en “Stijging loonkosten”. Zet die woorden in de kop.",
  ],
  [{ tabel: "Jaar;Aflopend\n2024;veel" }, "rij 2: Aflopend: “veel” is geen getal"],
  [{ tabel: 3 }, "Hier hoort een tabel"],
  [{ tabel: "x", rijen: [] }, "hier staan rijen en tabel"],
  [{ bestand: "jaren.csv" }, "haalt alleen wmo begroting op"],
])("een tabel die niet te lezen is, is een klacht: %j", (jaren, zin) => {
  expect(metJaren(jaren).klachten?.join("\n")).toContain(zin);
});

test("Meerjarenraming uit een tabel: het jaar in de kop telt vanaf het eerste jaar van de lijst Jaren in hetzelfde bestand", () => {
  const tabel = "Taakveld;Soort;Begroting 2026 (x € 1.000);Raming 2027\n6.711;lasten;1,5;2";
  const invoer = uitBestand("verzonnen-2027.json");
  const raming = (invoer.plannen as unknown as unknown[]).find(
    (p) => (p as { plan?: string }).plan === "raming",
  );
  Object.assign(raming as object, { lijsten: { taakvelden: { tabel } } });
  const uitslag = leesBegroting(invoer);
  if (!("begroting" in uitslag)) throw new Error(JSON.stringify(uitslag));
  const deel = uitslag.begroting.delen.find((d) => d.plan.id === "raming");
  expect(deel?.vraag).toMatchObject({ taakvelden: [{ taakveld: "6.711", vorig: 1500, t: 2 }] });
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

/** De klacht over een figuur met deze formule, in een begroting met twee jaren. */
function klachtOver(formule: string): [string, string][] {
  const figuur = { naam: "x", wat: "x", formule, eenheid: "x", plaats: "x" };
  const Jaren = [2024, 2025].map((jaar) => ({ jaar, aflopend: 10, nieuw: 5 }));
  const nagerekend = { inleiding: "x", figuren: [figuur] };
  return klachten({ ...goed(), uitgangspunten: { ...EIGEN, Jaren }, nagerekend });
}

test.each([
  ["een cel", "A1*2", "de cel A1"],
  ["een cel in kleine letters", "sum($b$2)", "de cel $b$2"],
  ["een bereik", "SUM(A1:B2)", "de cel A1:B2"],
  ["een blad", "Blad!WMO_Werkweek", "een verwijzing naar een blad"],
  ["een blad met een cel", "'Blad 1'!A1", "een verwijzing naar een blad"],
  ["een ander bestand", "[1]Blad!A1", "ander bestand"],
  ["een kolom van een tabel", "SUM(Tabel1[minuten])", "een kolom van een tabel"],
  ["een lijst", "SUM({1,2})", "een lijst tussen { }"],
  ["de buitenwereld", 'WEBSERVICE("http://x")', "de functie WEBSERVICE"],
  ["de buitenwereld achter een spatie", 'WEBSERVICE ("http://x")', "de functie WEBSERVICE"],
  ["de buitenwereld in kleine letters", '1+webservice\n("http://x")', "de functie webservice"],
  ["de buitenwereld met voorvoegsel", '_xlfn.WEBSERVICE("http://x")', "de functie _xlfn.WEBSERVICE"],
  ["een verwijzing uit tekst", 'INDIRECT("A1")', "de functie INDIRECT"],
  ["een functie die niet bestaat", "FOO(1)", "de functie FOO"],
  ["een functie van ons die niet bestaat", "WMO.FOO(1)", "de functie WMO.FOO"],
  ["een Nederlandse naam", "SOM(WMO_Werkweek,1)", "de functie SOM, die hier SUM heet"],
  ["een = vooraan", "=1+1", "Laat de = weg."],
  ["een = achter een spatie", " =1+1", "Laat de = weg."],
  ["een puntkomma", "ROUND(WMO_Werkweek;1)", "“ROUND(WMO_Werkweek,1)”"],
  ["een Nederlandse komma", "WMO_Werkweek*1,5", "“WMO_Werkweek*1.5”"],
  ["een haakje te weinig", "ROUND(WMO_Werkweek,1", "wordt niet gesloten"],
  ["een bewerking te veel", "WMO_Werkweek*/2", "hoort een getal, tekst, verwijzing of functie"],
  ["een open tekst", '"ab', "geen aanhalingsteken aan het eind"],
  ["een naam die nergens staat", "WMO_Werkweek+WMO_Bestaat_niet", "WMO_Bestaat_niet staat nergens"],
  ["een naam zonder WMO_", "Werkweek*2", "De naam Werkweek staat nergens"],
  ["te weinig argumenten", "ROUND(WMO_Werkweek)", "ROUND kreeg 1 argument en heeft er minstens 2 nodig"],
  ["te veel argumenten", "ABS(1,2)", "ABS kreeg 2 argumenten en neemt er hoogstens 1"],
  [
    "te weinig argumenten voor een functie van ons",
    "WMO.BESPARING(636)",
    "WMO.BESPARING kreeg 1 argument en wil er 3 tot en met 5",
  ],
  ["een lijst als uitkomst", "WMO_Jaren_nieuw*2", "meer dan één waarde"],
  ["een lijst onder ALS", "IF(WMO_Werkweek>1,WMO_Jaren_nieuw,0)", "meer dan één waarde"],
  ["een hele kolom", "INDEX(WMO_Jaren_nieuw,0)", "meer dan één waarde"],
  ["een functie van ons over een lijst", "WMO.BANDBREEDTE(WMO_Jaren_nieuw)", "meer dan één waarde"],
  ["een tabel van ons", "WMO.BANDBREEDTE_VERDELING(WMO_Jaren_nieuw)", "meer dan één waarde"],
  // Excel: 64 lagen, 255 argumenten en 255 tekens in een tekst (bevindingen/xlsx-geldigheid.md).
  ["65 lagen", `${"ABS(".repeat(65)}1${")".repeat(65)}`, "meer dan 64 functies in elkaar"],
  ["256 argumenten", `SUM(${new Array(256).fill("1").join()})`, "256 argumenten en neemt er hoogstens 255"],
  ["een tekst van 256 tekens", `LEN("${"x".repeat(256)}")`, "heeft 256 tekens en Excel neemt er 255"],
  ["te veel tekens", `1${"+1".repeat(500)}`, "er passen er 1000"],
])("een nagerekende figuur met %s: één zin, met haar plaats", (_, formule, deel) => {
  expect(klachtOver(formule)).toEqual([
    ["$.nagerekend.figuren[0].formule", expect.stringContaining(deel) as string],
  ]);
});

test.each([
  `${"ABS(".repeat(64)}1${")".repeat(64)}`,
  `SUM(${new Array(255).fill("1").join()})`,
  `LEN("${"x".repeat(255)}")`,
  "SUM (WMO_Jaren_nieuw)",
  "wmo_werkweek*2",
  "SUMPRODUCT(WMO_Jaren_nieuw*WMO_Jaren_aflopend)",
  "INDEX(WMO_Jaren_nieuw,1)/2",
  'IF(TRUE,"WEBSERVICE(A1;B2)","x")',
])("%s mag", (formule) => expect(klachtOver(formule)).toEqual([]));

test("een spatie voor het haakje gaat er in de werkmap uit, ook bij een functie van ons", () => {
  const figuur = {
    naam: "x",
    wat: "x",
    formule: "ROUND (WMO.BESPARING (636,11,37.2),0)",
    eenheid: "x",
    plaats: "x",
  };
  const uitslag = leesBegroting({ ...goed(), nagerekend: { inleiding: "x", figuren: [figuur] } });
  if (!("begroting" in uitslag)) throw new Error(JSON.stringify(uitslag));
  expect(uitslag.begroting.nagerekend?.figuren[0]?.formule).toBe("ROUND(WMO.BESPARING(636,11,37.2),0)");
});

test("wat geen JSON is, krijgt een zin", () => {
  expect(leesBegrotingstekst("{ niets")).toEqual({
    klachten: [{ pad: "$", zin: expect.stringContaining("geen geldige JSON") as string }],
  });
});

test("de handleiding en het schema van het invoerbestand zijn die van de opgaven (npm run genereer schrijft ze)", () => {
  const { handleiding, schema } = jest.requireActual<Record<"handleiding" | "schema", () => string>>(
    "../../scripts/begrotingsinvoer.js",
  );
  const docs = path.resolve(__dirname, "../../docs");
  expect(fs.readFileSync(path.join(docs, "begroting-invoer.md"), "utf8")).toBe(handleiding());
  expect(fs.readFileSync(path.join(docs, "begroting.schema.json"), "utf8")).toBe(schema());
});
