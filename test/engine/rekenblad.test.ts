import { maakRekenblad } from "../../src/engine/rekenblad";
import { isFout } from "../../src/engine/uitkomst";

const formule = (tekst: string) => ({ formule: tekst });

/** Een kleine begroting over drie bladen, met een naam, een tabel en alle vormen van onze aanroepen. */
function begroting() {
  return maakRekenblad({
    namen: [
      { naam: "WMO_Clienten", inhoud: "Invoer!$B$1" },
      { naam: "Tarief", inhoud: "='O''Brien - HO 2024'!$A$1" },
      { naam: "Weken", inhoud: "=52" },
      { naam: "Lokaal", inhoud: "=1", blad: "Invoer" },
      { naam: "Lokaal", inhoud: "=2" },
      { naam: "Kring", inhoud: "=Kring+1" },
    ],
    bladen: [
      {
        naam: "Invoer",
        cellen: { A1: "cliënten", B1: 636, A2: "01", B2: 11, B3: true, B4: { fout: "#N/A" } },
      },
      { naam: "O'Brien - HO 2024", cellen: { A1: 37.2, A2: formule("='Invoer'!B2") } },
      {
        naam: "Uitkomst",
        cellen: {
          A1: formule("=_xldudf_WMO_BESPARING(WMO_Clienten,Invoer!B2,Tarief,0.77)"),
          A2: formule("=ROUND(A1,0)"),
          D2: formule("=WMO.CAPACITEIT({2024;2025},{216;215},70,2,2,7227.92)"),
          B2: formule("=SUM(D2#)"),
          B3: formule("=INDEX(D2#,2,2)+E4"),
          B4: formule("=MAX(D2:D4)*Weken"),
          B5: formule('=Lokaal&Invoer!A2&"""x"""'),
          B6: formule("=Kring"),
          B7: formule("=B8"),
          B8: formule("=B7"),
          B9: formule('=IFERROR(Invoer!B4,"weg")'),
          B10: formule("=Z99"),
          B11: formule("=SUM(1"),
          B12: formule("=@'O''Brien - HO 2024'!A1:A2"),
        },
      },
    ],
  });
}

test("bladen, namen, tabellen en alle vormen van een aanroep rekenen samen", () => {
  const blad = begroting();
  const lees = (adres: string) => blad.lees("Uitkomst", adres);
  expect(lees("A1")).toBeCloseTo(173674.3008, 8);
  expect(lees("A2")).toBe(173674);
  expect(lees("D2")).toBe("jaar");
  expect(lees("D3")).toBe(2024);
  expect(lees("E3")).toBe(11);
  expect(lees("B3")).toBeCloseTo(11 + 10.9615384615385, 8);
  expect(lees("B4")).toBe(2025 * 52);
  expect(lees("B5")).toBe('201"x"');
  expect(lees("B6")).toEqual({ fout: "#NAME?", melding: expect.stringContaining("Kring") as string });
  expect(lees("B7")).toEqual({
    fout: "#REF!",
    melding: expect.stringContaining("verwijst naar zichzelf") as string,
  });
  expect(lees("B9")).toBe("weg");
  expect(lees("B10")).toBe(0);
  expect(lees("B11")).toEqual({ fout: "#VALUE!", melding: expect.stringContaining("haakje") as string });
  expect(lees("C3")).toBeNull();
  expect(blad.lees("invoer", "A2")).toBe("01");
  expect(blad.lees("Invoer", "B3")).toBe(true);
  expect(blad.lees("Invoer", "B4")).toMatchObject({ fout: "#N/A" });
  const tabel = blad.leesUitgerold("Uitkomst", "D2") as unknown[][];
  expect(tabel[0]).toEqual(["jaar", "uren per week", "fte", "kosten"]);
  expect(tabel.map((rij) => rij[0])).toEqual(["jaar", 2024, 2025]);
  expect(blad.leesUitgerold("Uitkomst", "A2")).toBe(173674);
  expect(blad.reken("=Lokaal", "Invoer")).toBe(1);
  expect(blad.reken("=Lokaal", "Uitkomst")).toBe(2);
});

test("wat wordt gezet, rekent door: ook door een tabel, een naam en een nieuw blad", () => {
  const blad = begroting();
  expect(blad.lees("Uitkomst", "A2")).toBe(173674);
  blad.zet("Invoer", "B1", 700);
  expect(blad.lees("Uitkomst", "A2")).toBe(191151);
  blad.zet("Uitkomst", "D3", "in de weg");
  expect(blad.lees("Uitkomst", "D2")).toMatchObject({
    fout: "#SPILL!",
    melding: expect.stringContaining("ruimte") as string,
  });
  blad.zet("Uitkomst", "D3", null);
  expect(blad.lees("Uitkomst", "E3")).toBe(11);
  blad.zet("Nieuw", "A500", formule("=WMO_Clienten*2"));
  expect(blad.lees("Nieuw", "A500")).toBe(1400);
  blad.zetNaam({ naam: "WMO_Later", inhoud: "=Nieuw!$A$500/2" });
  expect(blad.reken("=WMO_Later")).toBe(700);
});

test("tekst blijft tekst, ook als zij op een formule, getal of datum lijkt", () => {
  const blad = maakRekenblad();
  const teksten = [
    "=A1",
    "01",
    "12,5",
    "TRUE",
    "1-7-2024",
    'a"b',
    "c\\",
    "'d",
    "",
    "10%",
    "#N/A?",
    "regel\neinde",
  ];
  teksten.forEach((t, i) => blad.zet("Blad1", `A${i + 1}`, t));
  expect(teksten.map((_, i) => blad.lees("Blad1", `A${i + 1}`))).toEqual(teksten);
});

test("getallen komen eruit zoals zij erin gingen", () => {
  const blad = maakRekenblad();
  const getallen = [0, -1.5, 1e-7, 1e21, 123456789.123456, -1e-300, 0.1 + 0.2];
  getallen.forEach((g, i) => blad.zet("Blad1", `A${i + 1}`, g));
  expect(getallen.map((_, i) => blad.lees("Blad1", `A${i + 1}`))).toEqual(getallen);
});

test("een lege cel is leeg voor een functie, en niet hetzelfde als weggelaten", () => {
  const blad = maakRekenblad({ bladen: [{ naam: "Blad1", cellen: { A1: 10 } }] });
  expect(blad.reken("=WMO.FORMATIE(A1)")).toBeCloseTo(10 / 36, 10);
  expect(blad.reken("=WMO.FORMATIE(A1,B1)")).toMatchObject({ fout: "#VALUE!" });
  expect(blad.reken("=WMO.BANDBREEDTE(B1)")).toBe("");
  expect(blad.reken("=WMO.BANDBREEDTE(IF(TRUE,B1))")).toBe("");
});

test("een blad met duizend rijen en een verwijzing daarna: het rekenblad groeit mee", () => {
  const blad = maakRekenblad();
  expect(blad.reken("=ROWS(A1:A5000)")).toBe(5000);
  blad.zet("Blad1", "B3000", 5);
  expect(blad.reken("=SUM(B:B)")).toBe(5);
  expect(isFout(blad.reken("=SUM(A1:ALL100000)"))).toBe(true);
});

test("een adres dat er geen is, is een fout van de aanroeper", () => {
  expect(() => maakRekenblad().zet("Blad1", "A", 1)).toThrow("geen adres");
  expect(() => maakRekenblad().lees("Weg", "A1")).toThrow("“Weg” bestaat niet");
});
