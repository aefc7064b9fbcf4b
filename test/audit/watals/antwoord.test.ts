import { antwoordOp, keuzesVan, type Watalsvraag } from "../../../src/audit/watals/antwoord";
import { watalsblad } from "../../../src/audit/watals/blad";
import { antwoordtekst, omslagzin, spreidingzinnen } from "../../../src/audit/watals/tekst";
import { isFormule } from "../../../src/sheet/blad";
import { werkboekVan } from "../../hulp/auditwerkmap";

/** De notitie van Duiven, waarin cliënten 104,72 minuten (77% van 136) houden: domein.md, paragraaf 5. */
const DUIVEN = werkboekVan({
  bladen: {
    Besparing: {
      A1: "Wat",
      B1: "Waarde",
      C1: "Eenheid",
      D1: "Bron",
      A2: "Cliënten",
      B2: { typ: 636, vorm: "#,##0" },
      C2: "cliënten",
      D2: "notitie AVHO",
      A3: "Minuten nu",
      B3: 136,
      C3: "minuten per week",
      A4: "Minuten straks",
      B4: 125,
      C4: "minuten per week",
      A5: "Declaratiegraad nu",
      B5: { typ: 0.77, vorm: "0%" },
      A6: "Declaratiegraad straks",
      B6: { typ: 0.77, vorm: "0%" },
      A7: "Uurtarief",
      B7: { typ: 37.2, vorm: '"€ "#,##0.00' },
      A8: "Begrotingsjaar",
      B8: { typ: 2024, vorm: "0" },
      A10: "Besparing",
      B10: { typ: "=B2*(B3*B5-B4*B6)/60*52*B7", vorm: '"€ "#,##0' },
      A11: "Per jaar",
      B11: "=B10*1+B8*0",
      A12: "Consulenten",
      B12: { typ: "=B2*2/52*50*12", vorm: '"€ "#,##0' },
    },
  },
  namen: { besparing: "Besparing!B10", getallen: "Besparing!B2:B4" },
});
const vraag = (delen: Partial<Watalsvraag>): Watalsvraag => ({
  uitkomst: "besparing",
  invoer: [],
  doel: "0",
  trekkingen: 200,
  zaad: 1,
  ...delen,
});

test("bij welke declaratiegraad is de besparing weg: 83,8%", () => {
  const a = antwoordOp(DUIVEN, vraag({ invoer: [{ plek: "Besparing!B6" }] }));
  expect(a.omslag[0]?.punten).toEqual([
    { soort: "punt", x: expect.closeTo((0.77 * 136) / 125, 12) as unknown },
  ]);
  expect(omslagzin(a, 0)).toBe("Declaratiegraad straks: € 0 bij 83,8% (nu 77%; gezocht van 0% tot 200%).");
  // 173.674,3008 is de besparing van de notitie.
  expect(a.uitkomst.waarde).toBeCloseTo(173674.3008, 6);
});

test("hele cliënten, een doel en een andere cel als doel", () => {
  const bij = (doel: string, plek: string) =>
    antwoordOp(DUIVEN, vraag({ doel, invoer: [{ plek }] })).omslag[0]?.punten;
  // 100.000 / (173.674,3008 / 636) is 366,2.
  expect(bij("100.000", "Besparing!B2")).toEqual([{ soort: "tussen", van: 366, tot: 367 }]);
  expect(bij("€ 0", "Besparing!B3")).toEqual([{ soort: "punt", x: expect.closeTo(125, 10) as unknown }]);
  // Gelijk aan de consulenten: 636 x 2 / 52 x 50 x 12 = 14.676,92; per uur tarief levert 173.674,3008 / 37,2 = 4.668,66 op.
  expect(bij("Besparing!B12", "Besparing!B7")).toEqual([
    { soort: "punt", x: expect.closeTo((((636 * 2) / 52) * 600) / (173674.3008 / 37.2), 9) as unknown },
  ]);
});

test("zonder keuze de vijf die het meest tellen; een jaartal doet niet mee, en een tornado staat op volgorde", () => {
  const a = antwoordOp(DUIVEN, vraag({}));
  expect(a.invoer.map((i) => i.plek)).not.toContain("Besparing!B8");
  expect(a.invoer).toHaveLength(5);
  const breedtes = a.gevoeligheid.map((g) => g.breedte);
  expect(breedtes).toEqual([...breedtes].sort((x, y) => y - x));
  // Minuten nu 10% hoger: 13,6 x 0,77 x 636 / 60 x 52 x 37,2 = 214.724,6 meer.
  const minuten = a.gevoeligheid.find((g) => a.invoer[g.plaats]?.label === "Minuten nu");
  expect(minuten?.bijHoog).toBeCloseTo(173674.3008 + ((13.6 * 0.77 * 636) / 60) * 52 * 37.2, 6);
  expect(minuten?.richting).toBe("stijgt");
  expect(a.gevoeligheid.find((g) => a.invoer[g.plaats]?.label === "Minuten straks")?.richting).toBe("daalt");
});

test("een uitkomst die onderweg keert, wordt genoemd", () => {
  const w = werkboekVan({ bladen: { Blad1: { A1: 10, B1: "=(A1-10)^2" } } });
  const a = antwoordOp(w, vraag({ uitkomst: "Blad1!B1", invoer: [{ plek: "Blad1!A1" }], doel: "1" }));
  expect(a.gevoeligheid[0]).toMatchObject({ richting: "wisselt", breedte: 1 });
  expect(a.omslag[0]?.punten).toEqual([
    { soort: "punt", x: expect.closeTo(9, 9) as unknown },
    { soort: "punt", x: expect.closeTo(11, 9) as unknown },
  ]);
});

test("de keuzes noemen label, eenheid en bron", () => {
  const { invoer, uitkomsten } = keuzesVan(DUIVEN);
  expect(invoer[0]).toMatchObject({
    label: "Cliënten",
    eenheid: "cliënten",
    bron: "notitie AVHO",
    soort: "heel",
    waarde: 636,
  });
  expect(uitkomsten.map((u) => u.plek)).toEqual(["Besparing!B10"]);
});

test("de tekst leest Nederlands, met alles om het over te doen", () => {
  const tekst = antwoordtekst(antwoordOp(DUIVEN, vraag({ trekkingen: 1000, zaad: 12 }))).join("\n");
  expect(tekst).toContain("Besparing (Besparing!B10) is nu € 173.674.");
  expect(tekst).toContain(
    "1.000 trekkingen met zaad 12, van elk getal gelijk verdeeld over zijn kansen (Latin hypercube)",
  );
  expect(tekst).toMatch(
    /Declaratiegraad straks +69,3% … 84,7% {2}-> {2}€ 371\.031 … -€ 23\.683 {2}\(hoger geeft minder\)/,
  );
  expect(tekst).toContain("met de rekenmotor nagemeten");
});

test("het blad draagt zaad, invoer en uitkomsten als vaste getallen", () => {
  const a = antwoordOp(DUIVEN, vraag({}));
  const blad = watalsblad(a, "30-11-2026");
  const inhoud = blad.cellen.map((c) => c.inhoud);
  expect(inhoud.some(isFormule)).toBe(false);
  expect(inhoud).toEqual(expect.arrayContaining([spreidingzinnen(a)[0], a.spreiding.p90, a.spreiding.zaad]));
  expect(blad.grafieken).toHaveLength(2);
});

test.each<[string, Partial<Watalsvraag>, RegExp]>([
  ["onbekende naam", { uitkomst: "kosten" }, /“kosten” is geen cel en geen naam/],
  ["onbekend blad", { uitkomst: "Kosten!B1" }, /Het blad “Kosten” is er niet; er is Besparing/],
  ["lege cel", { uitkomst: "Besparing!Z9" }, /Besparing!Z9 is leeg/],
  ["naam van een bereik", { uitkomst: "getallen" }, /staat voor meer cellen \(Besparing!B2:B4\)/],
  ["tekst", { uitkomst: "Besparing!A1" }, /In Besparing!A1 staat geen getal/],
  ["formule als invoer", { invoer: [{ plek: "Besparing!B12" }] }, /Besparing!B12 is een formule/],
  ["twee keer", { invoer: [{ plek: "Besparing!B2" }, { plek: "Besparing!$B$2" }] }, /staat er twee keer bij/],
  [
    "laag boven hoog",
    { invoer: [{ plek: "Besparing!B2", bereik: { laag: 9, hoog: 8 } }] },
    /Laag (.*) is niet lager dan hoog/,
  ],
  [
    "waarschijnlijk erbuiten",
    { invoer: [{ plek: "Besparing!B2", bereik: { laag: 8, hoog: 9, waarschijnlijk: 10 } }] },
    /meest waarschijnlijke waarde \(10\) ligt niet tussen laag \(8\) en hoog \(9\)/,
  ],
  ["niets om te wijzigen", { uitkomst: "Besparing!B8" }, /Van geen enkel getypt getal hangt Besparing!B8 af/],
])("%s: één zin", (_, delen, zin) => {
  expect(() => antwoordOp(DUIVEN, vraag(delen))).toThrow(zin);
});
