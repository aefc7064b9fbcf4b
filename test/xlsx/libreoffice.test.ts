import { excelfunctie } from "../../src/formula/excelfuncties";
import { absoluut } from "../../src/formula/adres";
import { isFormule, type Blad } from "../../src/sheet/blad";
import { formule, kolom, label } from "../../src/sheet/cellen";
import { GEWONE_FUNCTIES, lintFormule } from "../../src/formula/lint";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { herbereken, zoalsGetoond } from "../hulp/libreoffice";
import { delen, leesCellen, leesWaarden } from "../hulp/xlsx-lezen";
import { alle, leesXml, type Element } from "../hulp/xml";
import { capaciteit } from "./voorbeeld";

/** Een aanroep van elke functie die de lint doorlaat; wat LibreOffice niet kent, wordt #NAME?. */
const elkeFunctie: Blad = {
  id: "elke_functie",
  versie: 1,
  titel: "Elke functie",
  cellen: kolom("A1", ...GEWONE_FUNCTIES.map((naam) => label(formule(`${naam}(${argumenten(naam)})`, 999)))),
};

/** Zoveel enen als de functie minstens wil. */
function argumenten(naam: string): string {
  return new Array(excelfunctie(naam)?.minstens ?? 0).fill("1").join();
}

let na: Record<"capaciteit" | "anders" | "functies", Uint8Array>;

beforeAll(() => {
  na = herbereken({
    capaciteit: drukWerkmap([capaciteit]),
    // Dezelfde formules met onzin als bewaarde uitkomst: zo blijkt dat LibreOffice echt rekent.
    anders: drukWerkmap([
      {
        ...capaciteit,
        cellen: capaciteit.cellen.map((c) =>
          isFormule(c.inhoud) ? { ...c, inhoud: { ...c.inhoud, uitkomst: 999 } } : c,
        ),
      },
    ]),
    functies: drukWerkmap([elkeFunctie]),
  });
}, 120_000);

test.each(["capaciteit", "anders"] as const)("%s: LibreOffice rekent elke gewone formule gelijk", (naam) => {
  const gerekend = leesWaarden(na[naam])[capaciteit.titel];
  const formules = capaciteit.cellen.filter((c) => isFormule(c.inhoud));
  expect(formules.length).toBeGreaterThan(15);
  for (const { adres, inhoud } of formules) {
    if (!isFormule(inhoud)) continue;
    expect(lintFormule(inhoud.formule)).toEqual([]);
    const verwacht = inhoud.uitkomst;
    if (typeof verwacht === "number") expect(gerekend?.[adres]).toBeCloseTo(verwacht, 8);
    else expect(gerekend?.[adres]).toEqual(verwacht);
  }
});

test("LibreOffice kent elke functie die de lint doorlaat", () => {
  const uitkomsten = leesWaarden(na.functies)["Elke functie"] ?? {};
  const onbekend = GEWONE_FUNCTIES.filter(
    (_, i) => JSON.stringify(uitkomsten[`A${i + 1}`] ?? "leeg") === '{"fout":"#NAME?"}',
  );
  expect(onbekend).toEqual([]);
  expect(Object.keys(uitkomsten).length).toBeGreaterThan(GEWONE_FUNCTIES.length - 5);
});

test("getallen lezen als Nederlands", () => {
  const rijen = Object.values(zoalsGetoond(drukWerkmap([capaciteit])))[0] as string[][];
  const cel = (rij: number, kolom: number) => rijen[rij - 1]?.[kolom - 1];
  expect(cel(5, 2)).toBe("2,50");
  expect(cel(6, 2)).toBe("€ 37,20");
  expect(cel(7, 2)).toBe("01-07-2024");
  expect(cel(12, 1)).toBe("2024");
  expect(cel(12, 3)).toBe("€ 3.075.696");
  expect(cel(12, 4)).toBe("23,9%");
  expect(cel(16, 3)).toBe("€ 12.868.596,00");
  expect(cel(17, 2)).toBe("€ -11.868.596");
}, 60_000);

describe("wat er na LibreOffice nog is", () => {
  const deel = (patroon: RegExp): Element => {
    const gevonden = Object.entries(delen(na.capaciteit)).find(([pad]) => patroon.test(pad));
    return leesXml((gevonden as [string, string])[1]);
  };
  const blad = () => deel(/worksheets\/sheet1\.xml$/);

  test("namen en het kenmerk", () => {
    const namen = alle(deel(/workbook\.xml$/), "definedName");
    const over = Object.fromEntries(
      namen.map((n): [string, string] => [n.attributen.name?.toUpperCase() ?? "", n.tekst.replace(/'/g, "")]),
    );
    for (const { naam, bereik } of capaciteit.namen ?? [])
      expect(over[naam.toUpperCase()]).toMatch(new RegExp(`${absoluut(bereik).replace(/\$/g, "\\$")}$`));
    expect(over).toHaveProperty("WMO_BLAD_CAPACITEIT_V2");
  });

  test("de notitie met haar bron", () => {
    const tekst = alle(deel(/comments1\.xml$/), "t")
      .map((t) => t.tekst)
      .join("");
    expect(tekst).toBe("Gemiddeld over alle cliënten.\nBron: Raadsvoorstel 2023, blz. 3");
  });

  test("gegevensvalidatie met uitleg en foutzin", () => {
    const regels = alle(blad(), "dataValidation").map((v) => v.attributen);
    expect(regels.map((r) => [r.sqref, r.type]).sort()).toEqual([
      ["B12:B15", "whole"],
      ["B5", "decimal"],
      ["B7", "date"],
      ["B8", "list"],
    ]);
    expect(regels.find((r) => r.sqref === "B5")).toMatchObject({
      promptTitle: "Uren per week",
      error: "Vul een getal van 0 tot en met 40 in, bijvoorbeeld 2,5.",
    });
    expect(regels.find((r) => r.sqref === "B12:B15")?.errorStyle).toBe("warning");
  });

  test("voorwaardelijke opmaak", () => {
    const regels = alle(blad(), "conditionalFormatting").map((c) => [
      c.attributen.sqref,
      c.kinderen[0]?.attributen.type,
    ]);
    expect(regels.sort()).toEqual([
      ["B17", "expression"],
      ["E12:E15", "cellIs"],
    ]);
  });

  test("de grafiek met titels en waarden", () => {
    const grafiek = deel(/charts\/chart\d+\.xml$/);
    expect(alle(grafiek, "a:t").map((t) => t.tekst)).toEqual(
      expect.arrayContaining(["Kosten per jaar", "Jaar", "Kosten"]),
    );
    const waarden = alle(alle(grafiek, "c:val")[0] as Element, "c:v").map((v) => Number(v.tekst));
    expect(waarden).toEqual([636, 655, 675, 695].map((n) => n * 4836));
  });

  test("bladindeling, samenvoegingen en celstijlen", () => {
    expect(alle(blad(), "pageSetup")[0]?.attributen).toMatchObject({
      orientation: "landscape",
      paperSize: "9",
    });
    expect(alle(blad(), "mergeCell").map((m) => m.attributen.ref)).toEqual(["A1:E1", "A2:E2"]);
    const stijlen = alle(deel(/styles\.xml$/), "cellStyle").map((s) => s.attributen.name);
    expect(stijlen).toEqual(expect.arrayContaining(["Wmo invoer", "Wmo uitkomst"]));
    expect(leesCellen(na.capaciteit)[capaciteit.titel]?.G6?.waarde).toBe("=geen formule");
  });
});

test("een verkeerd pad naar LibreOffice krijgt een zin", () => {
  const { vindLibreOffice } = jest.requireActual<{ vindLibreOffice: () => string }>(
    "../../scripts/libreoffice.js",
  );
  const eerst = process.env.WMO_SOFFICE;
  process.env.WMO_SOFFICE = "/bestaat/niet";
  try {
    expect(vindLibreOffice).toThrow("WMO_SOFFICE wijst naar /bestaat/niet, maar dat bestand is er niet.");
  } finally {
    if (eerst === undefined) delete process.env.WMO_SOFFICE;
    else process.env.WMO_SOFFICE = eerst;
  }
});
