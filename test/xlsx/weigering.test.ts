import type { Blad } from "../../src/sheet/blad";
import { formule, rij, label, matrixformule } from "../../src/sheet/cellen";
import { drukWerkmap } from "../../src/xlsx/drukken/druk";

const leeg: Blad = { id: "proef", versie: 1, titel: "Proef", cellen: [] };

const druk = (anders: Partial<Blad>) => () => drukWerkmap([{ ...leeg, ...anders }]);

test.each<[string, Partial<Blad>, RegExp]>([
  ["titel van 32 tekens", { titel: "x".repeat(32) }, /32 tekens; Excel neemt er 1 tot en met 31/],
  ["lege titel", { titel: " " }, /Excel neemt er 1 tot en met 31/],
  ["verboden teken in de titel", { titel: "2024/2025" }, /in de titel mag \/ niet/],
  ["apostrof aan het eind van de titel", { titel: "Zorg'" }, /in de titel mag ' niet/],
  ["bezette titel", { titel: "history" }, /voor zichzelf/],
  ["id met hoofdletter", { id: "Proef" }, /kleine letters/],
  ["versie 0", { versie: 0 }, /geheel getal vanaf 1/],
  ["naam zonder WMO_", { namen: [{ naam: "Peildatum", bereik: "A1" }] }, /moet beginnen met WMO_/],
  ["naam die een celadres is", { namen: [{ naam: "WMO2024", bereik: "A1" }] }, /moet beginnen met WMO_/],
  ["naam van een kenmerk", { namen: [{ naam: "WMO_blad_x", bereik: "A1" }] }, /kenmerk van een blad/],
  ["naam voor geen bereik", { namen: [{ naam: "WMO_X", bereik: "$A$1" }] }, /“\$A\$1” is geen bereik/],
  [
    "naam die twee keer voorkomt",
    {
      namen: [
        { naam: "WMO_X", bereik: "A1" },
        { naam: "WMO_x", bereik: "A2" },
      ],
    },
    /WMO_x is twee keer gegeven/,
  ],
  [
    "dubbel adres",
    { cellen: [...rij("A1", label(1)), ...rij("A1", label(2))] },
    /cel A1 staat er twee keer in/,
  ],
  ["adres buiten het blad", { cellen: [{ adres: "XFE1" }] }, /“XFE1” is geen celadres/],
  ["adres in kleine letters", { cellen: [{ adres: "a1" }] }, /“a1” is geen celadres/],
  [
    "uitrol over een cel met inhoud",
    { cellen: [...rij("A1", label(matrixformule("B1:B2", [[1], [2]]))), ...rij("A2", label(3))] },
    /rolt over A2, en daar staat al iets/,
  ],
  [
    "twee tabellen over elkaar",
    {
      cellen: [
        ...rij("A1", label(matrixformule("D1:D3", [[1], [2], [3]]))),
        ...rij("A2", label(matrixformule("D1:D3", [[1], [2], [3]]))),
      ],
    },
    /rolt over|rollen over elkaar/,
  ],
  [
    "scheve tabel",
    { cellen: rij("A1", label(matrixformule("B1:B2", [[1], [2, 3]]))) },
    /verschillende lengte/,
  ],
  ["tabel bij een gewone formule", { cellen: rij("A1", label(formule("B1", [[1], [2]]))) }, /rolt niet uit/],
  [
    "formule van 8193 tekens",
    { cellen: rij("A1", label(formule("1+".repeat(4096) + "1", 1))) },
    /8193 tekens; Excel neemt er 8192/,
  ],
  [
    "onbekende functie",
    { cellen: rij("A1", label(formule("WMO.BESTAATNIET(1)", 1))) },
    /WMO\.BESTAATNIET bestaat niet/,
  ],
  ["formule met =", { cellen: rij("A1", label({ formule: "=1+1", uitkomst: 2 })) }, /begint met =/],
  [
    "formule met Nederlandse scheiding",
    { cellen: rij("A1", label(formule("SUM(B1;B2)", 2))) },
    /puntkomma; in een bestand scheidt een komma/,
  ],
  ["kolombreedtes die raken", { breedtes: { "A:C": 10, B: 5 } }, /de breedte voor B raakt een andere/],
  ["kolombreedte 0", { breedtes: { A: 0 } }, /breedte 0 voor “A” kan niet/],
  [
    "twee notities bij een cel",
    {
      notities: [
        { cel: "A1", tekst: "een" },
        { cel: "A1", tekst: "twee" },
      ],
    },
    /bij A1 staan twee notities/,
  ],
  ["notitie bij een bereik", { notities: [{ cel: "A1:B2", tekst: "een" }] }, /geen cel voor een notitie/],
  ["geen getal", { cellen: rij("A1", label(NaN)) }, /NaN is geen getal/],
  [
    "tekst van 32768 tekens",
    { cellen: rij("A1", label("x".repeat(32768))) },
    /32768 tekens; Excel neemt er 32767/,
  ],
  ["samenvoegingen die raken", { samengevoegd: ["A1:B2", "B2:C3"] }, /A1:B2 raken andere/],
  [
    "kopje van 33 tekens",
    {
      invoerregels: [
        { bereik: "A1", toegestaan: { soort: "getal" }, uitleg: ["x".repeat(33), ""], fout: "" },
      ],
    },
    /het kopje bij A1 heeft 33 tekens; Excel neemt er 32/,
  ],
  [
    "keuze met een komma",
    { invoerregels: [{ bereik: "A1", toegestaan: { soort: "keuze", waarden: ["1,5"] }, fout: "" }] },
    /keuze “1,5”/,
  ],
  [
    "grafiek naar een blad dat er niet is",
    {
      grafieken: [
        { soort: "lijn", titel: "", beschrijving: "", categorieen: "Weg!A1:A2", reeksen: [], plek: "A1:B2" },
        {
          soort: "lijn",
          titel: "",
          beschrijving: "",
          categorieen: "A1",
          reeksen: [{ naam: "x", waarden: "Weg!A1:A2" }],
          plek: "A1:B2",
        },
      ],
    },
    /“Weg!A1:A2”, en dat is geen bereik/,
  ],
])("%s wordt geweigerd", (_, anders, zin) => {
  expect(druk(anders)).toThrow(zin);
  expect(druk(anders)).toThrow(/^(Blad “|Twee|De naam)/);
});

test("een puntkomma mag in een tekst en in een matrix", () => {
  const cellen = rij("A1", label(formule('SUM({1;2})&"a;b"', "3a;b")));
  expect(druk({ cellen })).not.toThrow();
});

test("de grenzen zelf mogen: 31 tekens, 8192 tekens, een apostrof middenin", () => {
  const cellen = rij("A1", label(formule(`1${"+1".repeat(4095)}+`.slice(0, -1) + " ", 4096)));
  expect(cellen[0]?.inhoud).toHaveProperty("formule.length", 8192);
  expect(druk({ titel: "Zorg 's-Gravenhage " + "x".repeat(12), cellen })).not.toThrow();
});

test("twee bladen met dezelfde titel of hetzelfde id, en een werkmap zonder zichtbaar blad", () => {
  expect(() => drukWerkmap([leeg, { ...leeg, id: "b", titel: "PROEF" }])).toThrow(
    /Twee bladen heten “PROEF”/,
  );
  expect(() => drukWerkmap([leeg, { ...leeg, titel: "B" }])).toThrow(/het id “proef”/);
  expect(() => drukWerkmap([{ ...leeg, verborgen: true }])).toThrow(/één zichtbaar blad/);
  expect(() => drukWerkmap([])).toThrow(/één zichtbaar blad/);
});
