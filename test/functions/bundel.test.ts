import fs from "node:fs";
import path from "node:path";
import { eisVerseBouw } from "../hulp/versebouw";
import { AANROEP, alsExcel, functionsJson, laadBundel, uitDist } from "../hulp/bundel";

const gekoppeld = laadBundel();
const { functions, enums, allowErrorForDataTypeAny } = functionsJson();

test("functions.js koppelt precies de functies uit functions.json", () => {
  expect([...gekoppeld.keys()].sort()).toEqual(functions.map((f) => f.id).sort());
});

/** Microsofts regels voor namen van functies: een korter of anders gespeld id laat in Excel geen enkele functie laden. */
test("elk id is uniek, begint met een letter, heeft minstens drie tekens uit A-Z, 0-9, punt en streepje, en is geen celadres", () => {
  const ids = functions.map((f) => f.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const f of functions) {
    expect(f.name).toBe(f.id);
    expect(f.id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    expect(f.id).not.toMatch(/^[A-Z]{1,3}\d+$/);
  }
});

test("elke waarde is een any-matrix; alleen een keuze is tekst met een bestaande keuzelijst", () => {
  for (const p of functions.flatMap((f) => f.parameters))
    if (p.type === "string") {
      expect(p.dimensionality).toBe("scalar");
      expect(enums.map((e) => e.id)).toContain(p.customEnumId);
    } else expect([p.type, p.dimensionality, p.customEnumId]).toEqual(["any", "matrix", undefined]);
  expect(allowErrorForDataTypeAny).toBe(true);
});

/** De maten van een custom enum in Microsofts eigen schema (extensibility/schema/enum). */
test("elke keuze heeft haar tekst en een zin van hoogstens 256 tekens die Excel ernaast toont", () => {
  expect(new Set(enums.map((e) => e.id)).size).toBe(enums.length);
  for (const e of enums) {
    expect(e).toMatchObject({
      id: expect.stringMatching(/^[A-Z][A-Z0-9._]{2,63}$/) as string,
      type: "string",
    });
    for (const keuze of e.values) {
      expect(Object.keys(keuze)).toEqual(["name", "stringValue", "tooltip"]);
      expect(keuze.stringValue).toBe(keuze.name);
      expect(keuze.tooltip).toMatch(/^.{10,255}[.]$/);
    }
    expect(new Set(e.values.map((k) => k.tooltip)).size).toBe(e.values.length);
  }
});

test("optionele parameters staan achteraan en alle teksten zijn gevuld", () => {
  for (const f of functions) {
    const optioneel = f.parameters.map((p) => Boolean(p.optional));
    expect(optioneel).toEqual([...optioneel].sort((a, b) => Number(a) - Number(b)));
    expect([f.description, ...f.parameters.map((p) => p.description)]).not.toContain("");
  }
});

test("de hulp van elke functie is een anker op de eigen site", () => {
  for (const f of functions) expect(f.helpUrl).toMatch(new RegExp(`^https://[^#]+/functies\\.html#${f.id}$`));
  expect(fs.existsSync(uitDist("functies.html"))).toBe(true);
});

test("functions.js draagt alleen wat Excel nodig heeft: geen woorden en geen voorbeelden", () => {
  const tekst = fs.readFileSync(uitDist("functions.js"), "utf8");
  for (const f of functions) expect(tekst).not.toContain(f.description);
  expect(tekst).not.toContain("voorbeelden");
});

/** De lint weert hem uit src; hier ook uit wat er van anderen in een bundel komt. */
test("geen script dat meegaat heeft een blik achterom, die Safari voor 16.4 niet leest", () => {
  const scripts = fs
    .readdirSync(eisVerseBouw("dist"), { recursive: true, encoding: "utf8" })
    .filter((naam) => naam.endsWith(".js"));
  expect(scripts).toEqual(expect.arrayContaining(["rekenwerker.js", "onderzoekwerker.js"]));
  for (const naam of scripts)
    expect([naam, /\(\?<[=!]/.test(fs.readFileSync(uitDist(naam), "utf8"))]).toEqual([naam, false]);
});

test("de aanroep van Excel telt niet als argument, ook niet op de plaats van een nieuwe parameter", () => {
  const f = gekoppeld.get("MINUTEN_PER_MAAND") as (...a: unknown[]) => unknown;
  expect(f([[120]], AANROEP)).toEqual([[520]]);
  expect(f([[120]], null, AANROEP)).toEqual([[520]]);
  expect(f([[120]], [[39]], AANROEP)).toEqual([[390]]);
});

test("Excel geeft een foutwaarde door als object met code of basicValue", () => {
  const norm = functions.find((f) => f.id === "BANDBREEDTE") as (typeof functions)[number];
  const f = gekoppeld.get("BANDBREEDTE") as (...a: unknown[]) => unknown;
  const gevallen = [{ code: "#N/A" }, { type: "Error", basicValue: "#N/A", errorType: "NotAvailable" }];
  for (const cel of gevallen) expect(alsExcel(f, norm, [[[cel]]])).toMatchObject([[{ fout: "#N/A" }]]);
  const verwijzing = alsExcel(f, norm, [[[{ code: "#REF!" }]]]) as { fout: string; zin: string }[][];
  expect(verwijzing[0]?.[0]?.fout).toBe("#VALUE!");
  expect(verwijzing[0]?.[0]?.zin).toContain("#VERW! (#REF!)");
});

/** Elke eerdere uitgave staat hier met haar parameters; een nieuwe bundel moet ze nog aankunnen. */
test("de handtekeningen van elke eerdere uitgave werken op deze bundel", () => {
  const map = path.resolve(__dirname, "../contract/uitgaven");
  for (const bestand of fs.readdirSync(map)) {
    const uitgave = JSON.parse(fs.readFileSync(path.join(map, bestand), "utf8")) as Record<string, number>;
    for (const [id, parameters] of Object.entries(uitgave)) {
      const f = gekoppeld.get(id);
      if (f === undefined) throw new Error(`${bestand}: ${id} is verdwenen`);
      const leeg = Array.from({ length: parameters }, () => null);
      const uitkomst = (argumenten: unknown[]) => {
        try {
          return JSON.stringify(f(...argumenten));
        } catch (fout) {
          return JSON.stringify(fout);
        }
      };
      expect(uitkomst([...leeg, AANROEP])).toBe(uitkomst(leeg));
    }
  }
});
