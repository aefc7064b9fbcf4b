import { onderzoekVan } from "../../../src/audit/controle/controle";
import { oorzaakVan } from "../../../src/audit/uitleg/oorzaak";
import type { Cel } from "../../../src/audit/werkboek/werkboek";
import { werkboekVan } from "../../hulp/auditwerkmap";

const o = onderzoekVan(
  werkboekVan({
    bladen: {
      Invoer: { A1: "Cliënten", B1: 0, A2: "Minuten", B2: "veel", A3: "Goed", B3: 5 },
      Som: {
        A1: "Gemiddeld",
        B1: "=100/Invoer!B1",
        A2: "Dubbel",
        B2: "=B1*2",
        A3: "Totaal",
        B3: "=IFERROR(B1,0)+SUM(B5,B2)",
        A4: "Band",
        B4: "=WMO.BANDBREEDTE(Invoer!B2)",
        A5: "Goed",
        B5: "=Invoer!B3",
        A6: "Zoek",
        B6: '=MATCH("x",Invoer!A1:A3,0)+1',
        A7: "Weg",
        B7: "=#REF!*2",
        A8: "Naam",
        B8: "=Onbekend+1",
        A9: "Opgevangen",
        B9: "=IFERROR(B1,0)",
      },
    },
  }),
);
const op = (plek: string) => o.werkboek.cel("Som", plek) as Cel;
const keten = (plek: string) => oorzaakVan(o, op(plek))?.keten.map((c) => c.plek);

test("een fout wordt gevolgd tot de cel waar zij begint", () => {
  expect(keten("B3")).toEqual(["Som!B3", "Som!B2", "Som!B1"]);
  expect(oorzaakVan(o, op("B3"))).toMatchObject({
    stuk: "100/Invoer!B1",
    zin: "Er wordt gedeeld door 0 of door een lege cel. Controleer de noemer.",
  });
});

test("onze functies zeggen zelf wat er is", () => {
  expect(oorzaakVan(o, op("B4"))?.zin).toMatch(
    /^minuten_per_week is de tekst “veel”; verwacht: een aantal minuten/,
  );
});

test("zoeken, verwijzen en namen: de zin noemt het in het Nederlands", () => {
  expect(oorzaakVan(o, op("B6"))).toMatchObject({
    stuk: 'VERGELIJKEN("x";Invoer!A1:A3;0)',
    zin: "VERGELIJKEN vindt “x” niet. Controleer wat gezocht wordt en waarin.",
  });
  expect(oorzaakVan(o, op("B7"))?.zin).toContain("In de formule staat de fout #REF! zelf");
  expect(oorzaakVan(o, op("B8"))?.zin).toContain("De naam “Onbekend” bestaat niet");
});

test("wat goed is of opgevangen, heeft geen oorzaak", () => {
  expect(oorzaakVan(o, op("B5"))).toBeUndefined();
  expect(oorzaakVan(o, op("B9"))).toBeUndefined();
});

test("loopt de weg rond, dan zegt de zin dat het een kring is, en niet dat de fout in de formule staat", () => {
  const ring = onderzoekVan(werkboekVan({ bladen: { Ring: { A1: "=A2+1", A2: "=A1*2", A3: "=A3+1" } } }));
  const zin = (plek: string) => oorzaakVan(ring, ring.werkboek.cel("Ring", plek) as Cel)?.zin;
  expect(zin("A1")).toMatch(/^Deze formule gebruikt Ring!A1, en die cel hangt weer van deze af: een kring/);
  expect(zin("A3")).toMatch(/^Deze formule telt haar eigen cel mee: een kring/);
});
