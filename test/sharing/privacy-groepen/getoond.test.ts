import { onderdrukGetoond } from "../../../src/sharing/privacy/onthul/getoond";
import { voegSamen } from "../../../src/sharing/privacy/samenvoegen";
import type { Celwaarde, Formule } from "../../../src/sheet/blad";
import { drukWerkmap } from "../../../src/xlsx/drukken/druk";
import { delen, leesWaarden } from "../../hulp/xlsx-lezen";
import { clienten, clientenwerkmap } from "./clientenwerkmap";

function blad(cellen: Readonly<Record<string, Celwaarde | Formule>>): Uint8Array {
  return drukWerkmap([
    {
      id: "telling",
      versie: 1,
      zonderKenmerk: true as const,
      titel: "Telling",
      cellen: Object.entries(cellen).map(([adres, inhoud]) => ({ adres, inhoud })),
    },
  ]);
}

const telling = {
  A1: "band",
  B1: "cliënten",
  A2: 1,
  B2: 7,
  A3: 2,
  B3: 42,
  A4: 3,
  B4: 23,
  A5: "totaal",
  B5: 72,
};

test("aantallen worden getoond zoals het mag; de rest van het blad verandert niet", () => {
  const bron = blad({ ...telling, C2: 7 / 72, C3: 42 / 72, C4: 23 / 72 });
  const { bestand } = onderdrukGetoond(bron, [
    { blad: "Telling", bereik: "B2:B5", totaalrij: true, afgeleid: ["C2:C4"] },
  ]);
  expect(leesWaarden(bestand as Uint8Array).Telling).toMatchObject({
    A2: 1,
    B2: "<10",
    B3: 40,
    B4: 25,
    B5: 70,
    C2: ".",
    C3: ".",
    C4: ".",
  });
  const [voor, na] = [delen(bron), delen(bestand as Uint8Array)];
  expect(Object.keys(voor).filter((pad) => voor[pad] !== na[pad])).toEqual(["xl/worksheets/sheet1.xml"]);
});

test.each([
  [{ B3: { formule: "6*7", uitkomst: 42 } }, "staat een formule"],
  [{ D1: { formule: "B2*2", uitkomst: 14 } }, "waar straks “<10” staat"],
  [{ B5: 80 }, "de cellen zijn samen 72"],
  [{ B3: 4.5 }, "geen aantal"],
  [{ B3: "veel" }, "geen aantal"],
])("%j wordt geweigerd", (anders, zin) => {
  const uit = onderdrukGetoond(blad({ ...telling, ...anders }), [
    { blad: "Telling", bereik: "B2:B5", totaalrij: true },
  ]);
  expect(uit.bestand).toBeUndefined();
  expect(uit.weigeringen.map((w) => w.zin).join()).toContain(zin);
});

test("een onbekend blad of geen bereik wordt geweigerd", () => {
  const zin = (b: string, bereik: string) =>
    onderdrukGetoond(blad(telling), [{ blad: b, bereik }]).weigeringen[0]?.zin;
  expect(zin("Anders", "B2:B5")).toContain("geen blad “Anders”");
  expect(zin("Telling", "B2-B5")).toContain("geen bereik");
});

test("een tabel met twee randen: rijen, kolommen en het geheel", () => {
  const kruis = { A1: 30, B1: 3, C1: 33, A2: 50, B2: 60, C2: 110, A3: 80, B3: 63, C3: 143 };
  const { bestand } = onderdrukGetoond(
    blad(kruis),
    [{ blad: "Telling", bereik: "A1:C3", totaalrij: true, totaalkolom: true }],
    { drempel: 10, afronding: 1 },
  );
  const na = leesWaarden(bestand as Uint8Array).Telling ?? {};
  expect(na.B1).toBe("<10");
  for (const rij of ["1", "2", "3"])
    expect(["A", "B", "C"].filter((k) => typeof na[k + rij] === "string").length).not.toBe(1);
});

test("delen met waarden toont kleine aantallen in de verdeling als <10, en laat weg wat ze verraadt", () => {
  const lijst = [...clienten(296, [65, 100, 150]), ...clienten(4, [240])];
  const bron = clientenwerkmap(lijst, [
    ["A1", "WMO.BANDBREEDTE_VERDELING(Clienten!C2:C301)"],
    ["A10", 'COUNTIF(Clienten!C2:C301,">200")'],
    ["A11", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2)"],
  ]);
  const { bestand, verslag } = voegSamen(bron, { datum: "2024-07-01", vorm: "waarden" });
  const na = leesWaarden(bestand as Uint8Array).Kosten ?? {};
  expect(verslag.klein).toEqual([]);
  expect(na).toMatchObject({ D6: "<10", A10: "<10", D7: 300, E6: ".", F6: ".", G6: ".", H7: "<10" });
  expect(na.A11).toBe(leesWaarden(bron).Kosten?.A11);
});

test("rekent een andere formule op zo'n aantal, dan is akkoord nodig", () => {
  const bron = clientenwerkmap(clienten(300), [
    ["A10", 'COUNTIF(Clienten!C2:C301,">200")'],
    ["A11", "A10*12"],
    ["A12", "WMO.KOSTEN_PXQ(Clienten!C2:C301,37.2)"],
  ]);
  const uit = voegSamen(bron, { datum: "2024-07-01", vorm: "waarden" });
  expect(uit.bestand).toBeUndefined();
  expect(uit.verslag.klein.map((k) => k.cel)).toEqual(["A11"]);
});
