import { leesBladen } from "../../../src/browser/rooster/bladenlezen";
import { maakRooster } from "../../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../../src/browser/rooster/model";
import { vakOp } from "../../../src/browser/rooster/vak";
import { blad1, mislukt } from "../../hulp/officeroosters";
import { maakOfficewereld, type Officewereld } from "../../hulp/office";
import type { Afdruk } from "../../../src/sheet/blad";
import { zetAfdruk } from "../../../src/workbook/office/afdruk";
import type { Rooster } from "../../../src/browser/rooster/rooster";

let rooster: Rooster;
let wereld: Officewereld;
beforeEach(() => {
  rooster = maakRooster(maakRoostermodel());
  wereld = maakOfficewereld(rooster);
});
afterEach(() => {
  expect(wereld.uitspraken).toEqual([]);
  wereld.stop();
});

test("hele rijen invoegen en weghalen: formules en namen schuiven mee, en wat daarna in dezelfde opdracht komt, telt de nieuwe rijen", async () => {
  await wereld.Excel.run(async (c) => {
    const blad = blad1(c);
    blad.getRange("A1:A3").formulas = [[1], [2], ["=SUM(A1:A2)"]];
    c.workbook.names.add("WMO_Som", "=Blad1!$A$3");
    blad.getRange("2:3").insert("Down");
    blad.getRange("A2").values = [[10]];
    blad.getRange("1:1").delete("Up");
    await c.sync();
    const vak = blad.getRange("A1:A4").load("formulas");
    const naam = c.workbook.names.getItem("WMO_Som").load("formula");
    await c.sync();
    expect(vak.formulas).toEqual([[10], [""], [2], ["=SUM(A1:A3)"]]);
    expect(naam.formula).toBe("=Blad1!$A$4");
  });
});

test("de ingevoegde rijen komen terug, hele kolommen kunnen ook, losse cellen niet", async () => {
  await wereld.Excel.run(async (c) => {
    const blad = blad1(c);
    blad.getRange("B1").values = [[1]];
    const nieuw = blad.getRange("B:B").insert("Right").load("address");
    await c.sync();
    const cel = blad.getRange("C1").load("values");
    await c.sync();
    expect([nieuw.address, cel.values]).toEqual(["Blad1!B:B", [[1]]]);
  });
  const fout = await mislukt(wereld, async (c) => {
    blad1(c).getRange("B2:B3").insert("Right");
    await c.sync();
  });
  expect(fout.code).toBe("NotImplemented");
});

test("onChanged zegt RowInserted en RowDeleted, met de rijen als adres", async () => {
  const gezien: string[] = [];
  await wereld.Excel.run(async (c) => {
    c.workbook.worksheets.onChanged.add((a) =>
      Promise.resolve(void gezien.push(`${a.changeType} ${a.address} ${a.triggerSource}`)),
    );
    await c.sync();
    blad1(c).getRange("4:5").insert("Down");
    blad1(c).getRange("2:2").delete("Up");
    await c.sync();
  });
  await wereld.stilte();
  rooster.verschuif({ blad: rooster.actief(), langs: "kolom", vanaf: 1, aantal: 1, erbij: true });
  await wereld.stilte();
  // o-spreadsheet meldt bij een rij die weggaat ook haar cellen.
  expect(gezien.filter((g) => !g.startsWith("RangeEdited"))).toEqual([
    "RowInserted 4:5 ThisLocalAddin",
    "RowDeleted 2:2 ThisLocalAddin",
    "ColumnInserted B:B Unknown",
  ]);
});

test("afdrukbereik, herhaalde rijen en paginaeindes schuiven mee, ook als de gebruiker zelf een rij invoegt", async () => {
  const lees = () =>
    wereld.Excel.run(async (c) => {
      const { pageLayout, horizontalPageBreaks } = blad1(c);
      const gebied = pageLayout.getPrintAreaOrNullObject().load("address");
      const koppen = pageLayout.getPrintTitleRowsOrNullObject().load("address");
      const eindes = horizontalPageBreaks.getCount();
      await c.sync();
      return [gebied.address, koppen.address, eindes.value];
    });
  await wereld.Excel.run(async (c) => {
    const blad = blad1(c);
    blad.pageLayout.setPrintArea("A1:C20");
    blad.pageLayout.setPrintTitleRows("$2:$3");
    blad.horizontalPageBreaks.add("A10");
    blad.horizontalPageBreaks.add("A15");
    blad.getRange("3:3").insert("Down");
    await c.sync();
  });
  expect(await lees()).toEqual(["Blad1!A1:C21", "Blad1!2:4", 2]);
  rooster.verschuif({ blad: rooster.actief(), langs: "rij", vanaf: 0, aantal: 1, erbij: true });
  expect(await lees()).toEqual(["Blad1!A2:C22", "Blad1!3:5", 2]);
  rooster.verschuif({ blad: rooster.actief(), langs: "rij", vanaf: 11, aantal: 1, erbij: false });
  expect(await lees()).toEqual(["Blad1!A2:C21", "Blad1!3:5", 1]);
});

test("een invoerregel op een deel van een bereik laat de rest van dat bereik zijn regel", async () => {
  const blad = rooster.actief();
  const getal = { soort: "getal", van: 0, tot: 9 } as const;
  rooster.zetInvoerregels(blad, [{ bereik: "B2:C5", toegestaan: getal, fout: "0 tot 9." }]);
  await wereld.Excel.run(async (c) => {
    blad1(c).getRange("B3").dataValidation.clear();
    blad1(c).getRange("C5").dataValidation.rule = {
      wholeNumber: { operator: "Between", formula1: 1, formula2: 2 },
    };
    await c.sync();
  });
  const per = new Map<string, unknown>();
  for (const { bereik, toegestaan } of rooster.invoerregels(blad)) {
    const { boven: rij, links: kolom, rijen, kolommen } = vakOp(blad, bereik);
    for (let r = 0; r < rijen; r++)
      for (let k = 0; k < kolommen; k++) {
        const plek = `${"ABC"[kolom + k]}${rij + r + 1}`;
        expect(per.has(plek)).toBe(false);
        per.set(plek, toegestaan);
      }
  }
  expect([...per.keys()].sort()).toEqual(["B2", "B4", "B5", "C2", "C3", "C4", "C5"]);
  expect(per.get("C5")).toEqual({ soort: "getal", van: 1, tot: 2, geheel: true });
  expect(per.get("C4")).toEqual(getal);
});

test("hoe een blad op papier komt, gaat mee in het bestand; wat er niet van gezet wordt, blijft", () =>
  wereld.Excel.run(async (c) => {
    const blad = blad1(c);
    const afdruk = () => leesBladen(rooster)[0]?.afdruk;
    const heel: Afdruk = {
      opEen: true,
      bereik: "A1:C9",
      kopRijen: [1, 2],
      voet: { links: "Zorg & zo", rechts: "versie 2" },
    };
    zetAfdruk(blad, heel, { staand: true, eindes: [], kopRijen: [1, 2] });
    await c.sync();
    expect(afdruk()).toEqual(heel);
    blad.pageLayout.setPrintArea("A1:C12");
    await c.sync();
    expect(afdruk()).toEqual({ ...heel, bereik: "A1:C12" });
    zetAfdruk(blad, {}, { staand: true, eindes: [] });
    await c.sync();
    expect(afdruk()).toMatchObject({ bereik: "A1:C12" });
    expect(afdruk()).not.toHaveProperty("opEen");
  }));

test("de gewone lettergrootte van Excel is die van het rooster", () =>
  wereld.Excel.run(async (c) => {
    const blad = blad1(c);
    const font = blad.getRange("A1").format.font;
    font.size = 18;
    await c.sync();
    font.size = 11;
    await c.sync();
    const vak = { blad: rooster.actief(), boven: 0, links: 0, rijen: 1, kolommen: 1 };
    expect(rooster.opmaak(vak)[0]?.[0]).not.toHaveProperty("grootte");
  }));
