import { sprong } from "../../../src/browser/rooster/sprong";
import type { Grafiek } from "../../../src/sheet/grafiek";
import type { Invoerregel, Signaalregel } from "../../../src/sheet/regels";
import { doe, maakProef, voegRijenIn } from "./hulp";

test("bladen toevoegen, hernoemen, kleuren, verbergen, vastzetten en verwijderen", () => {
  const { rooster, blad } = maakProef();
  const tweede = rooster.voegBladToe("Zorg 2024");
  rooster.zetBlad(tweede, { tabkleur: "1F5C99", rasterlijnen: false, vasteRijen: 2, vasteKolommen: 1 });
  expect(rooster.bladen()[1]).toEqual({
    id: tweede,
    naam: "Zorg 2024",
    zichtbaar: true,
    tabkleur: "1F5C99",
    rasterlijnen: false,
    vasteRijen: 2,
    vasteKolommen: 1,
  });
  rooster.hernoemBlad(tweede, "Zorg");
  rooster.zetBlad(tweede, { zichtbaar: false, vasteRijen: 0 });
  expect(rooster.bladen()[1]).toMatchObject({ naam: "Zorg", zichtbaar: false, vasteRijen: 0 });
  expect(() => rooster.voegBladToe("zorg")).toThrow("al een blad");
  expect(() => rooster.voegBladToe("a/b")).toThrow("hoogstens 31 tekens");
  expect(() => rooster.hernoemBlad("weg", "x")).toThrow("“weg” bestaat niet");
  expect(() => rooster.verwijderBlad(blad)).toThrow("laatste zichtbare blad");
  rooster.verwijderBlad(tweede);
  expect(rooster.bladen()).toHaveLength(1);
  rooster.ongedaan();
  expect(rooster.bladen()[1]).toMatchObject({ naam: "Zorg", zichtbaar: false });
});

test("breedtes en hoogtes in de maten van Excel, en samenvoegen", () => {
  const { rooster, blad, vak } = maakProef();
  expect([rooster.breedte(blad, 0), rooster.hoogte(blad, 0)]).toEqual([8.43, 15]);
  for (const tekens of [46, 12.71, 8.43]) {
    rooster.zetBreedte(blad, 1, tekens);
    expect(rooster.breedte(blad, 1)).toBe(tekens);
  }
  for (const punten of [28, 64, 15, 28.5]) {
    rooster.zetHoogte(blad, 2, punten);
    expect(rooster.hoogte(blad, 2)).toBe(punten);
  }
  rooster.zetHoogte(blad, 2, null);
  expect(rooster.hoogte(blad, 2)).toBe(15);
  rooster.voegSamen(vak("A1:B2"));
  expect(rooster.samengevoegd(blad)).toEqual([vak("A1:B2")]);
  rooster.splits(vak("B2"));
  expect(rooster.samengevoegd(blad)).toEqual([]);
});

test("namen: gewone, verborgen, vervangen, en meeschuiven met rijen", () => {
  const { rooster, blad, model, vak } = maakProef();
  rooster.zetNaam({ naam: "WMO_Tarief", vak: vak("B4") });
  rooster.zetNaam({ naam: "WMO_BLAD_BESPARING_V1", vak: vak("A1"), verborgen: true });
  rooster.zetNaam({ naam: "wmo_tarief", vak: vak("B5:B6") });
  expect(model.getters.getNamedRanges()).toHaveLength(1);
  voegRijenIn(model, blad, 3, 2);
  expect(rooster.namen()).toEqual([
    { naam: "WMO_Tarief", vak: vak("B7:B8") },
    { naam: "WMO_BLAD_BESPARING_V1", vak: vak("A1"), verborgen: true },
  ]);
  rooster.ongedaan();
  expect(rooster.namen()[0]?.vak).toEqual(vak("B5:B6"));
  expect(() => rooster.zetNaam({ naam: "B12", vak: vak("A1") })).toThrow("geen adres");
  expect(() => rooster.verwijderNaam("Weg")).toThrow("“Weg” bestaat niet");
  rooster.verwijderNaam("WMO_BLAD_besparing_V1");
  rooster.verwijderNaam("WMO_Tarief");
  expect(rooster.namen()).toEqual([]);
});

test("notities schuiven mee, gaan weg met hun rij of blad, en komen terug", () => {
  const { rooster, blad, model } = maakProef();
  rooster.zetNotitie(blad, "B5", "eerste");
  rooster.zetNotitie(blad, "B5", "tweede");
  rooster.zetNotitie(blad, "A2", "ander");
  voegRijenIn(model, blad, 4, 3);
  expect(rooster.notities()).toEqual([
    { blad, adres: "A2", tekst: "ander" },
    { blad, adres: "B8", tekst: "tweede" },
  ]);
  const sheetName = "Blad1";
  doe(model, "DUPLICATE_SHEET", { sheetId: blad, sheetIdTo: "kopie", sheetNameTo: "Kopie" });
  expect(rooster.notities().filter((n) => n.blad === "kopie")).toHaveLength(2);
  doe(model, "REMOVE_COLUMNS_ROWS", { sheetId: blad, sheetName, dimension: "ROW", elements: [7] });
  expect(rooster.notities().filter((n) => n.blad === blad)).toHaveLength(1);
  rooster.ongedaan();
  expect(rooster.notities().filter((n) => n.blad === blad)).toHaveLength(2);
  rooster.verwijderBlad("kopie");
  rooster.zetNotitie(blad, "A2", null);
  expect(rooster.notities()).toEqual([{ blad, adres: "B8", tekst: "tweede" }]);
  expect(() => rooster.zetNotitie(blad, "A1:B2", "x")).toThrow("geen adres");
});

test("een cel met een notitie krijgt in het rooster een hoekje, alleen op het blad dat voor ligt", () => {
  const { rooster, blad, model } = maakProef();
  const gevuld: string[] = [];
  const punten: number[][] = [];
  const ctx = {
    save: () => undefined,
    restore: () => undefined,
    beginPath: () => undefined,
    closePath: () => undefined,
    moveTo: (x: number, y: number) => punten.push([x, y]),
    lineTo: (x: number, y: number) => punten.push([x, y]),
    fill: () => gevuld.push("hoek"),
  };
  const viewports = {
    getVisibleRect: (_: string, zone: { left: number; top: number }) => ({
      x: zone.left * 100,
      y: zone.top * 20,
      width: 100,
      height: 20,
    }),
  };
  const teken = (sheetId: string) => model.drawLayer({ ctx, sheetId, viewports } as never, "Autofill");
  teken(blad);
  expect(gevuld).toEqual([]);
  rooster.zetNotitie(blad, "B2", "uitleg");
  teken(blad);
  expect(punten).toEqual([
    [193, 20],
    [200, 20],
    [200, 27],
  ]);
  teken(rooster.voegBladToe("Ander"));
  expect(gevuld).toEqual(["hoek"]);
});

const SIGNALEN: Signaalregel[] = [
  { bereik: "E2:E5", als: { celIs: "=", dan: "let op" }, signaal: "letOp" },
  { bereik: "E2:E5", als: { celIs: ">=", dan: 1.5 }, signaal: "leeg" },
  { bereik: "B7", als: { formule: '$B$7<0+LEN("a""b")' }, signaal: "fout" },
];
const INVOER: Invoerregel[] = [
  {
    bereik: "B2",
    toegestaan: { soort: "getal", van: 0, tot: 40 },
    uitleg: ["Uren", "Van 0 tot 40."],
    fout: "Van 0 tot en met 40.",
  },
  { bereik: "B3", toegestaan: { soort: "datum", van: "2015-01-01", tot: "2040-12-31" }, fout: "Een datum." },
  { bereik: "B4", toegestaan: { soort: "keuze", waarden: ["t/m", "tot"] }, fout: "Kies." },
  { bereik: "B5:B6", toegestaan: { soort: "getal", van: 0, geheel: true }, fout: "Geheel.", waarschuw: true },
  { bereik: "C2", toegestaan: { soort: "getal" }, fout: "Een getal." },
  { bereik: "C3", toegestaan: { soort: "keuzeUit", bereik: "E2:E4" }, fout: "Kies." },
  { bereik: "C4", toegestaan: { soort: "keuzeUit", bereik: "Keuzes" }, fout: "Kies." },
];

test("signaalregels en invoerregels komen terug, en werken", () => {
  const { rooster, blad, vak, zet, model } = maakProef();
  zet("E2", "let op");
  rooster.zetNaam({ naam: "Keuzes", vak: vak("E2:E4") });
  rooster.zetSignaalregels(blad, SIGNALEN);
  rooster.zetInvoerregels(blad, INVOER);
  expect(rooster.signaalregels(blad)).toEqual(SIGNALEN);
  expect(rooster.invoerregels(blad)).toEqual(INVOER);
  const plaats = (col: number, row: number) => ({ sheetId: blad, col, row });
  expect(model.getters.getCellComputedStyle(plaats(4, 1))).toMatchObject({ fillColor: "#FFE2A8" });
  const mag = (col: number, row: number, waarde: string | number) =>
    model.getters.getValidationResultForCellValue(waarde, plaats(col, row)).isValid;
  expect([mag(1, 1, 40), mag(1, 1, 41), mag(1, 3, "tot"), mag(1, 3, "nee")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect([mag(1, 2, 45474), mag(1, 2, 1), mag(2, 3, "let op"), mag(2, 3, "x")]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  zet("B2", 41);
  expect(model.getters.getInvalidDataValidationMessage(plaats(1, 1))).toBe("Van 0 tot en met 40.");
  zet("B5", 2.5);
  expect(model.getters.isDataValidationInvalid(plaats(1, 4))).toBe(true);
  voegRijenIn(model, blad, 1);
  expect(rooster.signaalregels(blad)[2]).toMatchObject({
    bereik: "B8",
    als: { formule: '$B$8<0+LEN("a""b")' },
  });
  expect(rooster.invoerregels(blad)[5]).toMatchObject({ bereik: "C4", toegestaan: { bereik: "E3:E5" } });
  rooster.zetInvoerregels(blad, []);
  expect(rooster.invoerregels(blad)).toEqual([]);
});

test("een heel getal wordt gekeurd op wat iemand typt, ook in een lege cel", () => {
  const { rooster, blad, zet, model } = maakProef();
  const toegestaan = { soort: "getal", van: 1900, tot: 2200, geheel: true } as const;
  rooster.zetInvoerregels(blad, [{ bereik: "A1:A2", toegestaan, fout: "Typ een jaartal." }]);
  const oordeel = (waarde: unknown) =>
    model.getters.getValidationResultForCellValue(waarde as number, { sheetId: blad, col: 0, row: 0 });
  const mag = () => [2031, 2031.5, 1899, "2031"].map((waarde) => oordeel(waarde).isValid);
  expect(mag()).toEqual([true, false, false, false]);
  zet("A1", 2027);
  expect(mag()).toEqual([true, false, false, false]);
  expect(oordeel(3)).toMatchObject({ error: "Typ een jaartal." });
});

test.each([
  ['=HYPERLINK("#Doel","hier")', "B2", "Zorg & meer"],
  ['=HYPERLINK("#"&"doel")', "B2", "Zorg & meer"],
  [`=HYPERLINK("#'Zorg & meer'!C3","hier")`, "C3", "Zorg & meer"],
  ['=HYPERLINK("#$D$4:E5","hier")', "D4:E5", "Blad1"],
  ['=HYPERLINK("#Nergens","hier")', null, ""],
  ['=HYPERLINK("#Verborgen!A1","hier")', null, ""],
  ['=HYPERLINK("https://voorbeeld.nl","hier")', undefined, ""],
  ['=IF(TRUE,HYPERLINK("#Doel","hier"))', undefined, ""],
  ["hier", undefined, ""],
])("een klik op %s gaat naar %s", (inhoud, bereik, naam) => {
  const { rooster, vak, zet, model } = maakProef();
  const ander = rooster.voegBladToe("Zorg & meer");
  rooster.zetBlad(rooster.voegBladToe("Verborgen"), { zichtbaar: false });
  rooster.zetNaam({ naam: "Doel", vak: vak("B2", ander) });
  zet("A1", inhoud);
  const blad = rooster.bladen().find((b) => b.naam === naam)?.id;
  expect(sprong(model, vak("A1"))).toEqual(typeof bereik === "string" ? vak(bereik, blad) : bereik);
});

const GRAFIEKEN: Grafiek[] = (["kolom", "gestapeld", "staaf", "lijn"] as const).map((soort) => ({
  soort,
  titel: `Kosten per jaar, ${soort}`,
  beschrijving: "Kosten van 2024 tot en met 2027.",
  categorieen: "A2:A5",
  reeksen: [
    { naam: { cel: "B1" }, waarden: "B2:B5" },
    { naam: "Vast", waarden: "C2:C5", kleur: "A85B08" },
  ],
  asTitels: { categorie: "Jaar", waarde: "Euro" },
  vorm: "euro",
  metWaarden: true,
  plek: "E2:I18",
}));

test.each(GRAFIEKEN)("een grafiek met $soort komt terug en schuift mee", (grafiek) => {
  const { rooster, blad, model, zet } = maakProef();
  zet("A1", "Jaar", "Kosten", "Vast");
  const id = rooster.voegGrafiekToe(blad, grafiek);
  expect(rooster.grafieken(blad)).toEqual([{ id, grafiek }]);
  const definitie = model.getters.getChartDefinition(id) as unknown as Record<string, unknown>;
  expect(definitie).toMatchObject({
    dataSetStyles: { 0: { label: "Kosten" }, 1: { backgroundColor: "#A85B08" } },
  });
  voegRijenIn(model, blad, 1);
  expect(rooster.grafieken(blad)[0]?.grafiek).toMatchObject({
    categorieen: "A3:A6",
    reeksen: [{ naam: { cel: "B2" }, waarden: "B3:B6" }, { waarden: "C3:C6" }],
    plek: "E3:I19",
  });
  rooster.verwijderGrafiek(blad, id);
  expect(rooster.grafieken(blad)).toEqual([]);
  expect(() => rooster.verwijderGrafiek(blad, id)).toThrow("bestaat niet");
});

test("een grafiek die de gebruiker groter maakt, bedekt meer cellen", () => {
  const { rooster, blad, model } = maakProef();
  const id = rooster.voegGrafiekToe(blad, GRAFIEKEN[0] as Grafiek);
  const figureId = model.getters.getFigureIdFromChartId(id);
  const { width, height, col, row, offset } = model.getters.getFigure(blad, figureId) as never as Record<
    string,
    number
  >;
  doe(model, "UPDATE_FIGURE", {
    sheetId: blad,
    figureId,
    col,
    row,
    offset,
    width: (width ?? 0) + 96,
    height,
  });
  expect(rooster.grafieken(blad)[0]?.grafiek.plek).toBe("E2:J18");
});

test("lijsten met een naam", () => {
  const { rooster, vak, zet } = maakProef();
  zet("A1", "Jaar", "Aantal");
  const id = rooster.voegTabelToe(vak("A1:B4"), "Aanvragen");
  expect(rooster.tabellen()).toEqual([{ id, naam: "Aanvragen", vak: vak("A1:B4") }]);
  expect(() => rooster.voegTabelToe(vak("B2:C3"), "Ander")).toThrow("raakt een andere lijst");
  expect(() => rooster.voegTabelToe(vak("F1:G3"), "aanvragen")).toThrow("al bezet");
});

test("selecteren, en weten dat er iets anders is aangewezen", () => {
  const { rooster, blad, vak } = maakProef();
  const tweede = rooster.voegBladToe("Twee");
  let keren = 0;
  const stop = rooster.bijSelectie(() => keren++);
  rooster.selecteer(vak("B2:C4"));
  expect(rooster.selectie()).toEqual([vak("B2:C4")]);
  rooster.maakActief(tweede);
  expect(rooster.actief()).toBe(tweede);
  rooster.selecteer(vak("A1"));
  expect(rooster.actief()).toBe(blad);
  expect(keren).toBeGreaterThanOrEqual(3);
  stop();
  const eerder = keren;
  rooster.selecteer(vak("D4"));
  expect(rooster.selectie()).toEqual([vak("D4")]);
  expect(keren).toBe(eerder);
});
