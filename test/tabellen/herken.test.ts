import { lijstvormVan } from "../../src/plans/opgave/lijstvorm";
import { taakvelden } from "../../src/plans/keten/ramingvraag";
import type { Tabel } from "../../src/tabellen/tabel";
import { doelen, lees, rijen, vormen } from "./hulp";

/** Elke rij van fouten.md, paragraaf 3, met de waarde die er hoort te komen. */

test("cliëntnummers worden niet opgeteld: elke rij is één cliënt", () => {
  const h = lees(
    vormen.groepen,
    "Cliënt\tMinuten nu\tMinuten straks\n10023\t90\t80\n10024\t90\t80\n10025\t120\t105",
  );
  expect(doelen(h)).toEqual([undefined, "minutenNu", "minutenStraks"]);
  expect(rijen(vormen.groepen, h)).toEqual([
    [90, 80, 2],
    [120, 105, 1],
  ]);
  expect(h.zinnen).toContain(
    "“Cliënt” wordt niet gebruikt: een nummer of naam is geen aantal en blijft hier achter.",
  );
  expect(h.twijfel).toBe(true);
});

test.each([
  "Cliëntnummer",
  "Cliënt nr.",
  "BSN",
  "Client-ID",
  "Pseudoniem",
  "Naam cliënt",
  "Toewijzingsnummer",
  "Cliënten",
])("nummers onder “%s” zijn geen aantal", (kop) => {
  const h = lees(vormen.groepen, `${kop}\tMinuten nu\tMinuten straks\n10023\t90\t80\n10024\t90\t80`);
  expect(rijen(vormen.groepen, h)).toEqual([[90, 80, 2]]);
});

test("aantallen onder “Cliënten” en grote aantallen onder “Aantal cliënten” blijven aantallen", () => {
  const een = lees(vormen.groepen, "Cliënten\tMinuten nu\tMinuten straks\n12\t90\t80\n7\t120\t105");
  expect(rijen(vormen.groepen, een)).toEqual([
    [90, 80, 12],
    [120, 105, 7],
  ]);
  const twee = lees(
    vormen.groepen,
    "Aantal cliënten\tMinuten nu\tMinuten straks\n1200\t90\t80\n3400\t120\t105",
  );
  expect(twee.rijen.map((r) => r.aantal)).toEqual([1200, 3400]);
});

test("zonder kop telt een kolom met nummers vooraan niet mee als minuten", () => {
  const h = lees(vormen.groepen, "10023\t90\t80\n10024\t90\t80");
  expect(rijen(vormen.groepen, h)).toEqual([[90, 80, 2]]);
  expect(h.zinnen).toContain("Er is geen kop gevonden");
});

const RAMING =
  "Taakveld\tSoort\tRekening 2022\tBegroting 2023\tBegroting 2024\tRaming 2025\tRaming 2026\tRaming 2027";
const BEDRAGEN = "6.71a\tlasten\t22\t23\t24\t25\t26\t27";

test("Meerjarenraming: het jaar in de kop zegt waar een bedrag hoort, niet de woorden of de plaats", () => {
  const h = lees(vormen.taakvelden, `${RAMING}\n${BEDRAGEN}`);
  expect(h.rijen[0]).toMatchObject({
    taakveld: "6.71a",
    rekening: 22,
    vorig: 23,
    t: 24,
    tPlus1: 25,
    tPlus2: 26,
    tPlus3: 27,
  });
  // Is 2026 het eerste jaar, dan is 2025 het jaar ervoor, wat er ook voor staat.
  const later = lees(lijstvormVan(taakvelden, 2026), `${RAMING}\n${BEDRAGEN}`);
  expect(later.rijen[0]).toMatchObject({ rekening: 24, vorig: 25, t: 26, tPlus1: 27 });
  expect(later.zinnen).toContain(
    "“Rekening 2022” wordt niet gebruikt: 2022 valt buiten 2024 tot en met 2029.",
  );
});

test("Meerjarenraming: van twee kolommen van één jaar telt die met het woord dat past", () => {
  const kop = "Taakveld\tSoort\tRekening 2023\tBegroting 2023\tBegroting 2024\t2025";
  const h = lees(vormen.taakvelden, `${kop}\n6.711\tlasten\t1\t2\t4\t5`);
  expect(h.rijen[0]).toMatchObject({ vorig: 2, t: 4, tPlus1: 5 });
  expect(h.zinnen).toContain(
    "“Rekening 2023” wordt niet gebruikt: het jaar 2023 is al van een andere kolom.",
  );
});

test("Meerjarenraming: noemt de kop jaren en is het eerste jaar nog leeg, dan wordt er niets geraden", () => {
  const h = lees(lijstvormVan(taakvelden), `${RAMING}\n${BEDRAGEN}`);
  expect(h.rijen[0]).not.toHaveProperty("t");
  expect(h.zinnen).toContain("vul eerst de lijst Jaren in: dan is bekend waar 2024 hoort");
});

test("een kop met Alt+Enter is één cel", () => {
  const h = lees(vormen.groepen, 'Minuten\tMinuten\t"Aantal\ncliënten"\r\nnu\tstraks\t\r\n93\t82\t636\r\n');
  expect(rijen(vormen.groepen, h)).toEqual([[93, 82, 636]]);
  const enkel = lees(vormen.groepen, '"Minuten\nnu"\t"Minuten\nstraks"\t"Aantal\ncliënten"\r\n93\t82\t636');
  expect(rijen(vormen.groepen, enkel)).toEqual([[93, 82, 636]]);
});

test("Capaciteit: Jaar, Nieuw, Aflopend gaan op de kop", () => {
  const h = lees(vormen.jaren, "Jaar\tNieuw\tAflopend\n2024\t70\t216\n2025\t71\t215");
  expect(rijen(vormen.jaren, h)).toEqual([
    [2024, 216, 70],
    [2025, 215, 71],
  ]);
});

test("met een kop die wij niet kennen, gaat er niets op volgorde", () => {
  const h = lees(vormen.jaren, "A\tB\tC\n2024\t216\t70");
  expect(doelen(h)).toEqual([undefined, undefined, undefined]);
  expect(h.weigering).toContain("De kop “A”, “B” en “C” past bij geen van de kolommen");
  const gekozen = lees(vormen.jaren, "A\tB\tC\n2024\t216\t70", { kolommen: { 0: "jaar", 2: "aflopend" } });
  expect(rijen(vormen.jaren, gekozen)).toEqual([[2024, 70, undefined]]);
});

test.each([
  ["Minuten nu (uren per week)\tMinuten straks (uren per week)", "1,5\t1,25", [90, 75]],
  ["Uren nu\tUren straks", "1,5\t1,25", [90, 75]],
  ["Minuten nu per vier weken\tMinuten straks per vier weken", "544\t500", [136, 125]],
  ["Minuten nu per maand\tMinuten straks per maand", "589,333333333333\t541,666666666667", [136, 125]],
  ["Uren nu per jaar\tUren straks per jaar", "108\t104", [124.615384615385, 120]],
  ["Minuten nu (h:mm)\tMinuten straks (h:mm)", "2:16\t2:05", [136, 125]],
  // Een tijd is een tijd, ook onder een kop in uren.
  ["Uren nu\tUren straks", "2:16\t2:05", [136, 125]],
  // De eenheid bij het getal zelf gaat voor.
  ["Uren nu\tUren straks", "136 minuten\t125 min", [136, 125]],
])("een eenheid in de kop wordt omgerekend: %s", (kop, cellen, verwacht) => {
  const h = lees(vormen.groepen, `${kop}\n${cellen}`);
  expect(h.rijen[0]?.minutenNu).toBeCloseTo(verwacht[0] as number, 9);
  expect(h.rijen[0]?.minutenStraks).toBeCloseTo(verwacht[1] as number, 9);
  expect(h.twijfel).toBe(true);
});

test("een eenheid die niet om te rekenen is, wordt geweigerd met haar naam", () => {
  const h = lees(vormen.groepen, "Minuten nu (dagdelen per week)\tMinuten straks\n2\t80");
  expect(doelen(h)).toEqual([undefined, "minutenStraks"]);
  expect(h.zinnen).toContain("van “dagdelen” is geen minuten per week te maken");
  expect(lees(vormen.jaren, "Jaar\tAflopend per maand\n2024\t18").zinnen).toContain(
    "hier horen indicaties, niet per maand",
  );
});

test("cellen met een tijd uit een selectie zijn minuten", () => {
  const tabel: Tabel = {
    samengevoegd: [],
    rijen: [
      { naam: "rij 4", cellen: [{ waarde: "Minuten nu" }, { waarde: "Minuten straks" }] },
      {
        naam: "rij 5",
        cellen: [
          { waarde: 136 / 1440, getoond: "2:16", aard: "tijd" },
          { waarde: 125 / 1440, getoond: "2:05", aard: "tijd" },
        ],
      },
    ],
  };
  const h = lees(vormen.groepen, tabel);
  expect(rijen(vormen.groepen, h)).toEqual([[136, 125, 1]]);
  expect(h.zinnen).toContain("In “Minuten nu”: “2:16” is gelezen als 2 uur en 16 minuten: 136 minuten.");
});

test("bedragen x € 1.000, in de kop of in een titel erboven", () => {
  const rij = "6.711\tlasten\t1.234,5";
  const inKop = lees(vormen.taakvelden, `Taakveld\tSoort\tBegroting 2024 (x € 1.000)\n${rij}`);
  expect(inKop.rijen[0]?.t).toBe(1234500);
  const inTitel = lees(
    vormen.taakvelden,
    `Begroting Wmo, bedragen x € 1.000\nTaakveld\tSoort\tBegroting 2024\n${rij}`,
  );
  expect(inTitel.rijen[0]?.t).toBe(1234500);
  expect(inTitel.zinnen).toContain("“Begroting 2024” wordt omgerekend: x 1.000.");
});

test("een eerste rij met dagen is geen kop", () => {
  const zonder = "Collegebesluit\t19-3-2024\t\topen\nRaad\t18-4-2024\t1\topen";
  const h = lees(vormen.stappen, zonder);
  expect(h.rijen.map((r) => [r.wat, r.datum])).toEqual([
    ["Collegebesluit", 45370],
    ["Raad", 45400],
  ]);
  // Ook als er alleen een dag staat, en als het een dagnummer met opmaak is.
  expect(lees(vormen.stappen, "Besluit\t19 maart 2024\nRaad\t18 april 2024").rijen).toHaveLength(2);
  const tabel: Tabel = {
    samengevoegd: [],
    rijen: [45370, 45400].map((waarde, i) => ({
      naam: `rij ${i + 1}`,
      cellen: [{ waarde: `Stap ${i + 1}` }, { waarde, getoond: "19-3-2024", aard: "datum" as const }],
    })),
  };
  expect(lees(vormen.stappen, tabel).rijen).toHaveLength(2);
});

test("twee koprijen met samenvoegingen worden samen gelezen", () => {
  const cellen = [
    ["Gemeente", "Minuten per week", null, "Aantal"],
    [null, "nu", "straks", null],
    ["Duiven", 93, 82, 636],
  ];
  const samengevoegd = [
    { rij: 0, kolom: 0, rijen: 2, kolommen: 1 },
    { rij: 0, kolom: 1, rijen: 1, kolommen: 2 },
    { rij: 0, kolom: 3, rijen: 2, kolommen: 1 },
  ];
  const tabel = {
    samengevoegd,
    rijen: cellen.map((c, r) => ({ naam: `rij ${r + 1}`, cellen: c.map((waarde) => ({ waarde })) })),
  };
  expect(rijen(vormen.groepen, lees(vormen.groepen, tabel))).toEqual([[93, 82, 636]]);
  // Zoals tekst van het klembord: zonder samenvoegingen, met gaten.
  const plat = lees(
    vormen.groepen,
    "Gemeente\tMinuten per week\t\tAantal\n\tnu\tstraks\t\nDuiven\t93\t82\t636",
  );
  expect(rijen(vormen.groepen, plat)).toEqual([[93, 82, 636]]);
  // Een tweede rij met alleen eenheden hoort bij de kop.
  const eenheden = lees(
    vormen.groepen,
    "Minuten nu\tMinuten straks\tAantal\n(uren per week)\t(uren per week)\t\n1,5\t1\t10",
  );
  expect(rijen(vormen.groepen, eenheden)).toEqual([[90, 60, 10]]);
});

test("een samengevoegd aantal zegt over welke rijen het gaat, en telt niet bij de eerste", () => {
  const cellen = [
    ["Minuten nu", "Minuten straks", "Aantal"],
    [90, 80, 12],
    [120, 105, null],
    [150, 140, 3],
  ];
  const tabel = {
    samengevoegd: [{ rij: 1, kolom: 2, rijen: 2, kolommen: 1 }],
    rijen: cellen.map((c, r) => ({ naam: `rij ${r + 10}`, cellen: c.map((waarde) => ({ waarde })) })),
  };
  const h = lees(vormen.groepen, tabel);
  expect(rijen(vormen.groepen, h)).toEqual([[150, 140, 3]]);
  expect(h.zinnen).toContain("rij 10".replace("10", "11"));
  expect(h.zinnen).toContain(
    "“12” bij Aantal cliënten staat in een samengevoegde cel over rij 11 tot en met 12; hoeveel er bij elke rij hoort, staat er niet.",
  );
});

test("een samengevoegde naam geldt voor alle rijen", () => {
  const kop = ["Taakveld", "Lasten of baten", "Begroting 2024"];
  const cellen = [kop, ["6.711", "lasten", 1], [null, "baten", 2]];
  const tabel = {
    samengevoegd: [{ rij: 1, kolom: 0, rijen: 2, kolommen: 1 }],
    rijen: cellen.map((c, r) => ({ naam: `rij ${r + 1}`, cellen: c.map((waarde) => ({ waarde })) })),
  };
  const h = lees(vormen.taakvelden, tabel);
  expect(h.rijen.map((r) => [r.taakveld, r.t])).toEqual([
    ["6.711", 1],
    ["6.711", 2],
  ]);
  expect(h.zinnen).toContain("“6.711” staat in een samengevoegde cel en geldt voor rij 2 tot en met 3.");
});

test("1,234 uit een Engelse Excel wordt nooit 1,234 cliënten", () => {
  const tekst = "Minuten nu\tMinuten straks\tAantal cliënten\n90\t80\t1,234";
  const h = lees(vormen.groepen, tekst);
  expect(h.rijen).toEqual([]);
  expect(h.zinnen).toContain("Is het Engels geschreven, maak ervan dan 1.234");
  expect(h.notatie).toEqual({ notatie: "nl", twijfel: true, voorbeeld: "1,234" });
  expect(lees(vormen.groepen, tekst, { notatie: "en" }).rijen[0]?.aantal).toBe(1234);
  // Als getal in een cel: 1,234 met de waarde 1.234.
  expect(
    lees(vormen.groepen, [
      ["Minuten nu", "Aantal"],
      [90, 1.234],
    ]).rijen,
  ).toEqual([]);
});

test("een uitvoer met punten voor de decimalen is in zijn geheel Engels", () => {
  const h = lees(
    vormen.groepen,
    "Minuten nu\tMinuten straks\tAantal cliënten\n90.5\t80.25\t1,234\n91\t81\t2",
  );
  expect(h.rijen.map((r) => [r.minutenNu, r.minutenStraks, r.aantal])).toEqual([
    [90.5, 80.25, 1234],
    [91, 81, 2],
  ]);
  expect(h.zinnen).toContain("Engels geschreven (90.5)");
  // Staat er ook een komma, dan wordt niets geraden.
  const beide = lees(vormen.groepen, "Minuten nu\tMinuten straks\tAantal\n90.5\t80\t1\n91,5\t81\t2");
  expect(beide.rijen).toHaveLength(1);
  expect(beide.zinnen).toContain("op twee manieren te lezen");
});

test("een laatste rij die de som is, wordt gevraagd en telt niet vanzelf mee", () => {
  const tekst = "Minuten nu\tMinuten straks\tAantal\n90\t80\t10\n120\t105\t20\n110\t96\t30";
  const h = lees(vormen.groepen, tekst);
  expect(h.rijen.map((r) => r.aantal)).toEqual([10, 20]);
  expect(h.somrij).toBe("rij 4");
  expect(h.zinnen).toContain("Overgeslagen rij 4: is de som van de rijen erboven en telt niet mee.");
  expect(lees(vormen.groepen, tekst, { metSom: true }).rijen.map((r) => r.aantal)).toEqual([10, 20, 30]);
  // Een jaar, een naam of een andere som is een gewone rij.
  expect(lees(vormen.jaren, "Jaar\tAflopend\n2024\t1\n2025\t2\n2026\t3").somrij).toBeUndefined();
  expect(
    lees(vormen.groepen, "Minuten nu\tMinuten straks\tAantal\n90\t80\t10\n120\t105\t20\n110\t96\t31").somrij,
  ).toBeUndefined();
});

test("een totaal met een woord erbij telt niet mee", () => {
  const h = lees(
    vormen.groepen,
    "Wijk\tMinuten nu\tMinuten straks\tAantal\nA\t90\t80\t10\nSubtotaal\t90\t80\t10\nB\t91\t81\t5\nTotaal\t181\t161\t15",
  );
  expect(h.rijen.map((r) => r.aantal)).toEqual([10, 5]);
  expect(h.zinnen).toContain("rij 3 en 5: een regel met een totaal telt niet mee");
});

test("taakveld 0,1 dat als 0,10 getoond wordt, blijft 0,10", () => {
  const cel = (waarde: string | number, getoond?: string) => ({
    waarde,
    ...(getoond === undefined ? {} : { getoond }),
  });
  const h = lees(vormen.taakvelden, {
    samengevoegd: [],
    rijen: [
      {
        naam: "rij 1",
        cellen: ["Taakveld", "Soort", "Begroting 2024"].map((w) => cel(w)),
      },
      {
        naam: "rij 2",
        cellen: [cel(0.1, "0,10"), cel("Lasten"), cel(100, "€ 100")],
      },
    ],
  });
  expect(h.rijen[0]).toMatchObject({ taakveld: "0,10", soort: "lasten", t: 100 });
});

test("alle schrijfwijzen van bedragen, in een lijst", () => {
  const vormenVanBedrag = [
    "1.000-",
    "-/- 1.000",
    "(1.000)",
    "€ 1.000,-",
    "-",
    "€ 1.000,00",
    "1\u00a0000",
    "1\u202f000",
    "",
  ];
  const regels = vormenVanBedrag.map((b) => `6.711\tlasten\t${b}`);
  const h = lees(vormen.taakvelden, ["Taakveld\tSoort\tBegroting 2024", ...regels].join("\n"));
  expect(h.rijen.map((r) => r.t)).toEqual([-1000, -1000, -1000, 1000, 0, 1000, 1000, 1000, undefined]);
});

test("een cliënt zonder minuten wordt geteld en genoemd", () => {
  const h = lees(vormen.groepen, "Cliënt\tMinuten nu\tMinuten straks\n1\t90\t80\n2\t\t\n3\t\t80\n4\t90\t80");
  expect(rijen(vormen.groepen, h)).toEqual([[90, 80, 2]]);
  expect(h.over.map((o) => [o.naam, o.reden])).toEqual([
    ["rij 3", "Minuten nu en Minuten straks zijn leeg"],
    ["rij 4", expect.stringContaining("Minuten nu is nog leeg") as string],
  ]);
  // Een leeg aantal is geen groep van 0.
  const leeg = lees(vormen.groepen, "Minuten nu\tMinuten straks\tAantal\n90\t80\t\n91\t81\t4");
  expect(leeg.over.map((o) => o.reden)).toEqual(["Aantal cliënten is leeg"]);
});

test("verborgen en weggefilterde rijen tellen niet mee, en dat staat er", () => {
  const cellen = [
    ["Minuten nu", "Minuten straks", "Aantal"],
    [90, 80, 10],
    [120, 105, 20],
    [110, 96, 30],
  ];
  const tabel: Tabel = {
    samengevoegd: [],
    rijen: cellen.map((c, r) => ({
      naam: `rij ${r + 1}`,
      cellen: c.map((waarde) => ({ waarde })),
      ...(r === 2 ? { verborgen: true as const } : {}),
    })),
  };
  const h = lees(vormen.groepen, tabel);
  // De laatste rij telt de verborgen rij mee: ook dan is zij de som.
  expect([h.verborgen, h.somrij, h.rijen.map((r) => r.aantal)]).toEqual([1, "rij 4", [10]]);
  expect(h.zinnen).toContain("rij 3: is verborgen of weggefilterd en telt niet mee");
  expect(lees(vormen.groepen, tabel, { metVerborgen: true }).rijen.map((r) => r.aantal)).toEqual([10, 20]);
});

test("jaren naast elkaar, zoals tabel 2 van de notitie, komen onder elkaar", () => {
  const h = lees(vormen.jaren, [
    ["", 2024, 2025, 2026, 2027],
    ["Cliënten per jaar", 216, 215, 102, 70],
  ]);
  expect(h.rijen.map((r) => [r.jaar, r.aflopend])).toEqual([
    [2024, 216],
    [2025, 215],
    [2026, 102],
    [2027, 70],
  ]);
  // De namen van de rijen zeggen welke het is, niet de volgorde.
  const om = lees(vormen.jaren, [
    ["Aantal per jaar", "Raming 2024", "Raming 2025"],
    ["Nieuwe aanvragen", 70, 71],
    ["Aflopend", 216, 215],
  ]);
  expect(rijen(vormen.jaren, om)).toEqual([
    [2024, 216, 70],
    [2025, 215, 71],
  ]);
});

test("een jaar als dag of als 1 januari telt als jaar", () => {
  const h = lees(vormen.jaren, "Jaar\tAflopend\tNieuw\n1-1-2026\t10\t5\n2027\t11\t6");
  expect(h.rijen.map((r) => r.jaar)).toEqual([2026, 2027]);
  expect(h.zinnen).toContain("Van “1-1-2026” is het jaar 2026 genomen.");
});

test("tot en met een jaar is tot en met 31 december", () => {
  const h = lees(vormen.tijdvakken, "Wat er geldt\tVanaf\tTot en met\tOnderwerp\n01H01\t2024\t2025\tHO");
  // 1-1-2024 en 31-12-2025.
  expect([h.rijen[0]?.van, h.rijen[0]?.totEnMet]).toEqual([45292, 46022]);
});

test("wat woord voor woord past en niets bijzonders heeft, geeft geen twijfel", () => {
  expect(lees(vormen.jaren, "Jaar\tAflopend\tNieuwe aanvragen\n2024\t216\t70").twijfel).toBe(false);
  for (const anders of [
    "Jaar\tAflopend\tNieuw\tNotitie\n2024\t1\t2\tx",
    "2024\t216\t70",
    "Jaar\tAflopend\n2024\t216",
    "Jaar\tAflopend\tNieuwe aanvragen\n2024\t216\tveel",
  ])
    expect([anders, lees(vormen.jaren, anders).twijfel]).toEqual([anders, true]);
});

test("lege en onleesbare tabellen geven een zin", () => {
  expect(lees(vormen.jaren, "").weigering).toContain("er staat geen tabel");
  expect(lees(vormen.jaren, "Jaar\tAflopend\n12\t3").weigering).toContain("geen enkele rij past");
  const veel = Array.from({ length: 41 }, (_, i) => `${2000 + i}\t1\t1`).join("\n");
  expect(lees(vormen.jaren, `Jaar\tAflopend\tNieuwe aanvragen\n${veel}`).weigering).toContain(
    "Er staan 41 verschillende rijen en er passen er 40",
  );
});

test.each([
  "Band\tVanaf minuten\tTarief per maand",
  "Bandbreedte\tOndergrens\tPrijs",
  "Naam\tVanaf\tPrijs per maand",
])("een bandtabel met de kop “%s” komt er helemaal in", (kop) => {
  const h = lees(vormen.banden, `${kop}\nlicht\t30\t€ 170,00\nzwaar\t170\t€ 410,-`);
  expect(h.rijen).toEqual([
    { vanaf: 30, naam: "licht", prijs: 170 },
    { vanaf: 170, naam: "zwaar", prijs: 410 },
  ]);
});

test("een reden die een vraag is, eindigt op haar vraagteken", () => {
  const h = lees(vormen.stappen, "Wat\tDatum\tStatus\nBesluit\t1-3-2027\topen\nBrieven\tmaart 2027\topen");
  expect(h.zinnen).toMatch(/Bedoelt u 1-3-2027\?$/);
});
