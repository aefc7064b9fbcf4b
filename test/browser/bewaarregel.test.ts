import { bewaarInBestand } from "../../src/browser/open/bewaar";
import { openInRooster } from "../../src/browser/open/open";
import { maakRooster } from "../../src/browser/rooster/maak";
import { maakRoostermodel } from "../../src/browser/rooster/model";
import { vakOp } from "../../src/browser/rooster/vak";
import { installeer } from "../../src/engine/installeer";
import type { Celwaarde } from "../../src/sheet/blad";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";
import { delen, leesCellen } from "../hulp/xlsx-lezen";
import { metDelen } from "../hulp/werkmapbytes";

beforeAll(() => installeer());
const BLAD = "xl/worksheets/sheet1.xml";

/** Een blad met getallen in kolom A, en formules met wat Excel bewaarde. */
function werkmap(
  getallen: readonly Celwaarde[],
  formules: Readonly<Record<string, readonly [string, Celwaarde | undefined]>>,
): Uint8Array {
  const cellen = [
    ...getallen.map((inhoud, i) => ({ adres: `A${i + 1}`, inhoud })),
    ...Object.entries(formules).map(([adres, [formule, uitkomst]]) => ({
      adres,
      inhoud: { formule, ...(uitkomst !== undefined && { uitkomst }) },
    })),
  ];
  return drukWerkmap([{ id: "bewaard", versie: 1, titel: "Blad1", cellen }]);
}

/** Opent, zet wat er getypt wordt, en slaat op in hetzelfde bestand. */
function naTypen(bron: Uint8Array, getypt: Readonly<Record<string, Celwaarde>>, elders?: string) {
  const rooster = maakRooster(maakRoostermodel());
  openInRooster(rooster, bron, "een");
  const blad = rooster.bladen()[0]?.id ?? "";
  for (const [adres, waarde] of Object.entries(getypt)) rooster.schrijf(vakOp(blad, adres), [[waarde]]);
  if (elders !== undefined) rooster.schrijf(vakOp(rooster.voegBladToe("Nieuw"), "A1"), [[elders]]);
  const uit = bewaarInBestand(rooster, bron);
  if ("redenen" in uit) throw new Error(uit.redenen.join(" "));
  const cellen = leesCellen(uit.bestand);
  const waarden = (titel: string) =>
    Object.fromEntries(Object.entries(cellen[titel] ?? {}).map(([plek, cel]) => [plek, cel.waarde]));
  return { ...uit, cellen, waarden: waarden("Blad1"), nieuw: waarden("Nieuw") };
}

test("wat het rekenblad niet kan uitrekenen, verliest na een wijziging zijn oude uitkomst, met wat erop rekent; en dat staat erbij", () => {
  // DEC2BIN kent het rekenblad niet. DEC2BIN(5) is 101: drie tekens, plus 5 is 8 (Excel).
  const bron = werkmap([5, 7], {
    B1: ["LEN(DEC2BIN(A1))+A1", 8],
    C1: ["B1*2", 16],
    D1: ["IFERROR(B1,0)+1", 9],
    E1: ["A2*2", 14],
    F1: ["LEN(DEC2BIN(A2))", 3],
    G1: ["A1*3", 15],
  });
  const { waarden, niet, bestand } = naTypen(bron, { A1: 700 });
  expect(waarden).toMatchObject({ A1: 700, G1: 2100, E1: 14, F1: 3 });
  expect([waarden.B1, waarden.C1, waarden.D1]).toEqual([undefined, undefined, undefined]);
  expect(leesCellen(bestand).Blad1?.B1?.formule).toBe("LEN(DEC2BIN(A1))+A1");
  expect(delen(bestand)["xl/workbook.xml"]).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/);
  expect(niet).toEqual([
    "Op het blad “Blad1” kan dit rekenblad B1, C1 en D1 niet uitrekenen. Deze cellen gaan zonder uitkomst in het bestand; Excel rekent ze uit bij het openen.",
  ]);
});

test("een formule die het rekenblad anders leest dan Excel haar bewaarde, krijgt er geen waarde van", () => {
  // 999 is niet wat het rekenblad uitrekent; of Excel gelijk heeft, is hier niet te zien.
  const bron = werkmap([1, 2], {
    B1: ["A1*10", 999],
    C1: ["B1+1", 1000],
    D1: ["A2*10", 999],
    E1: ["A1+1", 2],
  });
  const { waarden, niet } = naTypen(bron, { A1: 3 });
  expect(waarden).toMatchObject({ A1: 3, D1: 999, E1: 4 });
  expect([waarden.B1, waarden.C1]).toEqual([undefined, undefined]);
  expect(niet).toEqual([expect.stringContaining("B1 en C1 niet uitrekenen")]);
});

test("een lid van een gedeelde formule wijzigen: de andere houden hun formule en hun bewaarde uitkomst", () => {
  const gedeeld = metDelen(
    werkmap([5, 6, 9], { B1: ["A1*2", 10], B2: ["A2*2", 12], B3: ["A3*2", 18] }),
    (d) => ({
      [BLAD]: (d[BLAD] as string)
        .replace("<f>A1*2</f><v>10</v>", '<f t="shared" ref="B1:B3" si="0">LEN(DEC2BIN(A1))</f><v>3</v>')
        .replace("<f>A2*2</f><v>12</v>", '<f t="shared" si="0"/><v>3</v>')
        .replace("<f>A3*2</f><v>18</v>", '<f t="shared" si="0"/><v>4</v>'),
    }),
  );
  for (const eerste of ["B1", "B2"]) {
    const { waarden, cellen, niet } = naTypen(gedeeld, { [eerste]: 1 });
    const andere = ["B1", "B2", "B3"].filter((plek) => plek !== eerste);
    const was: Record<string, number> = { B1: 3, B2: 3, B3: 4 };
    expect(waarden).toMatchObject({ ...was, [eerste]: 1 });
    expect(andere.map((plek) => cellen.Blad1?.[plek]?.formule)).toEqual(
      andere.map((plek) => `LEN(DEC2BIN(A${plek[1]}))`),
    );
    expect(niet).toEqual([]);
  }
});

test("ook wat net getypt is en wat op een nieuw blad staat, krijgt geen uitkomst die er niet is", () => {
  const bron = werkmap([5], { B1: ["LEN(DEC2BIN(A1))", 3] });
  const { waarden, nieuw, niet } = naTypen(
    bron,
    { A1: 6, C1: "=DEC2BIN(A1)", D1: "=IFERROR(B1,0)", E1: "=A1+1", F1: '=INDIRECT("A1")' },
    "=IFERROR(Blad1!C1,0)+1",
  );
  expect(waarden).toMatchObject({ E1: 7, F1: 6 });
  expect([waarden.B1, waarden.C1, waarden.D1, nieuw.A1]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(niet).toEqual([
    expect.stringContaining("Op het blad “Blad1” kan dit rekenblad B1, C1 en D1 niet uitrekenen"),
    expect.stringContaining("Op het blad “Nieuw” kan dit rekenblad A1 niet uitrekenen. De cel gaat zonder"),
  ]);
});

test("wat via INDIRECT verandert telt mee, en wat geen bewaarde uitkomst had krijgt de onze", () => {
  // 136 minuten is band 3, 80 is band 1 (docs/functies.md).
  const bron = werkmap([136, "A1"], {
    B1: ["INDIRECT(A2)*2", 272],
    C1: ["WMO.BANDBREEDTE(A1)", undefined],
    D1: ["WMO.BANDBREEDTE(A1)+1", { fout: "#NAME?" }],
    E1: ["SUM(A1:A2)", 136],
  });
  const { waarden, niet } = naTypen(bron, { A1: 80 });
  expect(waarden).toMatchObject({ B1: 160, C1: 1, D1: 2, E1: 80 });
  expect(niet).toEqual([]);
});
