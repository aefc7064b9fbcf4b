import { maakOfficewereld } from "../../hulp/office";
import { blad1, roosters } from "../../hulp/officeroosters";

describe.each(roosters)("op het rooster %s", (_, maak) => {
  const begin = () => {
    const rooster = maak();
    const blad = rooster.actief();
    const vak = (boven: number, links: number, rijen = 1, kolommen = 1) => ({
      blad,
      boven,
      links,
      rijen,
      kolommen,
    });
    return { rooster, blad, vak, wereld: maakOfficewereld(rooster) };
  };

  test("een wijziging in het rooster komt bij worksheets.onChanged en worksheet.onChanged, zoals Excel haar meldt", async () => {
    const { rooster, blad, vak, wereld } = begin();
    const gezien: Record<string, unknown>[] = [];
    await wereld.Excel.run(async (c) => {
      const ws = blad1(c).load("id");
      await c.sync();
      const noteer = (waar: string) => (args: Excel.WorksheetChangedEventArgs) =>
        Promise.resolve(void gezien.push({ ...args, waar }));
      c.workbook.worksheets.onChanged.add(noteer("alle"));
      ws.onChanged.add(noteer("een"));
      await c.sync();
    });
    rooster.schrijf(vak(1, 1, 1, 2), [[1, 2]]);
    await wereld.stilte();
    const inhoud = { type: "WorksheetChanged", changeType: "RangeEdited", source: "Local", address: "B2:C2" };
    expect(gezien).toMatchObject([
      { ...inhoud, worksheetId: blad, waar: "een", triggerSource: "Unknown" },
      { ...inhoud, worksheetId: blad, waar: "alle", triggerSource: "Unknown" },
    ]);
  });

  test("een eigen wijziging komt ook, na de sync, en zegt dat zij van de invoegtoepassing is", async () => {
    const { wereld } = begin();
    const gezien: string[] = [];
    await wereld.Excel.run(async (c) => {
      c.workbook.worksheets.onChanged.add((args) =>
        Promise.resolve(void gezien.push(`${args.address} ${args.triggerSource}`)),
      );
      await c.sync();
      blad1(c).getRange("A1").values = [[1]];
      await c.sync();
    });
    await wereld.stilte();
    expect(gezien).toEqual(["A1 ThisLocalAddin"]);
  });

  test("de selectie: op de werkmap, de bladen, het blad en het document", async () => {
    const { rooster, blad, vak, wereld } = begin();
    const gezien: string[] = [];
    await wereld.Excel.run(async (c) => {
      const ws = blad1(c).load("id");
      await c.sync();
      c.workbook.onSelectionChanged.add(() => Promise.resolve(void gezien.push("werkmap")));
      c.workbook.worksheets.onSelectionChanged.add((a) =>
        Promise.resolve(void gezien.push(`bladen ${a.address}`)),
      );
      ws.onSelectionChanged.add((a) =>
        Promise.resolve(void gezien.push(`blad ${a.address} ${a.worksheetId}`)),
      );
      await c.sync();
    });
    wereld.Office.context.document.addHandlerAsync("documentSelectionChanged" as never, () =>
      gezien.push("document"),
    );
    await wereld.stilte();
    rooster.selecteer(vak(2, 0, 3, 2));
    await wereld.stilte();
    expect(gezien.sort()).toEqual([`blad A3:B5 ${blad}`, "bladen A3:B5", "document", "werkmap"]);
    gezien.length = 0;
    wereld.Office.context.document.removeHandlerAsync("documentSelectionChanged" as never);
    rooster.selecteer(vak(0, 0));
    await wereld.stilte();
    expect(gezien).not.toContain("document");
  });

  test("wie zich afmeldt, hoort niets meer; wie blijft wel", async () => {
    const { rooster, vak, wereld } = begin();
    const gezien: string[] = [];
    const [weg, selectie] = await wereld.Excel.run(async (c) => {
      const { worksheets } = c.workbook;
      const een = worksheets.onChanged.add(() => Promise.resolve(void gezien.push("weg")));
      worksheets.onChanged.add(() => Promise.resolve(void gezien.push("blijft")));
      const twee = c.workbook.onSelectionChanged.add(() => Promise.resolve(void gezien.push("selectie")));
      await c.sync();
      return [een, twee] as const;
    });
    await wereld.Excel.run(weg.context, async (c) => {
      weg.remove();
      selectie.remove();
      await c.sync();
    });
    rooster.schrijf(vak(0, 0), [[1]]);
    rooster.selecteer(vak(5, 5));
    await wereld.stilte();
    expect(gezien).toEqual(["blijft"]);
  });

  test("een luisteraar die omvalt, houdt de andere niet tegen", async () => {
    const { rooster, vak, wereld } = begin();
    const gezien: string[] = [];
    await wereld.Excel.run(async (c) => {
      c.workbook.worksheets.onChanged.add(() => {
        throw new Error("meteen");
      });
      c.workbook.worksheets.onChanged.add(() => Promise.reject(new Error("later")));
      c.workbook.worksheets.onChanged.add(() => Promise.resolve(void gezien.push("goed")));
      await c.sync();
    });
    rooster.schrijf(vak(0, 0), [[1]]);
    await wereld.stilte();
    expect([gezien, wereld.uitspraken]).toEqual([["goed"], []]);
  });

  test("bladen erbij, eraf, hernoemd en naar voren", async () => {
    const { rooster, blad, wereld } = begin();
    const gezien: string[] = [];
    const noteer = (args: { type: string; worksheetId: string }) =>
      Promise.resolve(void gezien.push(args.type));
    await wereld.Excel.run(async (c) => {
      const { worksheets } = c.workbook;
      worksheets.onAdded.add(noteer);
      worksheets.onDeleted.add(noteer);
      worksheets.onActivated.add(noteer);
      worksheets.onDeactivated.add(noteer);
      worksheets.onNameChanged.add((a) =>
        Promise.resolve(void gezien.push(`${a.type} ${a.nameBefore} ${a.nameAfter}`)),
      );
      const een = blad1(c).load("id");
      await c.sync();
      een.onActivated.add((a) => Promise.resolve(void gezien.push(`zelf ${a.worksheetId === blad}`)));
      await c.sync();
      const twee = worksheets.add("Twee");
      await c.sync();
      twee.activate();
      await c.sync();
      twee.name = "Drie";
      await c.sync();
      een.activate();
      twee.delete();
      await c.sync();
    });
    await wereld.stilte();
    expect(gezien).toEqual([
      "WorksheetAdded",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "WorksheetNameChanged Twee Drie",
      "WorksheetDeleted",
      "WorksheetDeactivated",
      "zelf true",
      "WorksheetActivated",
    ]);
    expect(rooster.bladen()).toHaveLength(1);
  });

  test("na het stoppen komt er niets meer", async () => {
    const { rooster, vak, wereld } = begin();
    const gezien: string[] = [];
    await wereld.Excel.run(async (c) => {
      c.workbook.worksheets.onChanged.add(() => Promise.resolve(void gezien.push("x")));
      await c.sync();
    });
    wereld.stop();
    rooster.schrijf(vak(0, 0), [[1]]);
    await wereld.stilte();
    expect(gezien).toEqual([]);
  });
});
