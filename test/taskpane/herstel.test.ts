import { zoekSchade } from "../../src/taskpane/herstel/schade";
import { gevondentekst } from "../../src/taskpane/herstel/tekst";
import type { Celformule } from "../../src/workbook/werkmap";

const NAAM = { fout: "#NAME?" } as const;
const cel = (plek: string, formule: string, waarde: Celformule["waarde"] = NAAM): Celformule => ({
  blad: "Blad1",
  cel: plek,
  formule,
  waarde,
});
const zoek = (formules: readonly Celformule[], beveiligd: readonly string[] = []) =>
  zoekSchade({ formules, beveiligd });

test.each([
  ["=_xldudf_wmo_bandbreedte(A1)", NAAM, "naam"],
  ["=wmo.bandbreedte(A1)", 3, "naam"],
  ["='C:\\map\\FUNCRES.XLAM'!_xldudf_WMO_BANDBREEDTE(A1)", NAAM, "kop"],
  ["=WMO.BANDBREEDTE(A1)", NAAM, "vast"],
  ["=_xldudf_WMO_BANDBREEDTE(A1)", NAAM, "naam"],
] as const)("%s wordt =WMO.BANDBREEDTE(A1)", (formule, waarde, schade) => {
  const { stuk, niet } = zoek([cel("B1", formule, waarde)]);
  expect(niet).toEqual([]);
  expect(stuk.map((s) => [s.wordt, s.schade])).toEqual([["=WMO.BANDBREEDTE(A1)", schade]]);
});

test("wat werkt, blijft; ook zolang Excel de functies nog niet geladen heeft", () => {
  const heel = [cel("A1", "=WMO.BANDBREEDTE(136)", 3), cel("A2", "=_xldudf_WMO_BANDBREEDTE(136)", 3)];
  expect(zoek([...heel, cel("A3", "=SUM(B1:B3)")])).toEqual({ stuk: [], niet: [], heel: 2 });
});

test("beveiligde bladen, onbekende functies en een matrixformule over meer cellen staan apart, met de weg verder", () => {
  const gevonden = zoek([
    cel("A1", "=wmo.bestaat_niet(1)"),
    cel("C1", "=wmo.bandbreedte(A1:A3)"),
    cel("C2", "=wmo.bandbreedte(A1:A3)"),
  ]);
  expect(gevonden.niet.map((n) => [n.cel, n.reden])).toEqual([
    ["A1", "onbekend"],
    ["C1", "matrix"],
    ["C2", "matrix"],
  ]);
  const beveiligd = zoek([cel("B1", "=wmo.bandbreedte(A1)")], ["Blad1"]);
  expect(gevondentekst(beveiligd).join("\n")).toMatch(/hef de beveiliging op.*\nBeveiligde bladen: Blad1\./);
});

test("een berekende kolom van een tabel is geen matrixformule, al staat in elke rij dezelfde formule", () => {
  const kolom = ["C2", "C3", "C4"].map((cel) => ({
    blad: "Invoer",
    cel,
    waarde: "#NAME?",
    formule: "=WMO.BANDBREEDTE(Tabel1[[#This Row],[minuten]])",
  }));
  const { stuk, niet } = zoekSchade({ formules: kolom, beveiligd: [] });
  expect([stuk.map((s) => s.cel), niet]).toEqual([["C2", "C3", "C4"], []]);
});
