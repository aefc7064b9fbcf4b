import fs from "node:fs";
import path from "node:path";
import ts from "typescript6";

const WORTEL = path.resolve(__dirname, "../..");
const KAMER = path.join(WORTEL, "src/workbook/office");

/** De oudste Excel waar de invoegtoepassing op draait: ExcelApi 1.12. */
const BASIS = 12;

/** Bestanden die nieuwere leden gebruiken, achter een vraag aan `kan`, met die leden. */
const ACHTER_KAN: Record<string, string[]> = {
  "notitie.ts": [
    "Note.content",
    "NoteCollection.add",
    "NoteCollection.getItemOrNullObject",
    "Worksheet.notes",
  ],
  "notities.ts": [
    "Note.content",
    "NoteCollection.add",
    "NoteCollection.getItemOrNullObject",
    "Worksheet.notes",
  ],
  "opdracht.ts": ["RunOptions.mergeUndoGroup"],
  "selectie.ts": ["Range.getMergedAreasOrNullObject"],
  "verbouwuit.ts": [
    "Note.delete",
    "NoteCollection.add",
    "NoteCollection.getItemOrNullObject",
    "Worksheet.notes",
  ],
  "wis.ts": ["Note.delete", "NoteCollection.getItemOrNullObject", "Worksheet.notes"],
};

interface Gebruik {
  bestand: string;
  lid: string;
  set: string;
}

/** Elk lid van Office.js dat in deze bestanden voorkomt, met de set uit zijn documentatie. */
function gebruikt(bestanden: readonly string[]): Gebruik[] {
  const { config } = ts.readConfigFile(path.join(WORTEL, "tsconfig.json"), (p) => ts.sys.readFile(p)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, WORTEL);
  const programma = ts.createProgram(bestanden, { ...options, noEmit: true, types: ["office-js"] });
  const types = programma.getTypeChecker();
  const uit = new Map<string, Gebruik>();
  const noteer = (symbool: ts.Symbol | undefined, bestand: string) => {
    for (const bron of symbool?.declarations ?? []) {
      if (!bron.getSourceFile().fileName.includes("@types/office-js/")) continue;
      const klasse = (bron.parent as ts.NamedDeclaration).name?.getText() ?? "";
      const lid = `${klasse}.${symbool?.name ?? ""}`;
      const set = /\[Api set: (ExcelApi[^\]]*)\]/.exec(bron.getFullText())?.[1];
      if (klasse !== "" && set !== undefined) uit.set(`${bestand} ${lid}`, { bestand, lid, set });
    }
  };
  // load("items/name,protection/protected"): elk deel van het pad is een lid, van het type dat ervoor staat.
  const geladen = (soort: ts.Type, [deel, ...rest]: string[], bestand: string): void => {
    const symbool = types.getPropertyOfType(soort, deel ?? "");
    if (symbool?.valueDeclaration === undefined) throw new Error(`${bestand}: load van onbekend lid ${deel}`);
    noteer(symbool, bestand);
    const type = types.getTypeOfSymbolAtLocation(symbool, symbool.valueDeclaration);
    if (rest.length > 0) geladen(types.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type, rest, bestand);
  };
  for (const pad of bestanden) {
    const bron = programma.getSourceFile(pad);
    if (bron === undefined) throw new Error(`${pad} is niet te lezen`);
    const bestand = path.basename(pad);
    const loop = (knoop: ts.Node): void => {
      if (ts.isIdentifier(knoop)) noteer(types.getSymbolAtLocation(knoop), bestand);
      // Namen in een los object of een patroon ({ charts } = sheet) horen bij het type dat daar verwacht wordt.
      if (ts.isObjectLiteralExpression(knoop)) {
        const soort = types.getContextualType(knoop);
        for (const e of knoop.properties) if (e.name) noteer(soort?.getProperty(e.name.getText()), bestand);
      }
      if (ts.isObjectBindingPattern(knoop)) {
        const soort = types.getTypeAtLocation(knoop);
        for (const e of knoop.elements)
          noteer(soort.getProperty((e.propertyName ?? e.name).getText()), bestand);
      }
      if (ts.isCallExpression(knoop) && ts.isPropertyAccessExpression(knoop.expression)) {
        const [wat] = knoop.arguments;
        if (knoop.expression.name.text === "load" && wat && ts.isStringLiteral(wat))
          for (const pad of wat.text.split(",")) {
            const soort = types.getNonNullableType(types.getTypeAtLocation(knoop.expression.expression));
            geladen(soort, pad.trim().split("/"), bestand);
          }
      }
      ts.forEachChild(knoop, loop);
    };
    loop(bron);
  }
  return [...uit.values()];
}

/** Nieuwer dan de basis, of alleen op de desktop of het web. "1.1 for get, 1.8 for set" telt voor zijn hoogste. */
function teNieuw(set: string): boolean {
  if (!/^ExcelApi \d/.test(set)) return true;
  return [...set.matchAll(/1\.(\d+)/g)].some(([, nummer]) => Number(nummer) > BASIS);
}

const bestanden = fs.readdirSync(KAMER).map((f) => path.join(KAMER, f));
/** Een bestand met nieuwe leden, om te zien dat zij gevonden worden. */
const PROEF = path.join(WORTEL, "test/fouten/office/nieuw.ts");
let leden: Gebruik[];
beforeAll(() => {
  leden = gebruikt([...bestanden, PROEF]);
}, 180_000);

test("de leden van Office.js worden gezien, met hun set", () => {
  expect(leden.length).toBeGreaterThan(150);
  expect(leden).toContainEqual({ bestand: "schrijf.ts", lid: "Range.formulas", set: "ExcelApi 1.1" });
  expect(leden).toContainEqual({
    bestand: "weergave.ts",
    lid: "Worksheet.showGridlines",
    set: "ExcelApi 1.8",
  });
});

test("alles zit in ExcelApi 1.12, behalve wat achter kan() staat", () => {
  const nieuw: Record<string, string[]> = {};
  for (const { bestand, lid, set } of leden)
    if (bestand !== path.basename(PROEF) && teNieuw(set)) (nieuw[bestand] ??= []).push(lid);
  for (const lijst of Object.values(nieuw)) lijst.sort();
  expect(nieuw).toEqual(ACHTER_KAN);
});

test("wat achter kan() hoort, vraagt het ook", () => {
  for (const bestand of Object.keys(ACHTER_KAN))
    expect(fs.readFileSync(path.join(KAMER, bestand), "utf8")).toMatch(
      /\bkanDezeExcel\("(?:notities|eenStapTerug|samengevoegd)"\)/,
    );
});

test("een nieuwer lid valt door de mand", () => {
  expect(teNieuw("ExcelApi 1.13")).toBe(true);
  expect(teNieuw("ExcelApiDesktop 1.1")).toBe(true);
  expect(teNieuw("ExcelApiOnline 1.1")).toBe(true);
  expect(teNieuw("ExcelApi 1.1 for get, 1.8 for set")).toBe(false);
  const proef = leden.filter(({ bestand, set }) => bestand === path.basename(PROEF) && teNieuw(set));
  expect(proef.map(({ lid }) => lid).sort()).toEqual([
    "Range.formulaArray",
    "Range.getMergedAreasOrNullObject",
    "Worksheet.notes",
  ]);
});
