import { onderzoekVan } from "../../../src/audit/controle/controle";
import type { Onderzoek } from "../../../src/audit/controle/regel";
import { gangVan } from "../../../src/audit/uitleg/gang";
import { uitlegVan, type Uitleg } from "../../../src/audit/uitleg/uitleg";
import { leesWerkboek, type Cel } from "../../../src/audit/werkboek/werkboek";
import { VANDAAG, werkboekVan, zonderUitkomsten, type Eigenwerkmap } from "../../hulp/auditwerkmap";
import { alsWerkmap, rijkeDelen } from "../../hulp/rijkwerkmap";

/** Een werkmap zoals een analist haar maakt: een lijst met aanbieders, tarieven op een ander blad, en namen. */
const werkmap = (formules: Record<string, string>): Eigenwerkmap => ({
  bladen: {
    Lijst: {
      A1: "Aanbieder",
      B1: "Product",
      C1: "Cliënten",
      D1: "Minuten per week",
      A2: "Zon",
      B2: "HO1",
      C2: 120,
      D2: 136,
      A3: "Maan",
      B3: "HO2",
      C3: 80,
      D3: 125,
      A4: "Zon",
      B4: "HO2",
      C4: 40,
      D4: 90,
      A5: "Ster",
      B5: "HO1",
      C5: 0,
    },
    Tarief: {
      A1: "Product",
      B1: "Tarief per uur",
      C1: { typ: 2025, vorm: "0" },
      A2: "HO1",
      B2: { typ: 37.2, vorm: '"€ "#,##0.00' },
      C2: 38,
      A3: "HO2",
      B3: 40,
      C3: 41.5,
      A5: "Weken per jaar",
      B5: 52,
      A6: "Declaratiegraad",
      B6: { typ: 0.77, vorm: "0%" },
    },
    Som: { A1: "Onderwerp", B1: "Uitkomst", ...formules },
  },
  namen: { Weken: "Tarief!B5", Graad: "Tarief!B6", Clienten: "Lijst!C2:C5", Tarieven: "Tarief!A2:C3" },
});

const onderzoek = (formules: Record<string, string>): Onderzoek =>
  onderzoekVan(werkboekVan(werkmap(formules)));
const op = (o: Onderzoek, plek = "B2", blad = "Som"): Cel => o.werkboek.cel(blad, plek) as Cel;
const uitleg = (formule: string): Uitleg => {
  const o = onderzoek({ A2: "Iets", B2: formule });
  return uitlegVan(o, op(o));
};
const stappen = (u: Uitleg) => u.stappen.map((s) => `${s.ingevuld} = ${s.getoond}`);

/** Wat mensen zelf schrijven, met de uitkomst die wij met de hand hebben uitgerekend. */
const EIGEN: readonly (readonly [formule: string, uitkomst: number | string | boolean])[] = [
  ["=SUM(Clienten)", 240],
  ["=Lijst!C2*Lijst!D2/60*Weken*Tarief!B2*Graad", 405140.736],
  ['=IF(Lijst!C2>100,IF(Lijst!D2>130,"hoog","midden"),"laag")', "hoog"],
  ['=SUMIFS(Lijst!C2:C5,Lijst!A2:A5,"Zon",Lijst!B2:B5,"HO2")', 40],
  ['=SUMIF(Lijst!B:B,"HO1",Lijst!C:C)', 120],
  ['=INDEX(Lijst!D2:D5,MATCH("Maan",Lijst!A2:A5,0))', 125],
  ['=INDEX(Tarieven,MATCH("HO2",INDEX(Tarieven,0,1),0),3)', 41.5],
  ['=VLOOKUP("HO2",Tarieven,2,FALSE)', 40],
  ["=HLOOKUP(2025,Tarief!B1:C3,2,FALSE)", 38],
  ["=LOOKUP(100,{60,90,120},{1,2,3})", 2],
  ['=IFERROR(VLOOKUP("HO9",Tarieven,2,FALSE),0)', 0],
  ["=SUMPRODUCT(Lijst!C2:C5,Lijst!D2:D5)", 29920],
  ['=SUMPRODUCT((Lijst!B2:B5="HO1")*Lijst!C2:C5)', 120],
  ["=ROUND(AVERAGE(Lijst!D2:D4),1)", 117],
  ["=AND(Lijst!C2>100,Lijst!C3>100)", false],
  ['=Lijst!A2&": "&TEXT(Graad,"0%")', "Zon: 77%"],
  ["=CHOOSE(2,Lijst!C2,Lijst!C3)", 80],
  ["=-Lijst!C2^2+(Lijst!C3-Lijst!C4)*10%", 14404],
  ['=COUNTIFS(Lijst!A2:A5,"Zon")/COUNTA(Lijst!A2:A5)', 0.5],
  ["=MAX(Lijst!C2:C5)-MIN(Lijst!C2:C5)+IF(ISBLANK(Lijst!D5),1,0)", 121],
  ["=ROW()*2+DATE(2026,1,1)-DATE(2025,1,1)", 369],
];

test("van elke formule van eigen soort is de laatste stap wat er in de cel staat", () => {
  const o = onderzoek(Object.fromEntries(EIGEN.map(([formule], i) => [`B${i + 2}`, formule])));
  EIGEN.forEach(([formule, uitkomst], i) => {
    const verwacht = formule.startsWith("=ROW()") ? (uitkomst as number) + 2 * i : uitkomst;
    const hier = op(o, `B${i + 2}`);
    const laatste = gangVan(o, hier).stappen.at(-1)?.waarde;
    const rond = (x: unknown) => (typeof x === "number" ? Number(x.toFixed(6)) : x);
    expect([formule, rond(hier.waarde), rond(laatste)]).toEqual([
      formule,
      rond(formule.startsWith("=ROW()") ? 365 + 2 * (i + 2) : verwacht),
      rond(hier.waarde),
    ]);
  });
});

test("een reeks met een tabel, een uitrol en onze functies: elke cel van de rijke werkmap", () => {
  const o = onderzoekVan(leesWerkboek(alsWerkmap(rijkeDelen()), VANDAAG));
  const u = uitlegVan(o, op(o, "C13", "Invoer"));
  expect(u.stappen.at(-1)?.waarde).toBe(u.waarde);
  expect(u.invoer.map((i) => i.plek)).toEqual(["Invoer!B13"]);
  const totaal = uitlegVan(o, op(o, "B15", "Invoer"));
  expect(totaal.stappen.at(-1)?.waarde).toBe(270);
  expect(totaal.invoer[0]).toMatchObject({ plek: "Invoer!B13:B14", soort: "bereik" });
  // De derde rij van een tabel die uitrolt, legt de formule uit die haar vult.
  const rolt = uitlegVan(o, op(o, "F4", "Invoer"));
  expect([rolt.van, rolt.stappen.at(-1)?.waarde, rolt.waarde]).toEqual(["Invoer!F2", 800, 800]);
});

test("de stappen gaan van binnen naar buiten, elk met wat eruit komt", () => {
  const u = uitleg("=Lijst!C2*(Lijst!D2-Lijst!D3)/60");
  expect(u.formule).toBe("=Lijst!C2*(Lijst!D2-Lijst!D3)/60");
  expect(u.ingevuld).toBe("120*(136-125)/60");
  expect(stappen(u)).toEqual(["136-125 = 11", "120*11/60 = 22"]);
  expect(stappen(uitleg("=1/3+1/3"))).toEqual(["1/3 = 0,333333333", "0,333333333+0,333333333 = 0,666666667"]);
});

test("een bereik staat er samengevat, en niet uitgeschreven", () => {
  expect(uitleg("=SUM(Clienten)").ingevuld).toBe(
    "SOM({4 getallen, samen 240, het eerste 120, het laatste 0})",
  );
  expect(uitleg("=SUM(Clienten)").invoer).toMatchObject([
    { plek: "Lijst!C2:C5", label: "Cliënten", namen: ["Clienten"], soort: "bereik" },
  ]);
});

test("van ALS telt alleen de tak die geldt, met de reden", () => {
  const u = uitleg("=IF(Lijst!C2>100,Lijst!D2*2,Lijst!D3/0)");
  expect(stappen(u)).toEqual(["120>100 = WAAR", "136*2 = 272", "ALS(WAAR;272;…) = 272"]);
  expect(u.stappen.at(-1)?.uitleg).toBe("“Lijst!C2>100” is WAAR, dus geldt “Lijst!D2*2”");
  expect(u.invoer.map((i) => [i.plek, i.rol])).toEqual([
    ["Lijst!D2", "waarde"],
    ["Lijst!C2", "keuze"],
  ]);
  expect(stappen(uitleg("=IF(Lijst!C2>500,Lijst!D2/0,Lijst!D3+1)"))).toEqual([
    "120>500 = ONWAAR",
    "125+1 = 126",
    "ALS(ONWAAR;…;126) = 126",
  ]);
  expect(uitleg("=IFERROR(Lijst!C2/Lijst!C5,-1)").stappen.at(-1)?.uitleg).toContain(
    "“Lijst!C2/Lijst!C5” geeft #DEEL/0!",
  );
  expect(uitleg("=OR(Lijst!C2>500,Lijst!C3=80)").stappen.at(-1)?.uitleg).toBe("WAAR door “Lijst!C3=80”");
  expect(uitleg("=CHOOSE(2,Lijst!C2,Lijst!C3)").stappen.at(-1)?.uitleg).toBe("keuze 2 van 2: “Lijst!C3”");
});

test.each([
  ['=INDEX(Lijst!D2:D5,MATCH("Maan",Lijst!A2:A5,0))', "Lijst!D3", "neemt Lijst!D3"],
  ['=VLOOKUP("HO2",Tarieven,2,FALSE)', "Tarief!B3", 'vindt "HO2" en neemt Tarief!B3'],
  ["=HLOOKUP(2025,Tarief!B1:C3,2,FALSE)", "Tarief!C2", "vindt 2025 en neemt Tarief!C2"],
  // Benaderend: 2099 staat er niet, 2025 is de laatste die niet hoger is.
  ["=HLOOKUP(2099,Tarief!B1:C3,2)", "Tarief!C2", "zoekt 2099, komt uit bij 2025 en neemt Tarief!C2"],
])("%s wijst aan welke rij gevonden is", (formule, plek, zin) => {
  const u = uitleg(formule);
  expect(u.invoer[0]).toMatchObject({ plek, rol: "waarde" });
  expect(u.stappen.at(-1)?.uitleg).toBe(zin);
  expect(u.soort).toBe("verwijzing");
});

test("hoeveel rijen aan een voorwaarde voldoen", () => {
  expect(uitleg('=SUMIFS(Lijst!C2:C5,Lijst!A2:A5,"Zon")').stappen.at(-1)?.uitleg).toBe(
    "2 van de 4 cellen voldoen",
  );
});

test("wat bewaard is en niet meer klopt, wordt gezegd", () => {
  const o = onderzoekVan(
    werkboekVan({
      ...werkmap({ A2: "Iets", B2: "=Lijst!C2*2" }),
      wijzig: (delen) =>
        Object.fromEntries(
          Object.entries(delen).map(([pad, xml]) => [pad, xml.replace("<v>240</v>", "<v>7</v>")]),
        ),
    }),
  );
  expect(uitlegVan(o, op(o)).melding).toBe(
    "In de cel staat 7, en nagerekend komt er 240 uit. Reken de werkmap door met F9.",
  );
});

test("de zin noemt label, waarde, hoe gerekend is en waarmee", () => {
  expect(uitleg("=Lijst!C2*Tarief!B2").zin).toBe(
    "Iets: 4464. Zo gerekend: Zon, Cliënten x HO1, Tarief per uur. Gebruikt: Zon, Cliënten 120; HO1, Tarief per uur € 37,20.",
  );
});

test("een formule zonder uitkomst in het bestand is niet verouderd: zij is nooit uitgerekend", () => {
  const o = onderzoekVan(
    werkboekVan({ bladen: { Kosten: { A1: 2, A2: "=A1*3" } }, wijzig: zonderUitkomsten }),
  );
  expect(uitlegVan(o, o.werkboek.cel("Kosten", "A2") as Cel).melding).toBe(
    "In het bestand staat bij deze formule geen uitkomst. Open het in Excel, bewaar het en lees opnieuw.",
  );
});
