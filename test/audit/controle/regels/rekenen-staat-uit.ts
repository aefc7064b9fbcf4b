import type { Regelgevallen } from "../gevallen";

const met = (calcPr: string) => (d: Record<string, string>) => ({
  "xl/workbook.xml": (d["xl/workbook.xml"] ?? "").replace(
    /<calcPr[^>]*\/>|(?=<\/workbook>)/,
    `<calcPr ${calcPr}/>`,
  ),
});
const bladen = { Kosten: { B1: 1, B2: "=B1*2", B3: "=B2*2" } };

export const rekenenStaatUit: Regelgevallen = {
  vindt: [
    [
      "handmatig berekenen",
      { bladen, wijzig: met('calcMode="manual"') },
      [["de werkmap", "2 formules veranderen niet mee"]],
    ],
    [
      "herhaald berekenen",
      { bladen, wijzig: met('iterate="1"') },
      [["de werkmap", "Herhaald berekenen (iteratie) staat aan"]],
    ],
    [
      "allebei",
      { bladen, wijzig: met('calcMode="manual" iterate="1"') },
      [
        ["de werkmap", "handmatig"],
        ["de werkmap", "iteratie"],
      ],
    ],
    [
      "één formule",
      { bladen: { Kosten: { B1: 1, B2: "=B1*2" } }, wijzig: met('calcMode="manual"') },
      [["de werkmap", "1 formule verandert niet mee"]],
    ],
  ],
  vindtNiet: [
    ["automatisch", { bladen, wijzig: met('calcMode="auto"') }],
    ["zonder instelling", { bladen }],
    ["automatisch, en opnieuw bij het openen", { bladen, wijzig: met('calcMode="auto" fullCalcOnLoad="1"') }],
    ["handmatig zonder één formule", { bladen: { Kosten: { B1: 1 } }, wijzig: met('calcMode="manual"') }],
  ],
};
