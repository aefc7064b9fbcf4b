import type { Regelgevallen } from "../gevallen";

/** Zet het blad op slot, en geeft deze cellen een stijl die open is. */
const slot =
  (open: readonly string[], beveilig = true) =>
  (d: Record<string, string>) => {
    const stijlen = d["xl/styles.xml"] ?? "";
    const aantal = Number(/<cellXfs count="(\d+)"/.exec(stijlen)?.[1]);
    let blad = d["xl/worksheets/sheet1.xml"] ?? "";
    for (const cel of open)
      blad = blad.replace(new RegExp(`<c r="${cel}"( s="\\d+")?`), `<c r="${cel}" s="${aantal}"`);
    return {
      "xl/styles.xml": stijlen
        .replace(/<cellXfs count="\d+"/, `<cellXfs count="${aantal + 1}"`)
        .replace(
          "</cellXfs>",
          '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><protection locked="0"/></xf></cellXfs>',
        ),
      "xl/worksheets/sheet1.xml": beveilig
        ? blad.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')
        : blad,
    };
  };
const bladen = { Kosten: { A1: 1, B1: "=A1*2", A2: 2, B2: "=A2*2", A3: 3, B3: "=A3*2" } };

export const openFormule: Regelgevallen = {
  vindt: [
    [
      "één open formule",
      { bladen, wijzig: slot(["B2"]) },
      [["Kosten!B2", "=A2*2 is te overtypen, terwijl het blad Kosten beveiligd is"]],
    ],
    ["een kolom", { bladen, wijzig: slot(["B1", "B2", "B3"]) }, [["Kosten!B1", "B1 t/m B3"]]],
    [
      "een open formule tussen open invoer",
      { bladen, wijzig: slot(["A1", "A2", "B2"]) },
      [["Kosten!B2", "te overtypen"]],
    ],
    [
      "twee in een rij",
      { bladen: { Kosten: { A1: 1, B1: "=A1", C1: "=A1*2" } }, wijzig: slot(["B1", "C1"]) },
      [["Kosten!B1", "B1 en C1"]],
    ],
  ],
  vindtNiet: [
    ["een blad dat niet beveiligd is", { bladen, wijzig: slot(["B2"], false) }],
    ["alle formules op slot", { bladen, wijzig: slot([]) }],
    ["open invoer op een beveiligd blad", { bladen, wijzig: slot(["A1", "A2", "A3"]) }],
    ["een beveiligd blad zonder formules", { bladen: { Kosten: { A1: 1 } }, wijzig: slot(["A1"]) }],
  ],
};
