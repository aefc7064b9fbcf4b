import { maakRekenblad } from "../../src/engine/rekenblad";
import { inExcel, som } from "../../src/functions/meerjarenraming";
import { alsGewoneFormule } from "../../src/functions/inexcel/tweeling";
import { vast, verwijzing } from "../../src/functions/inexcel/argumentplek";

/** De gewone formules van een tabel van vijf rijen (kop en vier jaren), met het aantal jaren in $A$1. */
function tabel(jaren: number): unknown[][] {
  const rekenblad = maakRekenblad({ bladen: [{ naam: "Raming", cellen: { A1: jaren } }] });
  const letters = ["C", "D", "E", "F"];
  const formules = alsGewoneFormule(
    som,
    inExcel,
    [vast(1000000), vast(2026), verwijzing(undefined, 1, 1), vast(0.1)],
    { uit: (r, k) => `$${letters[k]}$${r + 1}`, hulp: () => verwijzing(undefined, 99, 1), rijen: 5 },
  );
  formules.forEach((rij, r) =>
    rij.forEach((formule, k) => rekenblad.zet("Raming", `${letters[k]}${r + 1}`, { formule: `=${formule}` })),
  );
  return formules.map((rij, r) => rij.map((_, k) => rekenblad.lees("Raming", `${letters[k]}${r + 1}`)));
}

const jaar = (t: number) =>
  [2026 + t, 1.1 ** t, 1, 1000000 * 1.1 ** t].map((x) => expect.closeTo(x, 6) as number);
const LEEG = ["", "", "", ""];

test("evenveel jaren als de tabel rijen heeft", () => {
  expect(tabel(4)).toEqual([["jaar", "index", "volume", "bedrag"], jaar(0), jaar(1), jaar(2), jaar(3)]);
});

test("minder jaren: de rijen erna zijn leeg", () => {
  expect(tabel(2)).toEqual([["jaar", "index", "volume", "bedrag"], jaar(0), jaar(1), LEEG, LEEG]);
});

test("meer jaren dan rijen: het kopje zegt het, en de laatste rij is een fout zodat een optelling niet te laag is", () => {
  const [kop, ...rijen] = tabel(6);
  expect(kop?.[0]).toBe("jaar (te weinig rijen: er zijn er 6 nodig)");
  expect(rijen.slice(0, 3)).toEqual([jaar(0), jaar(1), jaar(2)]);
  for (const cel of rijen[3] ?? []) expect(cel).toMatchObject({ fout: "#N/A" });
});

test("een aantal jaren dat niet kan, geeft overal een fout", () => {
  for (const jaren of [0, 2.5, 101])
    for (const cel of tabel(jaren).slice(1).flat()) expect(cel).toMatchObject({ fout: "#N/A" });
});
