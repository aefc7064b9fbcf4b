import type { Regelgevallen } from "../gevallen";

const regel =
  (attributen: string, formules: string, bij = "B1:B3") =>
  (d: Record<string, string>) => ({
    "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "").replace(
      "</sheetData>",
      `</sheetData><dataValidations count="1"><dataValidation ${attributen} sqref="${bij}">${formules}</dataValidation></dataValidations>`,
    ),
  });
const f1 = (f: string) => `<formula1>${f}</formula1>`;

export const buitenInvoerregel: Regelgevallen = {
  vindt: [
    [
      "een woord dat niet in de lijst staat",
      {
        bladen: { Invoer: { B1: "zacht", B2: "halfzacht" } },
        wijzig: regel('type="list"', f1('"zacht,hard"')),
      },
      [["Invoer!B2", "een keuze uit “zacht”, “hard”"]],
    ],
    [
      "een lijst op cellen",
      {
        bladen: { Invoer: { B1: "C", D1: "A", D2: "B" } },
        wijzig: regel('type="list"', f1("$D$1:$D$2"), "B1"),
      },
      [["Invoer!B1", "“C”"]],
    ],
    [
      "een getal boven de grens",
      {
        bladen: { Invoer: { B1: 0.5, B2: 77 } },
        wijzig: regel('type="decimal"', `${f1("0")}<formula2>2</formula2>`),
      },
      [["Invoer!B2", "een getal van 0 t/m 2"]],
    ],
    [
      "een gebroken aantal",
      {
        bladen: { Invoer: { B1: 12.5 } },
        wijzig: regel('type="whole" operator="greaterThanOrEqual"', f1("0")),
      },
      [["Invoer!B1", "een heel getal van ten minste 0"]],
    ],
    [
      "een eigen voorwaarde die per rij verschuift",
      {
        bladen: { Invoer: { B1: 5, C1: 4, B2: 3, C2: 4 } },
        wijzig: regel('type="custom"', f1("B1&gt;C1"), "B1:B2"),
      },
      [["Invoer!B2", "waar is"]],
    ],
  ],
  vindtNiet: [
    [
      "alles volgens de regel, zonder op hoofdletters te letten",
      { bladen: { Invoer: { B1: "Zacht", B2: "hard" } }, wijzig: regel('type="list"', f1('"zacht,hard"')) },
    ],
    [
      "lege cellen",
      { bladen: { Invoer: { A1: 1 } }, wijzig: regel('type="whole"', `${f1("1")}<formula2>9</formula2>`) },
    ],
    ["een regel zonder eis", { bladen: { Invoer: { B1: 5 } }, wijzig: regel("", "") }],
    [
      "een getal op de grens",
      {
        bladen: { Invoer: { B1: 2, B2: 0 } },
        wijzig: regel('type="decimal"', `${f1("0")}<formula2>2</formula2>`),
      },
    ],
    [
      "een datum na de grens in een andere cel",
      {
        bladen: { Invoer: { B1: { typ: 45474, vorm: "d-m-yyyy" }, D1: 45000 } },
        wijzig: regel('type="date" operator="greaterThan"', f1("$D$1"), "B1"),
      },
    ],
  ],
};
