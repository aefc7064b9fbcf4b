import type { Regelgevallen } from "../gevallen";

const verberg = (titel: string, staat: string) => (d: Record<string, string>) => ({
  "xl/workbook.xml": (d["xl/workbook.xml"] ?? "").replace(
    `<sheet name="${titel}"`,
    `<sheet state="${staat}" name="${titel}"`,
  ),
});
const bladen = { Kosten: { B1: "=Onderhandeling!B1" }, Onderhandeling: { A1: "bodem", B1: 35 } };

export const verborgenBlad: Regelgevallen = {
  vindt: [
    [
      "een verborgen blad waarmee gerekend wordt",
      { bladen, wijzig: verberg("Onderhandeling", "hidden") },
      [
        [
          "Onderhandeling",
          "is verborgen; er zijn 2 cellen gevuld, en 1 formule op andere bladen rekent ermee",
        ],
      ],
    ],
    [
      "een blad dat Excel zelf niet toont",
      { bladen, wijzig: verberg("Onderhandeling", "veryHidden") },
      [["Onderhandeling", "zo verborgen dat Excel het in zijn menu niet toont"]],
    ],
    [
      "een verborgen blad dat niemand gebruikt",
      { bladen: { Kosten: { B1: 1 }, Oud: { A1: 1 } }, wijzig: verberg("Oud", "hidden") },
      [["Oud", "er is 1 cel gevuld, en geen formule op een ander blad gebruikt het"]],
    ],
    [
      "twee verborgen bladen",
      {
        bladen: { Kosten: { B1: 1 }, Oud: { A1: 1 }, Ouder: { A1: 2 } },
        wijzig: (d) => ({
          "xl/workbook.xml": (verberg("Oud", "hidden")(d)["xl/workbook.xml"] ?? "").replace(
            '<sheet name="Ouder"',
            '<sheet state="hidden" name="Ouder"',
          ),
        }),
      },
      [
        ["Oud", "verborgen"],
        ["Ouder", "verborgen"],
      ],
    ],
  ],
  vindtNiet: [
    ["alles zichtbaar", { bladen }],
    ["één blad", { bladen: { Kosten: { B1: 1 } } }],
    [
      "een blad waarvan alleen een rij verborgen is",
      {
        bladen,
        wijzig: (d) => ({
          "xl/worksheets/sheet2.xml": (d["xl/worksheets/sheet2.xml"] ?? "").replace(
            '<row r="1"',
            '<row r="1" hidden="1"',
          ),
        }),
      },
    ],
    ["een blad dat uitdrukkelijk zichtbaar is", { bladen, wijzig: verberg("Onderhandeling", "visible") }],
  ],
};
