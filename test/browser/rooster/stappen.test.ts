import fc from "fast-check";
import type { Vak } from "../../../src/browser/rooster/rooster";
import { doe, maakProef, voegRijenIn } from "./hulp";

test("alles binnen een stap gaat samen terug en samen opnieuw", () => {
  const { rooster, blad, vak, zet, waarden } = maakProef();
  zet("A1", 1);
  rooster.inEenStap(() => {
    const tweede = rooster.voegBladToe("Twee");
    rooster.schrijf(vak("A1", tweede), [[5]]);
    zet("A1", "=Twee!A1*2", "tekst");
    rooster.zetOpmaak(vak("A1:B1"), { vet: true });
    rooster.zetNaam({ naam: "WMO_X", vak: vak("A1") });
    rooster.zetNotitie(blad, "B1", "notitie");
    rooster.voegSamen(vak("C1:D2"));
  });
  expect(waarden("A1:B1")).toEqual([[10, "tekst"]]);
  expect(rooster.ongedaan()).toBe(true);
  expect(waarden("A1:B1")).toEqual([[1, null]]);
  expect([rooster.bladen().length, rooster.namen(), rooster.notities(), rooster.samengevoegd(blad)]).toEqual([
    1,
    [],
    [],
    [],
  ]);
  expect(rooster.opnieuw()).toBe(true);
  expect(waarden("A1:B1")).toEqual([[10, "tekst"]]);
  expect(rooster.notities()).toHaveLength(1);
  expect(rooster.opnieuw()).toBe(false);
  expect([rooster.ongedaan(), rooster.ongedaan(), rooster.ongedaan()]).toEqual([true, true, false]);
});

test("binnen een stap is de uitkomst van nu te lezen, en mag een stap in een stap", () => {
  const { rooster, zet, lees } = maakProef();
  const gelezen = rooster.inEenStap(() => {
    zet("A1", 3, "=A1*2");
    const eerst = lees("B1").waarde;
    rooster.inEenStap(() => zet("A1", 4));
    return [eerst, lees("B1").waarde];
  });
  expect(gelezen).toEqual([6, 8]);
  expect(lees("B1").waarde).toBe(8);
  rooster.ongedaan();
  expect(lees("B1").waarde).toBeNull();
});

test("een fout in een stap komt naar buiten, en daarna werkt alles nog", () => {
  const { rooster, zet, lees } = maakProef();
  expect(() =>
    rooster.inEenStap(() => {
      zet("A1", 1);
      throw new Error("mis");
    }),
  ).toThrow("mis");
  zet("A2", 2);
  expect([lees("A1").waarde, lees("A2").waarde]).toEqual([1, 2]);
  rooster.ongedaan();
  rooster.ongedaan();
  expect(lees("A1").waarde).toBeNull();
});

test("wie wijzigingen volgt, hoort van elke stap één keer welke cellen, en mag daarin schrijven", () => {
  const { rooster, blad, vak, zet, lees, typ, model } = maakProef();
  const gehoord: (readonly Vak[])[] = [];
  const stop = rooster.bijWijziging((vakken) => {
    gehoord.push(vakken);
    if (vakken[0]?.links === 0) zet("F1", gehoord.length);
  });
  rooster.inEenStap(() => {
    zet("A1", 1);
    zet("C4", 2);
  });
  expect(gehoord).toEqual([[vak("A1:C4")], [vak("F1")]]);
  expect(lees("F1").waarde).toBe(1);
  typ("B2", "5");
  expect(gehoord[2]).toEqual([vak("B2")]);
  rooster.selecteer(vak("D4"));
  rooster.zetOpmaak(vak("B2"), { vet: true });
  expect(gehoord).toHaveLength(3);
  rooster.ongedaan();
  rooster.ongedaan();
  expect(gehoord).toHaveLength(5);
  expect(gehoord[4]).toEqual([]);
  const rijen = Array.from({ length: 400 }, (_, i) => [i]);
  rooster.schrijf({ blad, boven: 9, links: 1, rijen: 400, kolommen: 1 }, rijen);
  expect(gehoord.slice(5)).toEqual([[{ blad, boven: 9, links: 1, rijen: 400, kolommen: 1 }]]);
  stop();
  const eerder = gehoord.length;
  doe(model, "DELETE_CONTENT", { sheetId: blad, target: [{ left: 1, right: 1, top: 9, bottom: 20 }] });
  expect(gehoord).toHaveLength(eerder);
});

test("het rooster is stil", () => {
  const soorten = ["log", "debug", "info", "warn", "error"] as const;
  const gehoord = soorten.map((soort) => jest.spyOn(console, soort).mockImplementation(() => undefined));
  const { rooster, blad, vak, zet } = maakProef();
  zet("A1", 1, "=A1*2");
  rooster.zetBreedte(blad, 1, 20);
  rooster.selecteer(vak("B1"));
  rooster.ongedaan();
  expect(gehoord.flatMap((s) => s.mock.calls)).toEqual([]);
  jest.restoreAllMocks();
});

test("een tekening van een blad dat ongedaan is gemaakt gaat over op het blad dat open is", () => {
  const { rooster, model, blad } = maakProef();
  const tweede = rooster.voegBladToe("Twee");
  const teken = (sheetId: string) => {
    const vel = { sheetId, ctx: { save: () => undefined, restore: () => undefined } };
    model.drawLayer(vel as never, "Background");
    return vel.sheetId;
  };
  expect(teken(tweede)).toBe(tweede);
  rooster.ongedaan();
  expect(teken(tweede)).toBe(blad);
  expect(teken(blad)).toBe(blad);
});

/** Wat iemand doet, elke keer met een ander getal: een stap die niets verandert telt niet als stap. */
const DADEN: Readonly<Record<string, (p: ReturnType<typeof maakProef>, n: number) => void>> = {
  typ: (p, n) => p.zet("A2", 100 + n),
  som: (p, n) => p.zet("B2", `=SUM(A1:A3)+${n}`),
  stap: (p, n) =>
    p.rooster.inEenStap(() => {
      p.zet("A3", n);
      voegRijenIn(p.model, p.blad, 2);
      p.zet("C2", `=SUM(A1:A3)*${n}`);
    }),
  blok: (p, n) =>
    p.rooster.schrijf(
      p.vak("A1:B400"),
      Array.from({ length: 400 }, (_, i) => [i + n, i === 1 ? "=SUM(A1:A3)" : i]),
    ),
  voorbijHetEind: (p, n) => p.zet(`A${400 + n}`, n),
  rijErbij: (p) => voegRijenIn(p.model, p.blad, 2),
  rijWeg: (p) =>
    doe(p.model, "REMOVE_COLUMNS_ROWS", {
      sheetId: p.blad,
      sheetName: p.model.getters.getSheetName(p.blad),
      dimension: "ROW",
      elements: [1],
    }),
};

test("wet: in elke volgorde geven Ongedaan maken en Opnieuw precies de stand terug, met verwijzingen en namen", () => {
  const beeld = (p: ReturnType<typeof maakProef>) => ({
    cellen: p.rooster.lees(p.vak("A1:C6")).map((rij) => rij.map((cel) => [cel.formule, cel.waarde])),
    namen: p.rooster.namen(),
  });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("<", ">", ...Object.keys(DADEN)), { minLength: 4, maxLength: 10 }),
      (verhaal) => {
        const p = maakProef();
        for (const [i, plek] of ["A1", "A2", "A3"].entries()) p.zet(plek, i + 1);
        p.zet("B1", "=SUM(A1:A3)");
        p.rooster.zetNaam({ naam: "Reeks", vak: p.vak("A1:A3") });
        p.zet("C1", "=SUM(Reeks)");
        const standen = [beeld(p)];
        let hier = 0;
        for (const [n, wat] of verhaal.entries()) {
          if (wat === "<") {
            if (hier > 0) hier -= Number(p.rooster.ongedaan());
          } else if (wat === ">") hier += Number(p.rooster.opnieuw());
          else {
            DADEN[wat]?.(p, n + 1);
            standen.splice(++hier, Infinity, beeld(p));
          }
          expect(beeld(p)).toEqual(standen[hier]);
        }
      },
    ),
    { numRuns: 40, seed: 3 },
  );
});
