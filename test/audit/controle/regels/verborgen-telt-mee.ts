import type { Regelgevallen } from "../gevallen";

const verberg = (rij: number) => (d: Record<string, string>) => ({
  "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "").replace(
    `<row r="${rij}"`,
    `<row r="${rij}" hidden="1"`,
  ),
});
const kolom = (nummer: number) => (d: Record<string, string>) => ({
  "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "").replace(
    /(<cols>.*?<\/cols>)?<sheetData>/s,
    `<cols><col min="${nummer}" max="${nummer}" width="9" hidden="1"/></cols><sheetData>`,
  ),
});
const bladen = {
  Kosten: { A1: "a", B1: 10, A2: "Reservering", B2: 3300, A3: "c", B3: 20, A4: "Totaal", B4: "=SUM(B1:B3)" },
};

export const verborgenTeltMee: Regelgevallen = {
  vindt: [
    [
      "een verborgen rij in het totaal",
      { bladen, wijzig: verberg(2) },
      [["Kosten!B4", "In dit totaal van 3.330 telt rij 2 (Reservering) mee, die verborgen is: 3.300"]],
    ],
    [
      "een verborgen kolom in een rijtotaal",
      { bladen: { Kosten: { A1: 1, B1: 2, C1: 4, D1: "=SUM(A1:C1)" } }, wijzig: kolom(2) },
      [["Kosten!D1", "kolom B"]],
    ],
    [
      "SUBTOTAAL(9), dat verborgen rijen meeneemt",
      { bladen: { Kosten: { ...bladen.Kosten, B4: "=SUBTOTAL(9,B1:B3)" } }, wijzig: verberg(2) },
      [["Kosten!B4", "3.300"]],
    ],
    [
      "een totaal op een ander blad",
      {
        bladen: { Kosten: { B1: 10, B2: 3300, B3: 20 }, Totaal: { A1: "=SUM(Kosten!B1:B3)" } },
        wijzig: verberg(2),
      },
      [["Totaal!A1", "rij 2"]],
    ],
  ],
  vindtNiet: [
    ["niets verborgen", { bladen }],
    [
      "een verborgen rij zonder getal",
      { bladen: { Kosten: { B1: 1, B2: "kop", B3: 2, B4: "=SUM(B1:B3)" } }, wijzig: verberg(2) },
    ],
    [
      "SUBTOTAAL(109)",
      { bladen: { Kosten: { ...bladen.Kosten, B4: "=SUBTOTAL(109,B1:B3)" } }, wijzig: verberg(2) },
    ],
    [
      "een hulpkolom die helemaal verborgen is",
      { bladen: { Kosten: { A1: 1, A2: 2, B1: "=SUM(A1:A2)" } }, wijzig: kolom(1) },
    ],
  ],
};
