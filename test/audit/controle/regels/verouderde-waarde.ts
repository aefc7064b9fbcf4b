import type { Regelgevallen } from "../gevallen";

/** Verandert de bewaarde uitkomst van een formule, zoals wanneer er niet opnieuw gerekend is. */
const oud = (van: string, naar: string) => (d: Record<string, string>) => ({
  "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "").replace(
    `<v>${van}</v>`,
    `<v>${naar}</v>`,
  ),
});

export const verouderdeWaarde: Regelgevallen = {
  vindt: [
    [
      "een som die niet opnieuw gerekend is",
      { bladen: { Kosten: { B1: 5, B2: 6, B3: "=SUM(B1:B2)" } }, wijzig: oud("11", "10") },
      [["Kosten!B3", "Hier staat 10, maar de formule geeft nu 11"]],
    ],
    [
      "alleen waar het begint, met wat ervan afhangt",
      {
        bladen: { Kosten: { B1: 5, B2: "=B1*2", B3: "=B2+1" } },
        wijzig: (d) => ({
          "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "")
            .replace("<v>10</v>", "<v>8</v>")
            .replace("<v>11</v>", "<v>9</v>"),
        }),
      },
      [["Kosten!B2", "1 andere cel hangt ervan af"]],
    ],
    [
      "een tekst",
      {
        bladen: { Kosten: { B1: 5, B2: '=IF(B1>3,"hoog","laag")' } },
        wijzig: (d) => ({
          "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "").replace(
            "<v>hoog</v>",
            "<v>laag</v>",
          ),
        }),
      },
      [["Kosten!B2", "geeft nu “hoog”"]],
    ],
    [
      "een functie van ons",
      { bladen: { Kosten: { B1: "=WMO.BESPARING(636,11,37.2)" } }, wijzig: oud("225551.04", "225000") },
      [["Kosten!B1", "225.551,04"]],
    ],
  ],
  vindtNiet: [
    ["alles bijgewerkt", { bladen: { Kosten: { B1: 5, B2: "=B1*2" } } }],
    [
      "vandaag is een andere dag dan bij het bewaren",
      {
        bladen: { Kosten: { B1: "=TODAY()", B2: "=B1+1" } },
        wijzig: (d) => ({
          "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "").replace(
            /<v>4\d{4}<\/v>/g,
            "<v>45000</v>",
          ),
        }),
      },
    ],
    ["een toevalsgetal", { bladen: { Kosten: { B1: "=RAND()" } } }],
    [
      "een formule zonder bewaarde uitkomst",
      {
        bladen: { Kosten: { B1: 5, B2: "=B1*2" } },
        wijzig: (d) => ({
          "xl/worksheets/sheet1.xml": (d["xl/worksheets/sheet1.xml"] ?? "").replace("<v>10</v>", ""),
        }),
      },
    ],
    [
      "een verschil achter de vijftiende plaats",
      { bladen: { Kosten: { B1: "=0.1+0.2" } }, wijzig: oud("0.30000000000000004", "0.3") },
    ],
  ],
};
