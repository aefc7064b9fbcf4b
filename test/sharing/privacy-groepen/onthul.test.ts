import fc from "fast-check";
import { STANDAARD, achterGetal, toonAantal } from "../../../src/sharing/privacy/onthul/aantal";
import { vergelijkEerder } from "../../../src/sharing/privacy/onthul/eerder";
import { kiesWeergaven, onderdruk } from "../../../src/sharing/privacy/onthul/onderdruk";
import { afgeleid, randtabel } from "../../../src/sharing/privacy/onthul/randtabel";

test.each([
  [0, "<10"],
  [9, "<10"],
  [10, 10],
  [12, 10],
  [13, 15],
  [636, 635],
])("%p cliënten wordt %p", (aantal, getoond) => expect(toonAantal(aantal)).toBe(getoond));

test("drempel en afronding zijn instellingen", () => {
  expect(toonAantal(4, { drempel: 5, afronding: 10 })).toBe("<5");
  expect(toonAantal(6, { drempel: 5, afronding: 10 })).toBe(10);
});

test("achter een getoond getal zit precies wat erop afrondt", () => {
  for (const afronding of [1, 2, 5, 10])
    for (let n = 10; n < 200; n++) {
      const keuzes = { drempel: 10, afronding };
      const tussen = achterGetal(toonAantal(n, keuzes) as number, keuzes);
      const passend = Array.from({ length: 300 }, (_, i) => i).filter(
        (m) => m >= 10 && toonAantal(m, keuzes) === toonAantal(n, keuzes),
      );
      expect([tussen.van, tussen.tot]).toEqual([passend[0], passend.at(-1)]);
    }
});

test("een klein aantal is niet uit het totaal te halen: het kleinste andere blijft weg", () => {
  const precies = { drempel: 10, afronding: 1 };
  expect(onderdruk([[7], [40], [25], [90]], precies)).toEqual({
    cellen: [["<10"], [40], ["."], [90]],
    rijtotalen: ["<10", 40, ".", 90],
    kolomtotalen: [162],
    totaal: 162,
  });
});

test("met afronden hoeft er minder weg: vier afgeronde getallen laten al genoeg ruimte", () => {
  const getoond = onderdruk([[4], [40], [25], [90], [63]]);
  expect(getoond.cellen.flat()).toEqual(["<10", 40, 25, 90, 65]);
});

test("in een tabel met twee randen blijft een hele kring weg", () => {
  const { cellen } = onderdruk(
    [
      [3, 50, 60],
      [70, 20, 90],
      [80, 30, 40],
    ],
    { drempel: 10, afronding: 1 },
  );
  expect(cellen.flat().filter((c) => c === ".").length).toBeGreaterThanOrEqual(3);
  for (const rij of cellen) expect(rij.filter((c) => typeof c === "string").length).not.toBe(1);
});

const tabel = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([r, k]) =>
    fc.array(fc.array(fc.nat(40), { minLength: k, maxLength: k }), { minLength: r, maxLength: r }),
  );
const keuzes = fc.constantFrom(STANDAARD, { drempel: 10, afronding: 1 }, { drempel: 5, afronding: 3 });

test("van geen enkele onderdrukte cel is meer te achterhalen dan dat zij onder de drempel ligt", () => {
  fc.assert(
    fc.property(tabel, keuzes, (cellen, k) => {
      const telcellen = randtabel(cellen);
      const weergaven = kiesWeergaven(telcellen, k);
      telcellen.forEach((c, i) => {
        if (c.aantal >= k.drempel) return expect(weergaven[i]).not.toBe("klein");
        expect(weergaven[i]).not.toBe("getoond");
        const { van, tot } = afgeleid(telcellen, weergaven, i, k);
        expect({ van, genoeg: tot >= k.drempel - 1 }).toEqual({ van: 0, genoeg: true });
      });
    }),
    { numRuns: 300, seed: 636 },
  );
});

/** Alle tabellen van hele getallen tot `hoogste` die een lezer voor mogelijk houdt, door ze allemaal te proberen. */
function mogelijk(cellen: number[][], k: typeof STANDAARD, hoogste: number): number[][][] {
  const gelijk = JSON.stringify;
  const plat = cellen.flat();
  const telcellen = randtabel(cellen);
  const weergaven = kiesWeergaven(telcellen, k);
  const past = (anders: number[][]) =>
    randtabel(anders).every((c, i) => {
      const w = weergaven[i];
      if (w === "klein") return c.aantal < k.drempel;
      if (w === "geheim") return true;
      if (w === "weggelaten") return c.aantal >= k.drempel;
      return (
        c.aantal >= k.drempel &&
        toonAantal(c.aantal, k) === toonAantal((telcellen[i] as { aantal: number }).aantal, k)
      );
    });
  const uit: number[][][] = [];
  const breed = cellen[0]?.length ?? 1;
  for (let n = 0; n < (hoogste + 1) ** plat.length; n++) {
    const anders = plat.map((_, i) => Math.floor(n / (hoogste + 1) ** i) % (hoogste + 1));
    const rijen = cellen.map((_, r) => anders.slice(r * breed, (r + 1) * breed));
    if (past(rijen)) uit.push(rijen);
  }
  expect(uit.map((t) => gelijk(t))).toContain(gelijk(cellen));
  return uit;
}

test("alle mogelijke tabellen proberen geeft hetzelfde: elk klein aantal kan nog alles onder de drempel zijn", () => {
  const k = { drempel: 3, afronding: 1 };
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(6), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 }),
      (cellen) => {
        const alle = mogelijk(cellen, k, 12);
        cellen.forEach((rij, r) =>
          rij.forEach((n, c) => {
            if (n >= k.drempel) return;
            const waarden = new Set(alle.map((t) => t[r]?.[c]));
            expect([0, 1, 2].every((w) => waarden.has(w))).toBe(true);
          }),
        );
      },
    ),
    { numRuns: 12, seed: 11 },
  );
}, 120_000);

test("10 tegen 9 in een eerdere versie is een bevinding; 10 tegen 30 niet, en gelijk ook niet", () => {
  const nu = new Map<string, number | { onder: number }>([
    ["a", 9],
    ["b", 30],
    ["c", 12],
    ["d", { onder: 10 }],
    ["e", 12],
    ["f", { onder: 10 }],
  ]);
  const eerder = new Map<string, number | { onder: number }>([
    ["a", 10],
    ["b", 10],
    ["c", 12],
    ["d", 11],
    ["f", { onder: 10 }],
    ["weg", 4],
  ]);
  expect(vergelijkEerder(nu, eerder)).toEqual([
    { groep: "a", eerder: 10, nu: 9 },
    { groep: "d", eerder: 11, nu: { onder: 10 } },
    { groep: "weg", eerder: 4, nu: 0 },
  ]);
});
