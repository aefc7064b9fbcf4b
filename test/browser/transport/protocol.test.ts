import fs from "node:fs";
import path from "node:path";
import { CLIENT, maakOfficewereld } from "../../hulp/office";
import { blad1, mislukt, roosters } from "../../hulp/officeroosters";

test("de client is versie 1.1.110: bij een andere versie eerst het protocol nakijken", () => {
  const pakket = JSON.parse(fs.readFileSync(path.join(path.dirname(CLIENT), "../package.json"), "utf8")) as {
    version: string;
  };
  // Andere versie? Kijk in excel-web-16.00.debug.js na: ActionFactory en ObjectPathFactory (de nummers in bericht.ts),
  // HostBridge en HostBridgeRequestExecutor (de envelop), GenericEventRegistration (gebeurtenissen.ts), en of er nu zelf
  // notities in zitten (aanvulling.ts). Draai dan alle tests in test/browser/transport en pas dit nummer aan.
  expect(pakket.version).toBe("1.1.110");
});

test("de delen van de client die nergens beschreven staan, zijn er nog", () => {
  const { OfficeExtension, Excel, Office, CustomFunctions } = maakOfficewereld(roosters[0]![1]());
  const binnen = OfficeExtension as unknown as Record<string, Record<string, unknown>>;
  expect({
    brug: typeof binnen.HostBridge?.init,
    luisteraars: typeof binnen.GenericEventRegistration?.getGenericEventRegistration,
    bouwstenen: typeof binnen.BatchApiHelper?.createMethodObject,
    lading: typeof binnen.Utility?.throwIfNotLoaded,
    run: typeof Excel.run,
    koppelen: typeof CustomFunctions.associate,
    klaar: typeof Office.onReady,
  }).toEqual({
    brug: "function",
    luisteraars: "function",
    bouwstenen: "function",
    lading: "function",
    run: "function",
    koppelen: "function",
    klaar: "function",
  });
});

describe.each(roosters)("op het rooster %s", (_, maak) => {
  test("schrijven en lezen in één sync is één batch, en de console blijft stil", async () => {
    const wereld = maakOfficewereld(maak());
    await wereld.Excel.run(async (context) => {
      const bereik = blad1(context).getRange("A1:B2");
      bereik.values = [
        [1, "a"],
        [true, null],
      ];
      bereik.load("values,address");
      await context.sync();
      expect([bereik.address, bereik.values]).toEqual([
        "Blad1!A1:B2",
        [
          [1, "a"],
          [true, ""],
        ],
      ]);
    });
    expect([wereld.batches(), wereld.schrijfbatches(), wereld.uitspraken]).toEqual([1, 1, []]);
  });

  test("wie load of sync vergeet, krijgt PropertyNotLoaded van de client zelf", async () => {
    const wereld = maakOfficewereld(maak());
    const fout = await mislukt(wereld, async (context) => {
      const bereik = blad1(context).getRange("A1");
      await context.sync();
      return bereik.values;
    });
    expect([fout.code, fout.debugInfo.errorLocation]).toEqual(["PropertyNotLoaded", "Range.values"]);
  });

  test("een blad dat er niet is: ItemNotFound met de regel waar het misging", async () => {
    const wereld = maakOfficewereld(maak());
    const fout = await mislukt(wereld, async (context) => {
      context.workbook.worksheets.getItem("Zoek").getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(fout.code).toBe("ItemNotFound");
    expect(fout.message).toContain("“Zoek”");
    expect(fout.debugInfo).toMatchObject({
      errorLocation: "WorksheetCollection.getItem",
      statement: "var worksheet = worksheets.getItem(...);",
    });
  });

  test("getItemOrNullObject geeft een null-object, en wat eraan hangt ook", async () => {
    const wereld = maakOfficewereld(maak());
    await wereld.Excel.run(async (context) => {
      const blad = context.workbook.worksheets.getItemOrNullObject("Zoek");
      const bereik = blad.getRange("A1").getUsedRangeOrNullObject();
      bereik.load("values");
      blad.load("name");
      await context.sync();
      expect([blad.isNullObject, bereik.isNullObject]).toEqual([true, true]);
    });
  });

  test("een fout halverwege: wat ervoor stond is gedaan, wat erna kwam niet", async () => {
    const rooster = maak();
    const wereld = maakOfficewereld(rooster);
    const fout = await mislukt(wereld, async (context) => {
      const blad = blad1(context);
      blad.getRange("A1").values = [["voor"]];
      blad.getRange("A2").values = [["te", "veel"]];
      blad.getRange("A3").values = [["na"]];
      await context.sync();
    });
    expect([fout.code, fout.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.values"]);
    expect(fout.debugInfo.statement).toBe("range1.values = ...;");
    expect(fout.message).toContain("1 × 1");
    const blad = rooster.actief();
    const kolom = rooster.lees({ blad, boven: 0, links: 0, rijen: 3, kolommen: 1 });
    expect(kolom.map(([c]) => c?.waarde)).toEqual(["voor", null, null]);
  });

  test("set() zet wat gezet mag worden, en weigert wat alleen te lezen is", async () => {
    const wereld = maakOfficewereld(maak());
    await wereld.Excel.run(async (context) => {
      const bereik = blad1(context).getRange("A1:B1");
      bereik.set({ values: [[1, 2]], format: { fill: { color: "#ff0000" }, font: { bold: true } } });
      bereik.load({ values: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      expect(bereik.toJSON()).toMatchObject({
        values: [[1, 2]],
        format: { fill: { color: "#FF0000" }, font: { bold: true } },
      });
    });
    const fout = await mislukt(wereld, (context) =>
      Promise.resolve(
        blad1(context)
          .getRange("A1")
          .set({ address: "B1" } as never),
      ),
    );
    expect(fout.code).toBe("InvalidArgument");
  });

  test("een aangewezen bereik blijft binnen Excel.run bruikbaar na een sync", async () => {
    const rooster = maak();
    rooster.selecteer({ blad: rooster.actief(), boven: 1, links: 1, rijen: 2, kolommen: 1 });
    const wereld = maakOfficewereld(rooster);
    await wereld.Excel.run(async (context) => {
      const bereik = context.workbook.getSelectedRange();
      bereik.load("rowCount");
      await context.sync();
      rooster.selecteer({ blad: rooster.actief(), boven: 7, links: 7, rijen: 1, kolommen: 1 });
      bereik.values = Array.from({ length: bereik.rowCount }, () => ["x"]);
      bereik.load("address,values");
      await context.sync();
      expect([bereik.address, bereik.values]).toEqual(["Blad1!B2:B3", [["x"], ["x"]]]);
    });
  });

  test("geneste load over een verzameling, met $top en $skip", async () => {
    const wereld = maakOfficewereld(maak());
    await wereld.Excel.run(async (context) => {
      const bladen = context.workbook.worksheets;
      bladen.add("Twee");
      bladen.add("Drie");
      const namen = bladen.load("items/name,items/visibility");
      await context.sync();
      expect(namen.items.map((b) => [b.name, b.visibility])).toEqual([
        ["Blad1", "Visible"],
        ["Twee", "Visible"],
        ["Drie", "Visible"],
      ]);
      const een = context.workbook.worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(een.items.map((b) => b.name)).toEqual(["Twee"]);
    });
  });

  test("wat één batch verandert, is één stap om ongedaan te maken; alleen lezen is geen stap", async () => {
    const rooster = maak();
    let stappen = 0;
    const geteld = { ...rooster, inEenStap: <T>(doe: () => T) => (stappen++, rooster.inEenStap(doe)) };
    const wereld = maakOfficewereld(geteld);
    await wereld.Excel.run(async (context) => {
      blad1(context).getRange("A1:A2").values = [[1], [2]];
      blad1(context).getRange("A1").format.font.bold = true;
      await context.sync();
      blad1(context).getRange("A1").load("values");
      await context.sync();
    });
    expect(stappen).toBe(1);
  });
});

describe("onbekende leden falen luid, met hun volle naam", () => {
  const gevallen: [string, (c: Excel.RequestContext) => void][] = [
    ["Range.hyperlink", (c) => blad1(c).getRange("A1").load("hyperlink")],
    [
      "Range.bestaatniet",
      (c) =>
        blad1(c)
          .getRange("A1")
          .load("bestaatniet" as never),
    ],
    ["RangeFill.pattern", (c) => blad1(c).getRange("A1").load("format/fill/pattern")],
    ["Worksheet.shapes", (c) => blad1(c).shapes.load("items/name")],
    ["Worksheet.standardWidth", (c) => void (blad1(c).standardWidth = 10)],
    ["RangeFont.name", (c) => void (blad1(c).getRange("A1").format.font.name = "Arial")],
    ["Range.removeDuplicates", (c) => void blad1(c).getRange("A1").removeDuplicates([0], false)],
    ["Range.find", (c) => blad1(c).getRange("A1").find("x", {}).load("address")],
    ["Workbook.pivotTables", (c) => c.workbook.pivotTables.load("items/name")],
    ["Workbook.save", (c) => c.workbook.save()],
    ["Worksheet._RegisterCalculatedEvent", (c) => void blad1(c).onCalculated.add(() => Promise.resolve())],
    ["Worksheet.toString", (c) => blad1(c).load("toString" as never)],
  ];
  test.each(gevallen)("%s", async (lid, doe) => {
    const wereld = maakOfficewereld(roosters[0]![1]());
    const fout = await mislukt(wereld, async (context) => {
      const blad = blad1(context);
      blad.load("id");
      await context.sync();
      doe(context);
      await context.sync();
    });
    expect(fout.code).toBe("ApiNotFound");
    expect(fout.message).toContain(`${lid} kent de proefwerkmap niet`);
    expect(fout.message).toContain("is not available in the trial workbook");
    expect(fout.debugInfo.errorLocation).toBe(lid);
  });

  test("een soort opdracht die het protocol hier niet kent", async () => {
    const wereld = maakOfficewereld(roosters[0]![1]());
    const fout = await mislukt(wereld, async (context) => {
      context.workbook.worksheets.load("items/name");
      (context as unknown as { loadRecursive(o: object, wat: object, diep: number): void }).loadRecursive(
        context.workbook.worksheets,
        { WorksheetCollection: "name" },
        1,
      );
      await context.sync();
    });
    expect([fout.code, fout.message]).toEqual(["ApiNotFound", expect.stringContaining("van soort 6")]);
  });
});
