import fs from "node:fs";
import path from "node:path";
import type * as Klassen from "../../../src/browser/transport/klasse";
import type { Officeobject, Klasse } from "../../../src/browser/transport/klasse";
import { maakGeheugenrooster } from "../../hulp/geheugenrooster";
import { maakOfficewereld, type Officewereld } from "../../hulp/office";
import { blad1 } from "../../hulp/officeroosters";

/** Per klasse de leden uit haar tabel, en welke er in deze tests langskwamen. */
const tabellen = new Map<string, Set<string>>();
const geraakt = new Set<string>();

jest.mock("../../../src/browser/transport/klasse", () => {
  const echt = jest.requireActual<typeof Klassen>("../../../src/browser/transport/klasse");
  const officeobject = <T>(k: Klasse<T>, doel: T): Officeobject => {
    const { lees = {}, zet = {}, deel = {}, vraag = {}, doe = {} } = k;
    const leden = tabellen.get(k.naam) ?? new Set<string>();
    for (const [soort, tabel] of Object.entries({ lees, zet, deel, roep: { ...vraag, ...doe } }))
      for (const lid of Object.keys(tabel)) leden.add(`${soort} ${lid}`);
    tabellen.set(k.naam, leden);
    const d = echt.officeobject(k, doel);
    const raak = (soort: string, lid: string) => void geraakt.add(`${k.naam} ${soort} ${lid}`);
    return {
      ...d,
      lees: (lid, w) => (raak("lees", lid), d.lees(lid, w)),
      zet: (lid, x, w) => (raak("zet", lid), d.zet(lid, x, w)),
      deel: (lid, w) => (raak("deel", lid), d.deel(lid, w)),
      roep: (lid, args, w) => (raak("roep", lid), d.roep(lid, args, w)),
    };
  };
  return { ...echt, officeobject };
});

let wereld: Officewereld;
beforeEach(() => {
  const { rooster } = maakGeheugenrooster((f) =>
    f === "=ROL()"
      ? [
          [1, 2],
          [3, 4],
        ]
      : f === "=FOUT()"
        ? { fout: "#N/A" }
        : 42,
  );
  wereld = maakOfficewereld(rooster);
});

const run = (doe: (c: Excel.RequestContext, blad: Excel.Worksheet) => Promise<void>) =>
  wereld.Excel.run((context) => doe(context, blad1(context)));

/** Vraagt alle gewone eigenschappen van een object. */
type Laadbaar = { load(): unknown; toJSON(): unknown };
async function alles<T extends Laadbaar>(
  context: Excel.RequestContext,
  ...objecten: T[]
): Promise<unknown[]> {
  objecten.forEach((o) => o.load());
  await context.sync();
  return objecten.map((o) => o.toJSON());
}

/** Zet elke eigenschap op de gegeven waarde en leest haar zo terug. */
async function zetEnLees(context: Excel.RequestContext, object: Laadbaar, waarden: object): Promise<void> {
  Object.assign(object, waarden);
  const [uit] = await alles(context, object);
  expect(uit).toMatchObject(waarden);
}

test("werkmap en toepassing", () =>
  run(async (c) => {
    const { workbook } = c;
    const { application, properties, protection } = workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate("Full");
    const samen = workbook.getIsActiveCollabSession();
    // Dag 45292 sinds 1900: zo is te zien dat de werkmap niet vanaf 1904 telt.
    const nieuwjaar = workbook.functions.date(2024, 1, 1).load("value,error");
    await zetEnLees(c, application, { calculationMode: "Manual" });
    const [info, toep] = await alles<Laadbaar>(c, workbook, application);
    expect(info).toMatchObject({ name: "Wmo-begroting.xlsx", readOnly: false, autoSave: true });
    expect(toep).toMatchObject({ calculationState: "Done", decimalSeparator: ",", thousandsSeparator: "." });
    expect(toep).toMatchObject({ useSystemSeparators: true });
    expect([samen.value, nieuwjaar.value, nieuwjaar.error]).toEqual([false, 45292, ""]);
    await zetEnLees(c, properties, {
      title: "t",
      subject: "s",
      author: "a",
      keywords: "k",
      comments: "c",
      category: "d",
      manager: "m",
      company: "b",
    });
    protection.protect();
    protection.load("protected");
    await c.sync();
    expect(protection.protected).toBe(true);
    protection.unprotect();
    const intern = workbook as unknown as Record<string, (x?: string) => { value: unknown }>;
    const telling = intern._GetReferenceCount?.();
    intern._RemoveReference?.("bestaat-niet");
    intern._RemoveAllReferences?.();
    await c.sync();
    expect(telling?.value).toBe(0);
  }));

test("bladen", () =>
  run(async (c, blad) => {
    const bladen = c.workbook.worksheets;
    const nieuw = bladen.add("Nieuw");
    const zonder = bladen.add();
    const [eerste, laatste, actief] = [bladen.getFirst(), bladen.getLast(true), bladen.getActiveWorksheet()];
    for (const b of [nieuw, zonder, eerste, laatste, actief]) b.load("name,id,position");
    const telling = bladen.getCount();
    await c.sync();
    expect([eerste.name, nieuw.name, zonder.name, laatste.name, actief.name]).toEqual([
      "Blad1",
      "Nieuw",
      "Blad3",
      "Blad3",
      "Blad1",
    ]);
    expect([telling.value, nieuw.position]).toEqual([3, 1]);
    zonder.delete();
    nieuw.activate();
    nieuw.calculate(true);
    nieuw.position = 1;
    await zetEnLees(c, nieuw, {
      name: "Anders",
      visibility: "Hidden",
      tabColor: "#123456",
      showGridlines: false,
    });
    const op = bladen.getItem("Anders");
    const weg = bladen.getItemOrNullObject("Nieuw");
    op.load("id");
    weg.load("id");
    await c.sync();
    expect([op.id, weg.isNullObject]).toEqual([nieuw.id, true]);
    blad.getRange("B2:C3").values = [
      [1, 2],
      [3, 4],
    ];
    const bereiken = [
      blad.getRange(),
      blad.getRange("B2"),
      blad.getRangeByIndexes(1, 1, 2, 2),
      blad.getCell(3, 3),
      blad.getUsedRange(),
      op.getUsedRange(),
    ].map((b) => b.load("address"));
    const leeg = op.getUsedRangeOrNullObject().load("address");
    await c.sync();
    expect(bereiken.map((b) => b.address)).toEqual([
      "Blad1!A:XFD",
      "Blad1!B2",
      "Blad1!B2:C3",
      "Blad1!D4",
      "Blad1!B2:C3",
      "Anders!A1",
    ]);
    expect(leeg.isNullObject).toBe(true);
  }));

test("beveiliging van een blad, vastzetten en de bladspiegel", () =>
  run(async (c, blad) => {
    const { freezePanes, protection, pageLayout } = blad;
    const plek = () => {
      const vak = freezePanes.getLocationOrNullObject();
      vak.load("address");
      return c.sync().then(() => (vak.isNullObject ? null : vak.address));
    };
    freezePanes.freezeRows(2);
    expect(await plek()).toBe("Blad1!1:2");
    freezePanes.freezeColumns(1);
    expect(await plek()).toBe("Blad1!A:A");
    freezePanes.freezeAt("A1:B3");
    expect(await plek()).toBe("Blad1!A1:B3");
    freezePanes.unfreeze();
    expect(await plek()).toBeNull();

    protection.protect({ allowAutoFilter: true });
    protection.load();
    await c.sync();
    expect([protection.protected, protection.options]).toEqual([true, { allowAutoFilter: true }]);
    protection.unprotect();

    await zetEnLees(c, pageLayout, {
      orientation: "Landscape",
      paperSize: "A3",
      blackAndWhite: true,
      printErrors: "Blank",
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      centerVertically: true,
      printHeadings: true,
      printGridlines: true,
      leftMargin: 1,
      rightMargin: 2,
      topMargin: 3,
      bottomMargin: 4,
      headerMargin: 5,
      footerMargin: 6,
      printComments: "EndSheet",
      draftMode: true,
      firstPageNumber: 3,
      printOrder: "OverThenDown",
    });
    pageLayout.setPrintMargins("Inches", { left: 0.5 });
    pageLayout.setPrintArea("A1:C9");
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns("$A:$A");
    const [gebied, rijen, kolommen] = [
      pageLayout.getPrintAreaOrNullObject().load("address"),
      pageLayout.getPrintTitleRowsOrNullObject().load("address"),
      pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
    ];
    pageLayout.load("leftMargin");
    await c.sync();
    expect([pageLayout.leftMargin, gebied.address, rijen.address, kolommen.address]).toEqual([
      36,
      "Blad1!A1:C9",
      "Blad1!1:2",
      "Blad1!A:A",
    ]);
    const { horizontalPageBreaks } = blad;
    const einde = horizontalPageBreaks.add("A12").load("rowIndex");
    horizontalPageBreaks.add("A30");
    const eindes = horizontalPageBreaks.getCount();
    horizontalPageBreaks.load("items");
    await c.sync();
    expect([einde.rowIndex, eindes.value]).toEqual([11, 2]);
    const begins = horizontalPageBreaks.items.map((e) => e.getCellAfterBreak().load("address"));
    await c.sync();
    expect(begins.map((cel) => cel.address)).toEqual(["Blad1!A12", "Blad1!A30"]);
    horizontalPageBreaks.removePageBreaks();
    const over = horizontalPageBreaks.getCount();
    await c.sync();
    expect(over.value).toBe(0);

    const { headersFooters } = pageLayout;
    await zetEnLees(c, headersFooters, {
      state: "FirstAndDefault",
      useSheetMargins: false,
      useSheetScale: false,
    });
    const { defaultForAllPages, firstPage, evenPages, oddPages } = headersFooters;
    for (const deel of [defaultForAllPages, firstPage, evenPages, oddPages])
      await zetEnLees(c, deel, {
        leftHeader: "a",
        centerHeader: "b",
        rightHeader: "c",
        leftFooter: "d",
        centerFooter: "e",
        rightFooter: "f",
      });
  }));

test("bereik: eigenschappen", () =>
  run(async (c, blad) => {
    const bereik = blad.getRange("A1:B2");
    bereik.formulas = [
      ["=ROL()", null],
      [null, null],
    ];
    bereik.numberFormat = [
      ["0.00", "#,##0"],
      ["General", "dd-mm-yyyy"],
    ];
    blad.getRange("D1").formulasLocal = [["=SOM(1,5;2)"]];
    blad.getRange("D2").values = [["tekst"]];
    blad.getRange("D3").numberFormatLocal = [["#.##0,00"]];
    bereik.load();
    const d = blad.getRange("D1:D3").load("formulas,formulasLocal,numberFormat,numberFormatLocal,valueTypes");
    await c.sync();
    expect(bereik.toJSON()).toMatchObject({
      values: [
        [1, 2],
        [3, 4],
      ],
      formulas: [
        ["=ROL()", 2],
        [3, 4],
      ],
      text: [
        ["1", "2"],
        ["3", "4"],
      ],
      valueTypes: [
        ["Double", "Double"],
        ["Double", "Double"],
      ],
      numberFormat: [
        ["0.00", "#,##0"],
        ["General", "dd-mm-yyyy"],
      ],
      numberFormatLocal: [
        ["0,00", "#.##0"],
        ["Standaard", "dd-mm-jjjj"],
      ],
      address: "Blad1!A1:B2",
      addressLocal: "Blad1!A1:B2",
      rowIndex: 0,
      columnIndex: 0,
      rowCount: 2,
      columnCount: 2,
      cellCount: 4,
      isEntireColumn: false,
      isEntireRow: false,
      hasSpill: null,
      left: 0,
      top: 0,
      height: 30,
    });
    expect(bereik.width).toBeCloseTo(2 * 9.14 * 5.25, 6);
    expect([d.formulas, d.formulasLocal, d.numberFormat, d.numberFormatLocal, d.valueTypes]).toEqual([
      [["=SUM(1.5,2)"], ["tekst"], [""]],
      [["=SOM(1,5;2)"], ["tekst"], [""]],
      [["General"], ["General"], ["#,##0.00"]],
      [["Standaard"], ["Standaard"], ["#.##0,00"]],
      [["Double"], ["String"], ["Empty"]],
    ]);
  }));

test("bereik: een bereik uit een bereik", () =>
  run(async (c, blad) => {
    blad.getRange("B2").formulas = [["=ROL()"]];
    const b = blad.getRange("B2:D4");
    b.track();
    const uit: [string, Excel.Range][] = [
      ["Blad1!C3", b.getCell(1, 1)],
      ["Blad1!B3:D3", b.getRow(1)],
      ["Blad1!D2:D4", b.getColumn(2)],
      ["Blad1!D4", b.getLastCell()],
      ["Blad1!B4:D4", b.getLastRow()],
      ["Blad1!D2:D4", b.getLastColumn()],
      ["Blad1!B2:E3", b.getResizedRange(-1, 1)],
      ["Blad1!B2", b.getAbsoluteResizedRange(1, 1)],
      ["Blad1!A3:C5", b.getOffsetRange(1, -1)],
      ["Blad1!B1:D1", b.getRowsAbove()],
      ["Blad1!B5:D6", b.getRowsBelow(2)],
      ["Blad1!A2:A4", b.getColumnsBefore(1)],
      ["Blad1!E2:F4", b.getColumnsAfter(2)],
      ["Blad1!B:D", b.getEntireColumn()],
      ["Blad1!2:4", b.getEntireRow()],
      ["Blad1!A1:D4", b.getBoundingRect("A1")],
      ["Blad1!C3:D4", b.getIntersection("C3:Z99")],
      ["Blad1!C3", b.getIntersectionOrNullObject(blad.getRange("C3"))],
      ["Blad1!B2:C3", b.getUsedRange()],
      ["Blad1!B2:C3", b.getUsedRangeOrNullObject()],
      ["Blad1!B2:C3", blad.getRange("B2").getSpillingToRange()],
      ["Blad1!B2:C3", blad.getRange("B2").getSpillingToRangeOrNullObject()],
      ["Blad1!B2", blad.getRange("C3").getSpillParent()],
      ["Blad1!B2", blad.getRange("C2").getSpillParentOrNullObject()],
    ];
    const niets = [
      b.getIntersectionOrNullObject("Z1"),
      blad.getRange("D2").getSpillingToRangeOrNullObject(),
      blad.getRange("D2").getSpillParentOrNullObject(),
      blad.getRange("Z1:Z9").getUsedRangeOrNullObject(),
    ];
    for (const r of [...uit.map(([, r]) => r), ...niets]) r.load("address");
    const zichtbaar = b.getSpecialCellsOrNullObject("Visible");
    zichtbaar.load("address");
    b.worksheet.load("name");
    await c.sync();
    // Er is niets verborgen: alles is zichtbaar. Wat een verborgen rij doet, toetst test/workbook/office.test.ts.
    expect(zichtbaar.address).toBe("Blad1!B2:D4");
    expect(uit.map(([, r]) => r.address)).toEqual(uit.map(([adres]) => adres));
    expect(niets.map((r) => r.isNullObject)).toEqual([true, true, true, true]);
    expect(b.worksheet.name).toBe("Blad1");
  }));

test("bereik: opdrachten, selectie en gebieden", () =>
  run(async (c, blad) => {
    const b = blad.getRange("A1:B2");
    b.values = [
      [1, 2],
      [3, 4],
    ];
    b.merge();
    b.calculate();
    const samen = b.getMergedAreasOrNullObject();
    samen.load();
    samen.areas.load("items/address");
    samen.worksheet.load("name");
    const [telling, eerste] = [samen.areas.getCount(), samen.areas.getItemAt(0).load("address")];
    await c.sync();
    expect(samen.toJSON()).toMatchObject({
      address: "Blad1!A1:B2",
      addressLocal: "Blad1!A1:B2",
      areaCount: 1,
    });
    expect(samen.toJSON()).toMatchObject({ cellCount: 4, isEntireColumn: false, isEntireRow: false });
    expect([samen.areas.items[0]?.address, telling.value, eerste.address]).toEqual([
      "Blad1!A1:B2",
      1,
      "Blad1!A1:B2",
    ]);
    b.unmerge();
    blad.getRange("C1:D2").merge(true);
    b.select();
    const [gekozen, cel, gebieden] = [
      c.workbook.getSelectedRange().load("address"),
      c.workbook.getActiveCell().load("address"),
      c.workbook.getSelectedRanges(),
    ];
    gebieden.load("address");
    const los = blad.getRange("C1:D2").getMergedAreasOrNullObject();
    los.load("areaCount");
    await c.sync();
    expect([gekozen.address, cel.address, gebieden.address, los.areaCount]).toEqual([
      "Blad1!A1:B2",
      "Blad1!A1",
      "Blad1!A1:B2",
      2,
    ]);
    gebieden.clear("Contents");
    b.clear("Formats");
    b.load("values");
    await c.sync();
    expect(b.values).toEqual([
      ["", ""],
      ["", ""],
    ]);
    b.load("values");
    for (const doe of [() => b.insert("Down"), () => b.delete("Up")]) {
      doe();
      await expect(c.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }
  }));

test("opmaak", () =>
  run(async (c, blad) => {
    const bereik = blad.getRange("A1:B2");
    const { format } = bereik;
    await zetEnLees(c, format, {
      wrapText: true,
      indentLevel: 2,
      horizontalAlignment: "Right",
      verticalAlignment: "Center",
      columnWidth: 105,
      rowHeight: 30,
    });
    await zetEnLees(c, format.font, { bold: true, italic: true, size: 14, color: "#112233" });
    await zetEnLees(c, format.fill, { color: "#ABCDEF" });
    const rand = format.borders.getItem("EdgeBottom");
    await zetEnLees(c, rand, { style: "Continuous", color: "#445566", weight: "Thin" });
    format.borders.load();
    format.borders.getItemAt(0).load("style,sideIndex");
    const boven = format.borders.getItem("EdgeTop").load("style,sideIndex");
    const cellen = bereik.getCellProperties({
      address: true,
      format: {
        fill: { color: true },
        font: { bold: true, italic: true, color: true, size: true },
        borders: { color: true },
        horizontalAlignment: true,
        verticalAlignment: true,
        wrapText: true,
        indentLevel: true,
      },
    });
    await c.sync();
    expect([boven.style, boven.sideIndex, format.borders.count]).toEqual(["None", "EdgeTop", 6]);
    const lijn = { style: "Continuous", color: "#445566", weight: "Thin" };
    expect(cellen.value[1]?.[1]).toMatchObject({
      address: "Blad1!B2",
      format: {
        fill: { color: "#ABCDEF" },
        font: { bold: true, italic: true, color: "#112233", size: 14 },
        borders: { bottom: lijn, top: { ...lijn, style: "None", color: "#000000" } },
        horizontalAlignment: "Right",
        verticalAlignment: "Center",
        wrapText: true,
        indentLevel: 2,
      },
    });
    bereik.setCellProperties([
      [
        {
          format: { fill: { color: "#FFFFFF" }, borders: { top: { style: "Continuous", color: "#000001" } } },
        },
        {},
      ],
      [{}, { format: { font: { bold: false } } }],
    ]);
    format.fill.clear();
    format.autofitColumns();
    format.autofitRows();
    format.font.load("bold");
    format.fill.load("color");
    const hoek = blad.getRange("A1").format.borders.getItem("EdgeTop").load("color");
    await c.sync();
    expect([format.font.bold, format.fill.color, hoek.color]).toEqual([null, "#FFFFFF", "#000001"]);
  }));

test("namen", () =>
  run(async (c, blad) => {
    const { names } = c.workbook;
    const naam = names.add("WMO_Een", blad.getRange("B2:B3"), "uitleg");
    names.addFormulaLocal("WMO_Twee", "=Blad1!$A$1");
    const telling = names.getCount();
    await zetEnLees(c, naam, { visible: false, comment: "anders", formula: "=Blad1!$C$1:$C$2" });
    expect(naam.toJSON()).toMatchObject({
      name: "WMO_Een",
      type: "Range",
      value: "Blad1!$C$1:$C$2",
      scope: "Workbook",
    });
    expect(telling.value).toBe(2);
    const [een, twee, weg] = [
      names.getItem("wmo_een").getRange().load("address"),
      names.getItemOrNullObject("WMO_Twee").getRangeOrNullObject().load("address"),
      names.getItemOrNullObject("WMO_Drie"),
    ];
    naam.worksheet.load("name");
    naam.worksheetOrNullObject.load("name");
    blad.names.load("items/name");
    names.load("items/name,items/comment");
    await c.sync();
    expect([een.address, twee.address, weg.isNullObject]).toEqual(["Blad1!C1:C2", "Blad1!A1", true]);
    expect([naam.worksheet.name, naam.worksheetOrNullObject.isNullObject, blad.names.items]).toEqual([
      "Blad1",
      true,
      [],
    ]);
    expect(names.items.map((n) => [n.name, n.comment])).toEqual([
      ["WMO_Een", "anders"],
      ["WMO_Twee", ""],
    ]);
    naam.delete();
    names.load("items/name");
    await c.sync();
    expect(names.items.map((n) => n.name)).toEqual(["WMO_Twee"]);
  }));

test("tabellen", () =>
  run(async (c, blad) => {
    blad.getRange("A1:B3").values = [
      ["jaar", "aantal"],
      [2024, 5],
      [2025, 6],
    ];
    const tabel = blad.tables.add("A1:B3", true);
    tabel.name = "Aantallen";
    const bereiken = [tabel.getRange(), tabel.getHeaderRowRange(), tabel.getDataBodyRange()];
    bereiken.forEach((b) => b.load("address"));
    await c.sync();
    expect(bereiken.map((b) => b.address)).toEqual(["Blad1!A1:B3", "Blad1!A1:B1", "Blad1!A2:B3"]);
    const { tables } = c.workbook;
    const [op, nul, weg] = [
      tables.getItem("Aantallen"),
      tables.getItemAt(0),
      tables.getItemOrNullObject("Anders").load("name"),
    ];
    op.load();
    op.worksheet.load("name");
    nul.load("name");
    tables.load("count");
    const { rows, columns } = op;
    rows.load("count,items/index,items/values");
    columns.load("count,items/index,items/name,items/values");
    const tel = [tables.getCount(), rows.getCount(), columns.getCount()];
    const [rij, kolom] = [rows.getItemAt(1).getRange(), columns.getItemAt(1).getRange()];
    rij.load("address");
    kolom.load("address");
    await c.sync();
    expect(op.toJSON()).toMatchObject({ name: "Aantallen", showHeaders: true, showTotals: false });
    expect([op.worksheet.name, nul.name, weg.isNullObject, tables.count]).toEqual([
      "Blad1",
      "Aantallen",
      true,
      1,
    ]);
    expect([op.id, rows.count, columns.count]).toEqual([tabel.id, 2, 2]);
    expect(tel.map((t) => t.value)).toEqual([1, 2, 2]);
    expect(rows.items.map((r) => [r.index, r.values])).toEqual([
      [0, [[2024, 5]]],
      [1, [[2025, 6]]],
    ]);
    expect(columns.items.map((k) => [k.index, k.name, k.values])).toEqual([
      [0, "jaar", [["jaar"], [2024], [2025]]],
      [1, "aantal", [["aantal"], [5], [6]]],
    ]);
    expect([rij.address, kolom.address]).toEqual(["Blad1!A3:B3", "Blad1!B1:B3"]);
  }));

test("grafieken", () =>
  run(async (c, blad) => {
    blad.getRange("A1:C3").values = [
      ["", "kosten", "baten"],
      ["2024", 5, 1],
      ["2025", 6, 2],
    ];
    const grafiek = blad.charts.add("ColumnClustered", blad.getRange("A1:C3"));
    grafiek.name = "Kosten";
    grafiek.title.text = "Kosten per jaar";
    grafiek.setPosition("E2", "J12");
    const { series } = grafiek;
    series.load("count,items/name");
    await c.sync();
    expect([series.count, series.items.map((s) => s.name)]).toEqual([2, ["kosten", "baten"]]);
    const [op, nul, weg] = [
      blad.charts.getItem("Kosten"),
      blad.charts.getItemAt(0),
      blad.charts.getItemOrNullObject("Anders").load("name"),
    ];
    await zetEnLees(c, op, {
      name: "Kosten 2",
      chartType: "ColumnStacked",
      displayBlanksAs: "Zero",
      style: 3,
      plotVisibleOnly: false,
      showAllFieldButtons: true,
      showDataLabelsOverMaximum: false,
    });
    const [kaal] = await alles(c, op);
    expect(kaal).toMatchObject({ left: 4 * 9.14 * 5.25, top: 15, height: 165 });
    Object.assign(op, { left: 0, top: 0, width: 90, height: 29 });
    op.load("left,top,height");
    op.worksheet.load("name");
    nul.load("id");
    blad.charts.load("count,items/id");
    const tel = [blad.charts.getCount(), op.series.getCount()];
    await c.sync();
    expect([op.left, op.top, op.height, op.worksheet.name]).toEqual([0, 0, 30, "Blad1"]);
    expect([nul.id, blad.charts.count, weg.isNullObject]).toEqual([blad.charts.items[0]?.id, 1, true]);
    expect(tel.map((t) => t.value)).toEqual([1, 2]);

    const letters = {
      bold: true,
      color: "#111111",
      italic: true,
      name: "Arial",
      size: 9,
      underline: "Single",
    };
    const lijn = { color: "#222222", lineStyle: "Dash", weight: 2 };
    await zetEnLees(c, op.title, {
      text: "Nieuw",
      visible: true,
      overlay: true,
      position: "Top",
      horizontalAlignment: "Left",
    });
    await zetEnLees(c, op.title.format.font, letters);
    await zetEnLees(c, op.title.format.border, lijn);
    op.title.format.fill.setSolidColor("#FFFFFF");
    op.title.format.fill.clear();
    await zetEnLees(c, op.legend, { visible: false, position: "Top", overlay: true, showShadow: true });
    await zetEnLees(c, op.legend.format.font, letters);
    op.legend.format.fill.setSolidColor("#FFFFFF");
    await zetEnLees(c, op.legend.format.border, lijn);
    await zetEnLees(c, op.format, { roundedCorners: true, colorScheme: "MonochromaticPalette1" });
    op.format.fill.setSolidColor("white");
    await zetEnLees(c, op.format.font, letters);
    await zetEnLees(c, op.format.border, lijn);
    const punten = {
      showValue: true,
      position: "Center",
      numberFormat: "0",
      showSeriesName: true,
      showCategoryName: true,
      showLegendKey: true,
      showPercentage: true,
      separator: "; ",
    };
    await zetEnLees(c, op.dataLabels, punten);
    await zetEnLees(c, op.dataLabels.format.font, letters);
    op.dataLabels.format.fill.setSolidColor("#FFFFFF");
    await zetEnLees(c, op.dataLabels.format.border, lijn);

    for (const [as, type] of [
      [op.axes.categoryAxis, "Category"],
      [op.axes.getItem("Value"), "Value"],
      [op.axes.valueAxis, "Value"],
    ] as const) {
      await zetEnLees(c, as, {
        visible: false,
        maximum: 10,
        majorUnit: 2,
        minorUnit: 1,
        categoryType: "TextAxis",
        tickLabelPosition: "Low",
        majorTickMark: "None",
        minorTickMark: "Inside",
        reversePlotOrder: true,
        position: "Maximum",
        linkNumberFormat: false,
        textOrientation: 45,
        numberFormat: "#,##0",
      });
      expect((await alles(c, as))[0]).toMatchObject({ type });
      await zetEnLees(c, as.title, { text: "as", visible: true });
      await zetEnLees(c, as.title.format.font, letters);
      as.title.format.fill.setSolidColor("#FFFFFF");
      await zetEnLees(c, as.title.format.border, lijn);
      await zetEnLees(c, as.majorGridlines, { visible: false });
      await zetEnLees(c, as.minorGridlines, { visible: false });
      await zetEnLees(c, as.majorGridlines.format.line, lijn);
      await zetEnLees(c, as.format.font, letters);
      await zetEnLees(c, as.format.line, lijn);
    }
    await zetEnLees(c, op.axes.valueAxis, { minimum: 0 });

    const reeks = op.series.add("derde");
    reeks.setValues(blad.getRange("C2:C3"));
    reeks.setXAxisValues(blad.getRange("A2:A3"));
    const derde = op.series.getItemAt(2);
    await c.sync();
    await zetEnLees(c, derde, {
      name: "Derde",
      hasDataLabels: false,
      gapWidth: 60,
      overlap: 100,
      smooth: true,
      markerStyle: "Circle",
      markerSize: 6,
      markerBackgroundColor: "#111111",
      markerForegroundColor: "#222222",
    });
    expect(derde.chartType).toBe("ColumnStacked");
    derde.format.fill.setSolidColor("#654321");
    await zetEnLees(c, derde.format.line, { color: "#654321", weight: 2.25, lineStyle: "Dash" });
    await zetEnLees(c, derde.dataLabels, { showValue: true });
    derde.delete();
    op.activate();
    op.setData(blad.getRange("A1:B3"), "Columns");
    op.series.load("count");
    await c.sync();
    expect(op.series.count).toBe(1);
    op.delete();
    blad.charts.load("count");
    await c.sync();
    expect(blad.charts.count).toBe(0);
  }));

test("gegevensvalidatie", () =>
  run(async (c, blad) => {
    const { dataValidation } = blad.getRange("B2:B5");
    const regel = { wholeNumber: { operator: "Between", formula1: 1, formula2: 9 } } as const;
    dataValidation.rule = regel;
    dataValidation.ignoreBlanks = true;
    const fout = {
      showAlert: true,
      style: "Warning",
      title: "Klopt dit?",
      message: "1 tot en met 9",
    } as const;
    const uitleg = { showPrompt: true, title: "Aantal", message: "Tel ze" };
    dataValidation.errorAlert = fout;
    dataValidation.prompt = uitleg;
    dataValidation.load();
    await c.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      type: "WholeNumber",
      rule: { wholeNumber: { operator: "Between", formula1: "=1", formula2: "=9" } },
      errorAlert: fout,
      prompt: uitleg,
      ignoreBlanks: true,
    });
    dataValidation.clear();
    dataValidation.load("type");
    await c.sync();
    expect(dataValidation.type).toBe("None");
  }));

test("voorwaardelijke opmaak", () =>
  run(async (c, blad) => {
    const regels = blad.getRange("A1:A9").conditionalFormats;
    const een = regels.add("Custom");
    een.custom.rule.formula = "=A1>1";
    een.custom.format.font.color = "#9C0006";
    een.custom.format.fill.color = "#FFC7CE";
    const twee = regels.add("CellValue");
    twee.cellValue.rule = { operator: "EqualTo", formula1: '="nee"' };
    twee.cellValue.format.font.color = "#7F4F00";
    twee.cellValue.format.fill.color = "#FFE2A8";
    const tel = regels.getCount();
    regels.load();
    await c.sync();
    expect([tel.value, regels.items.map((r) => [r.type, r.priority, r.stopIfTrue])]).toEqual([
      2,
      [
        ["CellValue", 0, false],
        ["Custom", 1, false],
      ],
    ]);
    const [boven, onder] = [regels.getItemAt(0), regels.getItem(regels.items[1]?.id ?? "")];
    boven.cellValue.load("rule");
    boven.cellValueOrNullObject.load("rule");
    boven.customOrNullObject.load();
    onder.customOrNullObject.rule.load("formula");
    onder.custom.rule.load("formula");
    onder.custom.format.font.load("color");
    onder.custom.format.fill.load("color");
    const waar = [boven.getRange().load("address"), onder.getRangeOrNullObject().load("address")];
    await c.sync();
    expect(boven.cellValue.rule).toEqual({ operator: "EqualTo", formula1: '="nee"' });
    expect(boven.customOrNullObject.isNullObject).toBe(true);
    expect([
      onder.custom.rule.formula,
      onder.custom.format.font.color,
      onder.custom.format.fill.color,
    ]).toEqual(["=A1>1", "#9C0006", "#FFC7CE"]);
    expect(waar.map((b) => b.address)).toEqual(["Blad1!A1:A9", "Blad1!A1:A9"]);
    boven.delete();
    await c.sync();
    regels.clearAll();
    const leeg = regels.getCount();
    await c.sync();
    expect(leeg.value).toBe(0);
  }));

test("voorwaardelijke opmaak weg van een deel van het bereik: de rest houdt haar regel, en de formule wijst naar dezelfde cellen", () =>
  run(async (c, blad) => {
    const regel = blad.getRange("A1:C9").conditionalFormats.add("Custom");
    regel.custom.rule.formula = "=AND(A1>$B$1,A$1>$B1)";
    regel.custom.format.font.color = "#9C0006";
    regel.custom.format.fill.color = "#FFC7CE";
    await c.sync();
    blad.getRange("B4:B5").conditionalFormats.clearAll();
    const over = blad.getRange("A1:C9").conditionalFormats;
    over.load("items");
    await c.sync();
    const gelezen = over.items.map((r) => {
      r.custom.rule.load("formula");
      return [r.getRange().load("address"), r.custom.rule] as const;
    });
    const weg = blad.getRange("B4:B5").conditionalFormats.getCount();
    await c.sync();
    expect(weg.value).toBe(0);
    expect(gelezen.map(([bereik, formule]) => [bereik.address, formule.formula])).toEqual([
      ["Blad1!A1:C3", "=AND(A1>$B$1,A$1>$B1)"],
      ["Blad1!A4:A5", "=AND(A4>$B$1,A$1>$B4)"],
      ["Blad1!C4:C5", "=AND(C4>$B$1,C$1>$B4)"],
      ["Blad1!A6:C9", "=AND(A6>$B$1,A$1>$B6)"],
    ]);
  }));

test("notities", () =>
  run(async (c, blad) => {
    const notitie = blad.notes.add("B2", "eerste");
    notitie.load();
    await c.sync();
    expect([notitie.content, notitie.authorName, notitie.visible]).toEqual(["eerste", "", false]);
    const op = blad.notes.getItem("B2");
    op.content = "tweede";
    const [nul, weg, tel] = [
      c.workbook.notes.getItemAt(0).load("content"),
      blad.notes.getItemOrNullObject("C9").load("content"),
      blad.notes.getCount(),
    ];
    const plek = op.getLocation().load("address");
    blad.notes.load("items/content");
    await c.sync();
    expect([nul.content, weg.isNullObject, tel.value, plek.address]).toEqual(["tweede", true, 1, "Blad1!B2"]);
    expect(blad.notes.items.map((n) => n.content)).toEqual(["tweede"]);
    op.delete();
    const leeg = c.workbook.notes.getCount();
    await c.sync();
    expect(leeg.value).toBe(0);
  }));

test("het bereik van een gebeurtenis", () =>
  run(async (c, blad) => {
    const gezien: Excel.WorksheetChangedEventArgs[] = [];
    c.workbook.worksheets.onChanged.add((args) => Promise.resolve(void gezien.push(args)));
    blad.getRange("B2").values = [[1]];
    await c.sync();
    await wereld.stilte();
    const [args] = gezien;
    const [een, twee] = [args?.getRange(c).load("address"), args?.getRangeOrNullObject(c).load("address")];
    await c.sync();
    expect([een?.address, twee?.address]).toEqual(["Blad1!B2", "Blad1!B2"]);
  }));

// Aanmelden doet niets dan niet falen; welke gebeurtenissen komen, toetst gebeurtenissen.test.ts.
const ELDERS = /^(Worksheet|WorksheetCollection) roep _(Un)?[Rr]egister|^Range roep _ValidateArraySize$/;

test("elke klasse en elk lid uit de tabellen kwam langs", () => {
  const map = path.resolve(__dirname, "../../../src/browser/transport/klassen");
  const bron = fs
    .readdirSync(map)
    .map((f) => fs.readFileSync(path.join(map, f), "utf8"))
    .join("\n");
  const klassen = [...bron.matchAll(/(?:naam: |(?:onthoudklasse|lijn|metVlak)\(\s*)"([A-Z]\w+)"/g)].map(
    (m) => m[1],
  );
  expect([...new Set(klassen)].filter((k) => k !== undefined && !tabellen.has(k))).toEqual([]);
  const gemist = [...tabellen].flatMap(([klasse, leden]) =>
    [...leden].map((lid) => `${klasse} ${lid}`).filter((lid) => !geraakt.has(lid) && !ELDERS.test(lid)),
  );
  expect(gemist).toEqual([]);
});
