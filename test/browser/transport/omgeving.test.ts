import { kanSet } from "../../../src/browser/transport/sets";
import { maakGeheugenrooster } from "../../hulp/geheugenrooster";
import { maakOfficewereld } from "../../hulp/office";

test.each([
  ["ExcelApi", "1.1", true],
  ["ExcelApi", "1.9", true],
  ["ExcelApi", "1.20", true],
  ["ExcelApi", "1.21", false],
  ["ExcelApi", "2.0", false],
  ["excelapi", 1.2, true],
  ["SharedRuntime", "1.1", true],
  ["SharedRuntime", "1.2", false],
  ["CustomFunctionsRuntime", undefined, true],
  ["WordApi", "1.1", false],
])("kanSet(%s, %s) is %s", (naam, versie, kan) => {
  expect(kanSet(naam, versie)).toBe(kan);
});

describe("Office in het paneel", () => {
  const wereld = maakOfficewereld(maakGeheugenrooster().rooster);
  const { Office, CustomFunctions } = wereld;

  test("onReady zegt Excel, met en zonder functie", async () => {
    let gezegd: unknown;
    const info = await Office.onReady((i) => void (gezegd = i.host));
    expect([info, gezegd]).toEqual([{ host: "Excel", platform: "OfficeOnline" }, "Excel"]);
    expect(await Office.onReady()).toEqual(info);
  });

  test("context: taal, thema, sets en plaats", () => {
    const { context } = Office;
    expect([context.displayLanguage, context.contentLanguage, context.host]).toEqual([
      "nl-NL",
      "nl-NL",
      "Excel",
    ]);
    expect(context.officeTheme.bodyBackgroundColor).toBe("#FFFFFF");
    expect(context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(true);
    expect(context.diagnostics.platform).toBe("OfficeOnline");
  });

  test("instellingen bij het document en de start blijven zolang het paneel open is", async () => {
    const { settings } = Office.context.document;
    settings.set("a", { b: 1 });
    const klaar = await new Promise((bij) => settings.saveAsync((uit) => bij(uit.status)));
    expect([klaar, settings.get("a"), settings.get("niets")]).toEqual(["succeeded", { b: 1 }, null]);
    settings.remove("a");
    expect(settings.get("a")).toBeNull();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe(Office.StartupBehavior.load);
    await Promise.all([Office.addin.showAsTaskpane(), Office.addin.hide()]);
  });

  test("functies en opdrachten worden gekoppeld zoals office.js dat doet", () => {
    const mappings = (x: unknown) => (x as { _association: { mappings: object } })._association.mappings;
    CustomFunctions.associate("een", () => 1);
    CustomFunctions.associate({ twee: () => 2 });
    Office.actions.associate("drie", () => undefined);
    expect([Object.keys(mappings(CustomFunctions)), Object.keys(mappings(Office.actions))]).toEqual([
      ["EEN", "TWEE"],
      ["DRIE"],
    ]);
  });

  test("een onbekende gebeurtenis op het document wordt geweigerd", () => {
    expect(() => Office.context.document.addHandlerAsync("iets" as never, () => undefined)).toThrow(/iets/);
  });
});
