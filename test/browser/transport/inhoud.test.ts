import { maakRooster, modelVan } from "../../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../../src/browser/rooster/model";
import type { Celbeeld, Rooster } from "../../../src/browser/rooster/rooster";
import { beantwoord } from "../../../src/browser/transport/beantwoord";
import { maakGeheugenrooster } from "../../hulp/geheugenrooster";
import { maakOfficewereld } from "../../hulp/office";
import { blad1, mislukt, roosters } from "../../hulp/officeroosters";

describe.each(roosters)("op het rooster %s", (naam, maak) => {
  const wereld = () => maakOfficewereld(maak());

  test("een waarde die met = begint is een formule; null laat staan en een lege tekst maakt leeg", async () => {
    await wereld().Excel.run(async (c) => {
      const bereik = blad1(c).getRange("A1:D1");
      bereik.values = [[1, 2, 3, "=A1+1"]];
      bereik.values = [[null, "", 5, null]];
      bereik.load("values,formulas,valueTypes");
      await c.sync();
      expect(bereik.formulas).toEqual([[1, "", 5, "=A1+1"]]);
      expect(bereik.valueTypes).toEqual([["Double", "Empty", "Double", "Double"]]);
    });
  });

  test("één waarde vult het hele bereik; een apostrof houdt een tekst tekst", async () => {
    await wereld().Excel.run(async (c) => {
      const bereik = blad1(c).getRange("A1:B2");
      (bereik as { values: unknown }).values = "'1-2";
      bereik.load("values,valueTypes");
      await c.sync();
      expect(bereik.values).toEqual([
        ["1-2", "1-2"],
        ["1-2", "1-2"],
      ]);
      expect(bereik.valueTypes[0]).toEqual(["String", "String"]);
    });
  });

  test.each([
    ["te veel rijen", [[1], [2], [3]], "3 × 1"],
    ["te weinig kolommen", [[1, 2], [3]], "2 × 1"],
    [
      "een object",
      [
        [{}, 1],
        [2, 3],
      ],
      "getal, een tekst",
    ],
  ])("%s: InvalidArgument, en er verandert niets", async (_, waarden, deel) => {
    const rooster = maak();
    const fout = await mislukt(maakOfficewereld(rooster), async (c) => {
      blad1(c).getRange("A1:B2").values = waarden as unknown[][];
      await c.sync();
    });
    expect([fout.code, fout.message]).toEqual(["InvalidArgument", expect.stringContaining(deel)]);
    expect(rooster.gebruikt(rooster.actief())).toBeUndefined();
  });

  test("een groot bereik deelt de client in stukken; het komt er heel uit", async () => {
    const proef = wereld();
    const rijen = Array.from({ length: 2000 }, (_, i) => [i, `r${i}`]);
    await proef.Excel.run(async (c) => {
      const bereik = blad1(c).getRange("A1:B2000");
      bereik.values = rijen;
      bereik.load("values");
      await c.sync();
      expect(bereik.values).toEqual(rijen);
    });
    expect(proef.batches()).toBe(1);
    const fout = await mislukt(proef, async (c) => {
      blad1(c).getRange("A1:B1999").values = rijen;
      await c.sync();
    });
    expect([fout.code, fout.debugInfo.errorLocation]).toEqual([
      "InvalidArgument",
      "Range._ValidateArraySize",
    ]);
  }, 30_000);

  test("een hele kolom heeft een adres en geen waarden; vullen kan niet", async () => {
    const proef = wereld();
    await proef.Excel.run(async (c) => {
      const kolom = blad1(c).getRange("B:C");
      kolom.load("address,values,rowCount,cellCount,isEntireColumn,isEntireRow");
      const vol = kolom.getUsedRangeOrNullObject(true);
      await c.sync();
      expect([kolom.address, kolom.values, kolom.rowCount, kolom.cellCount]).toEqual([
        "Blad1!B:C",
        null,
        1048576,
        2097152,
      ]);
      expect([kolom.isEntireColumn, kolom.isEntireRow, vol.isNullObject]).toEqual([true, false, true]);
    });
    const fout = await mislukt(proef, async (c) => {
      (blad1(c).getRange("B:B") as { values: unknown }).values = 1;
      await c.sync();
    });
    expect([fout.code, fout.message]).toEqual(["InvalidArgument", expect.stringContaining("hele kolom")]);
  });

  test("adressen: aanhalingstekens waar Excel ze zet, namen als adres, en onzin geweigerd", async () => {
    const proef = wereld();
    await proef.Excel.run(async (c) => {
      const zorg = c.workbook.worksheets.add("Zorg 2024");
      c.workbook.names.add("WMO_Plek", zorg.getRange("B2:B3"));
      const [gewoon, naam, ander] = ["$A$1", "WMO_Plek", "'Zorg 2024'!C3"].map((a) =>
        zorg.getRange(a).load("address"),
      );
      await c.sync();
      expect([gewoon?.address, naam?.address, ander?.address]).toEqual([
        "'Zorg 2024'!A1",
        "'Zorg 2024'!B2:B3",
        "'Zorg 2024'!C3",
      ]);
    });
    for (const onzin of ["A0", "A1:", "XFE1", "A1:B", "Nergens!A1", "A1,B2", ""]) {
      const fout = await mislukt(proef, async (c) => {
        blad1(c).getRange(onzin).load("address");
        await c.sync();
      });
      expect([onzin, fout.code]).toEqual([
        onzin,
        onzin.startsWith("Nergens") ? "ItemNotFound" : "InvalidArgument",
      ]);
    }
  });

  test("buiten het blad kan niet", async () => {
    const fout = await mislukt(wereld(), async (c) => {
      blad1(c).getRange("A1").getOffsetRange(-1, 0).load("address");
      await c.sync();
    });
    expect([fout.code, fout.message]).toEqual([
      "InvalidArgument",
      expect.stringContaining("1.048.576 rijen"),
    ]);
  });

  test.each(["A1", "WMO2024", "R1C1", "1abc", "met spatie", "", `lang${"x".repeat(252)}`])(
    "de naam “%s” wordt geweigerd",
    async (kandidaat) => {
      const fout = await mislukt(wereld(), async (c) => {
        c.workbook.names.add(kandidaat, blad1(c).getRange("A1"));
        await c.sync();
      });
      expect(fout.code).toBe("InvalidArgument");
    },
  );

  test("een naam of blad dat er al is: ItemAlreadyExists; een formule als naam: NotImplemented", async () => {
    const proef = wereld();
    const codes: string[] = [];
    for (const doe of [
      (c: Excel.RequestContext) =>
        void ["X_a", "x_A"].map((n) => c.workbook.names.add(n, blad1(c).getRange("A1"))),
      (c: Excel.RequestContext) => void c.workbook.worksheets.add("BLAD1"),
      (c: Excel.RequestContext) => void c.workbook.worksheets.add("a/b"),
      (c: Excel.RequestContext) => void c.workbook.names.add("WMO_F", "=1+1"),
      (c: Excel.RequestContext) => void blad1(c).delete(),
    ])
      codes.push((await mislukt(proef, (c) => (doe(c), c.sync()))).code);
    expect(codes).toEqual([
      "ItemAlreadyExists",
      "ItemAlreadyExists",
      "InvalidArgument",
      "NotImplemented",
      "InvalidOperation",
    ]);
  });

  test("op een beveiligd blad verandert niets: AccessDenied; lezen en een ander blad gaan gewoon", async () => {
    const proef = wereld();
    await proef.Excel.run(async (c) => {
      c.workbook.worksheets.add("Vrij");
      blad1(c).protection.protect();
      await c.sync();
    });
    const pogingen: ((b: Excel.Worksheet) => unknown)[] = [
      (b) => (b.getRange("A1").values = [[1]]),
      (b) => (b.getRange("A1").format.font.bold = true),
      (b) => b.getRange("A1").clear(),
      (b) => b.notes.add("A1", "x"),
      (b) => b.getRange("A1").conditionalFormats.add("Custom"),
      (b) => b.charts.add("Line", b.getRange("A1")),
      (b) => (b.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
    ];
    for (const poging of pogingen) {
      const fout = await mislukt(proef, (c) => (poging(blad1(c)), c.sync()));
      expect([fout.code, fout.message]).toEqual([
        "AccessDenied",
        expect.stringContaining("“Blad1” is beveiligd"),
      ]);
    }
    await proef.Excel.run(async (c) => {
      const gelezen = blad1(c).getRange("A1").load("values");
      c.workbook.worksheets.getItem("Vrij").getRange("A1").values = [[1]];
      await c.sync();
      expect(gelezen.values).toEqual([[""]]);
      blad1(c).protection.unprotect();
      blad1(c).getRange("A1").values = [[1]];
      await c.sync();
    });
  });

  test("een beveiligde opbouw: geen bladen erbij, eraf of anders", async () => {
    const proef = wereld();
    await proef.Excel.run(async (c) => {
      c.workbook.worksheets.add("Twee");
      c.workbook.protection.protect();
      await c.sync();
    });
    for (const poging of [
      (c: Excel.RequestContext) => c.workbook.worksheets.add("Drie"),
      (c: Excel.RequestContext) => blad1(c).delete(),
      (c: Excel.RequestContext) => (blad1(c).name = "Anders"),
      (c: Excel.RequestContext) => (blad1(c).visibility = "Hidden"),
    ]) {
      const fout = await mislukt(proef, (c) => (poging(c), c.sync()));
      expect(fout.code).toBe("AccessDenied");
    }
  });

  test("onderdelen komen in het rooster aan zoals een begroting ze kent", async () => {
    const rooster = maak();
    await maakOfficewereld(rooster).Excel.run(async (c) => {
      const blad = blad1(c);
      blad.getRange("A1:C3").values = [
        ["jaar", "fte", "kosten"],
        [2024, 1, 10],
        [2025, 2, 20],
      ];
      const grafiek = blad.charts.add("BarClustered", blad.getRange("B2:B3"), "Columns");
      grafiek.setPosition("E2", "H9");
      grafiek.title.text = "Formatie";
      const [een, twee] = [grafiek.series.getItemAt(0), grafiek.series.add()];
      een.name = "fte";
      een.setXAxisValues(blad.getRange("A2:A3"));
      een.format.fill.setSolidColor("#1F5C99");
      een.hasDataLabels = true;
      twee.name = "kosten";
      twee.setValues(blad.getRange("C2:C3"));
      twee.setXAxisValues(blad.getRange("A2:A3"));
      grafiek.axes.categoryAxis.title.text = "jaar";
      grafiek.axes.valueAxis.title.visible = false;
      grafiek.axes.valueAxis.minimum = 0;
      grafiek.axes.valueAxis.numberFormat = "#,##0";
      const regel = blad.getRange("B2:B3").conditionalFormats.add("Custom").custom;
      regel.rule.formula = "=B2>1";
      regel.format.font.color = "#9C0006";
      regel.format.fill.color = "#FFC7CE";
      blad.getRange("B2:B3").dataValidation.rule = {
        decimal: { operator: "GreaterThanOrEqualTo", formula1: 0 },
      };
      blad.getRange("B2:B3").dataValidation.errorAlert = {
        showAlert: true,
        style: "Stop",
        title: "",
        message: "Een getal vanaf 0.",
      };
      blad.notes.add("B2", "Uit de nota");
      await c.sync();
    });
    const blad = rooster.actief();
    expect(rooster.grafieken(blad).map((g) => g.grafiek)).toMatchObject([
      {
        soort: "staaf",
        titel: "Formatie",
        categorieen: "A2:A3",
        reeksen: [
          { naam: "fte", waarden: "B2:B3", kleur: "1F5C99" },
          { naam: "kosten", waarden: "C2:C3" },
        ],
        asTitels: { categorie: "jaar" },
        vorm: "getal0",
        metWaarden: true,
        plek: "E2:H9",
      },
    ]);
    expect(rooster.grafieken(blad)[0]?.grafiek.ookNegatief).toBeUndefined();
    expect(rooster.signaalregels(blad)).toEqual([
      { bereik: "B2:B3", als: { formule: "B2>1" }, signaal: "fout" },
    ]);
    expect(rooster.invoerregels(blad)).toMatchObject([
      { bereik: "B2:B3", toegestaan: { soort: "getal", van: 0 }, fout: "Een getal vanaf 0." },
    ]);
    expect(rooster.notities()).toEqual([{ blad, adres: "B2", tekst: "Uit de nota" }]);
  });

  test("wat er in het rooster zelf verandert, ziet de client", async () => {
    const rooster = maak();
    const proef = maakOfficewereld(rooster);
    const blad = rooster.actief();
    const ids = () =>
      proef.Excel.run(async (c) => {
        const lijsten = [blad1(c).charts, blad1(c).getRange("A1:A9").conditionalFormats] as const;
        lijsten[0].load("items/id,items/title/text");
        lijsten[1].load("items/id,items/type");
        await c.sync();
        return [
          lijsten[0].items.map((g) => [g.id, g.title.text]),
          lijsten[1].items.map((r) => [r.id, r.type]),
        ];
      });
    await proef.Excel.run(async (c) => {
      blad1(c).getRange("A1:B2").values = [
        ["eerst", 1],
        ["dan", 2],
      ];
      blad1(c).charts.add("Line", blad1(c).getRange("A1:B2")).title.text = "een";
      await c.sync();
    });
    const [[een] = []] = await ids();
    expect(await ids()).toEqual([[een], []]);
    rooster.zetSignaalregels(blad, [{ bereik: "A1:A9", als: { celIs: ">", dan: 3 }, signaal: "goed" }]);
    expect((await ids())[1]).toEqual([[expect.any(String), "CellValue"]]);
    rooster.verwijderGrafiek(blad, rooster.grafieken(blad)[0]?.id ?? "");
    expect((await ids())[0]).toEqual([]);
  });

  test("een grafiek houdt haar naam, ook voor een paneel dat opnieuw geladen is en na een wijziging", async () => {
    const rooster = maak();
    await maakOfficewereld(rooster).Excel.run(async (c) => {
      blad1(c).getRange("A1:B2").values = [
        ["eerst", 1],
        ["dan", 2],
      ];
      const grafiek = blad1(c).charts.add("Line", blad1(c).getRange("A1:B2"));
      grafiek.name = "Wmo-grafiek 1";
      blad1(c).charts.add("Line", blad1(c).getRange("A1:B2"));
      await c.sync();
      grafiek.title.text = "later";
      await c.sync();
    });
    // Een nieuwe wereld weet niets meer van de vorige; zo vindt het paneel zijn eigen grafieken terug.
    await maakOfficewereld(rooster).Excel.run(async (c) => {
      const { charts } = blad1(c);
      charts.load("items/name,items/title/text");
      await c.sync();
      const titels = Object.fromEntries(charts.items.map((g) => [g.name, g.title.text]));
      expect(Object.keys(titels).sort()).toEqual(["Grafiek 2", "Wmo-grafiek 1"]);
      expect(titels["Wmo-grafiek 1"]).toBe("later");
      charts.getItem("Wmo-grafiek 1").delete();
      await c.sync();
    });
    expect(rooster.grafieken(rooster.actief()).map((g) => g.naam)).toEqual(["Grafiek 2"]);
  });

  test("keuzelijsten en datums heen en terug; wat het rooster niet kan, wordt geweigerd", async () => {
    const proef = wereld();
    const regels: [Excel.DataValidationRule, string, object][] = [
      [
        { list: { inCellDropDown: true, source: "a, b" } },
        "List",
        { list: { inCellDropDown: true, source: "a,b" } },
      ],
      [
        { list: { inCellDropDown: true, source: "=$D$1:$D$3" } },
        "List",
        { list: { inCellDropDown: true, source: "=D1:D3" } },
      ],
      [
        { date: { operator: "Between", formula1: "2024-01-01", formula2: "2024-12-31" } },
        "Date",
        { date: { operator: "Between", formula1: "=2024-01-01", formula2: "=2024-12-31" } },
      ],
      [
        { decimal: { operator: "LessThanOrEqualTo", formula1: "=1.5" } },
        "Decimal",
        { decimal: { operator: "LessThanOrEqualTo", formula1: "=1.5" } },
      ],
    ];
    for (const [regel, soort, terug] of regels)
      await proef.Excel.run(async (c) => {
        const { dataValidation } = blad1(c).getRange("A1:A3");
        dataValidation.rule = regel;
        dataValidation.load("rule,type");
        await c.sync();
        expect([dataValidation.type, dataValidation.rule]).toEqual([soort, terug]);
      });
    for (const regel of [
      { custom: { formula: "=A1>1" } },
      { decimal: { operator: "NotBetween", formula1: 1 } },
    ]) {
      const fout = await mislukt(proef, async (c) => {
        blad1(c).getRange("A1").dataValidation.rule = regel as Excel.DataValidationRule;
        await c.sync();
      });
      expect(fout.code).toBe("NotImplemented");
    }
  });

  test("wat is uitgesteld mislukt: de fout komt, de rest gaat door, en een weggegooid blad telt niet", async () => {
    const rooster = maak();
    const proef = maakOfficewereld(rooster);
    const fout = await mislukt(proef, async (c) => {
      const blad = blad1(c);
      const weg = c.workbook.worksheets.add("Weg");
      weg.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      weg.delete();
      const regel = blad.getRange("A1").conditionalFormats.add("Custom");
      regel.custom.rule.formula = "=A1>1";
      regel.custom.format.font.color = "#123456";
      blad.getRange("B1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      await c.sync();
    });
    expect([fout.code, fout.message]).toEqual(["NotImplemented", expect.stringContaining("vaste kleuren")]);
    expect(rooster.invoerregels(rooster.actief())).toMatchObject([{ bereik: "B1" }]);
  });

  test("opmaak na elkaar op hetzelfde vak gaat in één keer naar het rooster, en lezen ziet haar meteen", async () => {
    const rooster = maak();
    let keer = 0;
    const geteld = {
      ...rooster,
      zetOpmaak: (...a: Parameters<typeof rooster.zetOpmaak>) => (keer++, rooster.zetOpmaak(...a)),
    };
    await maakOfficewereld(geteld).Excel.run(async (c) => {
      const { format } = blad1(c).getRange("A1:B2");
      format.font.bold = true;
      format.font.size = 14;
      format.fill.color = "#FFF4C2";
      format.wrapText = true;
      format.font.load("bold,size");
      format.font.bold = false;
      await c.sync();
      expect([format.font.bold, format.font.size]).toEqual([true, 14]);
    });
    expect([
      keer,
      rooster.opmaak({ blad: rooster.actief(), boven: 1, links: 1, rijen: 1, kolommen: 1 })[0]?.[0],
    ]).toEqual([2, expect.objectContaining({ grootte: 14, vulling: "FFF4C2", terugloop: true })]);
  });

  test("meer gebieden aangewezen: getSelectedRange weigert, getSelectedRanges geeft ze", async () => {
    if (naam !== "geheugen") return;
    const geheugen = maakGeheugenrooster();
    const { rooster } = geheugen;
    const blad = rooster.actief();
    geheugen.wijsAan(
      { blad, boven: 0, links: 0, rijen: 1, kolommen: 1 },
      { blad, boven: 3, links: 3, rijen: 2, kolommen: 1 },
    );
    const proef = maakOfficewereld(rooster);
    const fout = await mislukt(proef, (c) => (c.workbook.getSelectedRange().load("address"), c.sync()));
    expect(fout.code).toBe("InvalidSelection");
    await proef.Excel.run(async (c) => {
      const gebieden = c.workbook.getSelectedRanges();
      gebieden.load("address,areaCount");
      await c.sync();
      expect([gebieden.address, gebieden.areaCount]).toEqual(["Blad1!A1,Blad1!D4:D5", 2]);
    });
  });
});

test("fouten lezen als hun code; een uitgerolde tabel is te vinden en te lezen", async () => {
  const proef = maakOfficewereld(maakRooster(maakRoostermodel()));
  await proef.Excel.run(async (c) => {
    const blad = blad1(c);
    blad.getRange("A1").formulas = [["=NA()"]];
    blad.getRange("B1").formulas = [["={1,2;3,4}"]];
    const [fout, uitrol] = [blad.getRange("A1"), blad.getRange("B1").getSpillingToRangeOrNullObject()];
    fout.load("values,valueTypes,text");
    uitrol.load("address,values,formulas");
    await c.sync();
    expect([fout.values, fout.valueTypes, fout.text]).toEqual([[["#N/A"]], [["Error"]], [["#N/B"]]]);
    expect([uitrol.address, uitrol.values]).toEqual([
      "Blad1!B1:C2",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });
});

/** Een rooster dat bijhoudt hoe vaak het iets gevraagd wordt, en hoe vaak er in een gelezen cel gekeken wordt. */
function metTelling(rooster: Rooster): { rooster: Rooster; vragen: string[]; gekeken: () => number } {
  const vragen: string[] = [];
  let gekeken = 0;
  const teller: ProxyHandler<Celbeeld> = { get: (cel, lid) => (gekeken++, Reflect.get(cel, lid) as unknown) };
  const lees: Rooster["lees"] = (vak) =>
    rooster.lees(vak).map((rij) => rij.map((cel) => new Proxy(cel, teller)));
  const geteld = new Proxy(rooster, {
    get(bron, lid: string) {
      vragen.push(lid);
      return lid === "lees" ? lees : (Reflect.get(bron, lid) as unknown);
    },
  });
  return { rooster: geteld, vragen, gekeken: () => gekeken };
}

/** Schrijft een kolom van zoveel rijen, leest haar in dezelfde batch terug, en zegt hoeveel werk dat was. */
function batchVan(rijen: number) {
  const { rooster, vragen, gekeken } = metTelling(maakGeheugenrooster().rooster);
  const pad = (Id: number, ObjectPathType: number, Name: string, ouder?: number, args: unknown[] = []) => ({
    Id,
    ObjectPathType,
    Name,
    ParentObjectPathId: ouder,
    ArgumentInfo: { Arguments: args },
  });
  const Arguments = [Array.from({ length: rijen }, (_, i) => [i])];
  const body = {
    Actions: [
      { Id: 1, ActionType: 4, Name: "Values", ObjectPathId: 4, ArgumentInfo: { Arguments } },
      { Id: 2, ActionType: 2, Name: "", ObjectPathId: 4, QueryInfo: { Select: ["values"] } },
    ],
    ObjectPaths: {
      1: pad(1, 1, ""),
      2: pad(2, 4, "Worksheets", 1),
      3: pad(3, 5, "", 2, ["Blad1"]),
      4: pad(4, 3, "GetRange", 3, [`A1:A${rijen}`]),
    },
  };
  const uit = beantwoord(rooster)(JSON.stringify({ id: 1, type: 1, flags: 1, message: { body } }));
  return { uit, vragen, gekeken: gekeken() };
}

test("10.000 rijen vragen het rooster niet vaker dan tien rijen, en elke cel wordt één keer bekeken", () => {
  const weinig = batchVan(10);
  const veel = batchVan(10_000);
  expect(veel.uit).toContain("[9999]");
  expect(veel.vragen.filter((v) => v === "lees" || v === "schrijf")).toEqual(["schrijf", "lees"]);
  expect(veel.vragen).toEqual(weinig.vragen);
  expect([weinig.gekeken, veel.gekeken]).toEqual([10, 10_000]);
});

test("een blad dat de gebruiker in het rekenblad beveiligde, is beveiligd; andere bladen gaan gewoon, ook als het in beeld is", async () => {
  const rooster = maakRooster(maakRoostermodel());
  const ander = rooster.voegBladToe("Ander");
  const slot = (opdracht: "LOCK_SHEET" | "UNLOCK_SHEET") =>
    modelVan(rooster).dispatch(opdracht, { sheetId: rooster.actief() });
  slot("LOCK_SHEET");
  const proef = maakOfficewereld(rooster);
  const fout = await mislukt(proef, (c) => {
    blad1(c).getRange("A1").values = [[1]];
    return c.sync();
  });
  expect([fout.code, fout.message]).toEqual([
    "AccessDenied",
    expect.stringContaining("“Blad1” is beveiligd"),
  ]);
  await proef.Excel.run(async (c) => {
    const dit = blad1(c).load("protection/protected");
    c.workbook.worksheets.getItem("Ander").getRange("A1").values = [[7]];
    const nieuw = c.workbook.worksheets.add("Nieuw");
    nieuw.getRange("A1").values = [[8]];
    await c.sync();
    expect(dit.protection.protected).toBe(true);
    nieuw.delete();
    await c.sync();
  });
  expect(rooster.lees({ blad: ander, boven: 0, links: 0, rijen: 1, kolommen: 1 })[0]?.[0]?.waarde).toBe(7);
  // Rechtstreeks gevraagd houdt het rekenblad het blad zelf tegen, met dezelfde uitweg.
  const hier = { blad: rooster.actief(), boven: 0, links: 0, rijen: 1, kolommen: 1 };
  expect(() => rooster.schrijf(hier, [[1]])).toThrow("Beveiliging blad opheffen");
  slot("UNLOCK_SHEET");
  rooster.schrijf(hier, [[1]]);
  expect(rooster.lees(hier)[0]?.[0]?.waarde).toBe(1);
});
