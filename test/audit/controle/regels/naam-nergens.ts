import type { Regelgevallen } from "../gevallen";

const erbij =
  (...namen: readonly string[]) =>
  (d: Record<string, string>) => ({
    "xl/workbook.xml": (d["xl/workbook.xml"] ?? "").replace(
      /<definedNames>(.*?)<\/definedNames>|(?=<calcPr|<\/workbook>)/s,
      (_, er: string | undefined) => `<definedNames>${er ?? ""}${namen.join("")}</definedNames>`,
    ),
  });
const naam = (n: string, waar: string, blad = "") => `<definedName name="${n}"${blad}>${waar}</definedName>`;
const bladen = { Kosten: { B1: 5, B2: 6 }, Uren: { B1: 7 } };

export const naamNergens: Regelgevallen = {
  vindt: [
    [
      "een naam naar een verwijderde cel",
      { bladen, wijzig: erbij(naam("Tarief", "Kosten!#REF!")) },
      [["de werkmap", "De naam Tarief wijst naar een cel die verwijderd is; geen formule gebruikt hem"]],
    ],
    [
      "en een formule die hem gebruikt",
      { bladen: { Kosten: { B1: 5, B2: "=B1*Tarief" } }, wijzig: erbij(naam("Tarief", "#REF!")) },
      [["Kosten!B2", "1 formule gebruikt hem"]],
    ],
    [
      "dezelfde naam in de werkmap en op een blad",
      {
        bladen,
        wijzig: erbij(naam("Tarief", "Kosten!$B$1", ' localSheetId="1"'), naam("Tarief", "Kosten!$B$2")),
      },
      [
        [
          "de werkmap",
          "De naam Tarief betekent twee dingen: Kosten!$B$1 op Uren, en Kosten!$B$2 in de hele werkmap",
        ],
      ],
    ],
    [
      "een naam met andere hoofdletters op een blad",
      {
        bladen,
        wijzig: erbij(naam("TARIEF", "Uren!$B$1", ' localSheetId="1"'), naam("Tarief", "Kosten!$B$2")),
      },
      [["de werkmap", "twee dingen"]],
    ],
  ],
  vindtNiet: [
    ["een naam die klopt", { bladen, namen: { Tarief: "Kosten!B1" } }],
    [
      "op elk blad een eigen naam",
      {
        bladen,
        wijzig: erbij(
          naam("Tarief", "Kosten!$B$1", ' localSheetId="0"'),
          naam("Tarief", "Uren!$B$1", ' localSheetId="1"'),
        ),
      },
    ],
    [
      "een afdrukbereik dat weg is",
      { bladen, wijzig: erbij(naam("_xlnm.Print_Area", "Kosten!#REF!", ' localSheetId="0"')) },
    ],
    ["een naam voor een getal", { bladen, wijzig: erbij(naam("Weken", "52")) }],
  ],
};
