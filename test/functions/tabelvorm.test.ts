import { maakRekenblad } from "../../src/engine/rekenblad";
import * as afbouw from "../../src/functions/afbouw";
import * as contractmonitor from "../../src/functions/contractmonitor";
import * as gevoeligheid from "../../src/functions/gevoeligheid";
import * as prognose from "../../src/functions/prognose";
import { vast, verwijzing, type Argumentplek } from "../../src/functions/inexcel/argumentplek";
import { alsGewoneFormule, type InExcel } from "../../src/functions/inexcel/tweeling";
import type { Functie } from "../../src/functions/mechaniek/definitie";

type Cel = number | string;

/** De gewone formules bij deze argumenten, met zoveel rijen (de kop meegeteld) als de tabel bij het maken had. */
function tabel(
  { som, inExcel }: { som: Functie; inExcel: InExcel },
  rijen: number,
  argumenten: readonly (Cel | Cel[][])[],
): unknown[][] {
  const rekenblad = maakRekenblad({ bladen: [{ naam: "Invoer" }, { naam: "Uit" }, { naam: "Hulp" }] });
  let kolom = 1;
  let hulprij = 1;
  const plekken = argumenten.map((a): Argumentplek => {
    if (!Array.isArray(a)) return vast(a);
    const plek = verwijzing("Invoer", 1, kolom, a.length, a[0]?.length ?? 1);
    a.forEach((rij, r) => rij.forEach((c, k) => rekenblad.zet("Invoer", adres(r + 1, kolom + k), c)));
    kolom += plek.kolommen;
    return plek;
  });
  const formules = alsGewoneFormule(som, inExcel, plekken, {
    uit: (r, k) => `Uit!$${adres(r + 1, k + 1)}`,
    hulp: (teksten) => {
      teksten.forEach((t, i) => rekenblad.zet("Hulp", adres(hulprij + i, 1), { formule: `=${t}` }));
      hulprij += teksten.length;
      return verwijzing("Hulp", hulprij - teksten.length, 1, teksten.length, 1);
    },
    rijen,
  });
  formules.forEach((rij, r) =>
    rij.forEach((f, k) => rekenblad.zet("Uit", adres(r + 1, k + 1), { formule: `=${f}` })),
  );
  return formules.map((rij, r) => rij.map((_, k) => rekenblad.lees("Uit", adres(r + 1, k + 1))));
}

function adres(rij: number, kolom: number): string {
  return `${String.fromCharCode(64 + kolom)}${rij}`;
}

const kolom = (cellen: unknown[][], k: number) => cellen.map((rij) => rij[k]);
const FOUT = expect.objectContaining({ fout: "#N/A" }) as unknown;

test("PROGNOSE: te weinig rijen staat in het kopje en in de laatste rij, te veel rijen blijven leeg", () => {
  const bij = (jaren: number) => tabel(prognose, 4, [100, 2024, [[jaren]], 0.1]);
  expect(kolom(bij(3), 0)).toEqual(["jaar", 2024, 2025, 2026]);
  expect(kolom(bij(2), 0)).toEqual(["jaar", 2024, 2025, ""]);
  expect(kolom(bij(5), 0)).toEqual(["jaar (te weinig rijen: er zijn er 5 nodig)", 2024, 2025, FOUT]);
});

test("GEVOELIGHEID: een factor erbij in een lege rij van het bereik", () => {
  const factoren = (vierde: Cel[]) => [["a", 1, 2, 3], ["b", 1, 2, 9], ["c", 2, 2, 2], vierde];
  const bij = (vierde: Cel[]) => kolom(tabel(gevoeligheid, 4, [factoren(vierde)]), 0);
  expect(bij(["", "", "", ""])).toEqual(["naam", "b", "a", "c"]);
  expect(bij(["d", 1, 2, 20])).toEqual(["naam (te weinig rijen: er zijn er 4 nodig)", "d", "b", FOUT]);
});

test("CONTRACTMONITOR: een nieuwe aanbieder erbij", () => {
  const bij = (derde: string) =>
    kolom(
      tabel(contractmonitor, 3, [
        [["a"], ["b"], [derde]],
        [[100], [100], [100]],
        [[90], [90], [90]],
        [[0.5], [0.5], [0.5]],
        0.9,
        1,
        [[60], [90], [120]],
      ]),
      0,
    );
  expect(bij("a")).toEqual(["aanbieder", "a", "b"]);
  expect(bij("c")).toEqual(["aanbieder (te weinig rijen: er zijn er 3 nodig)", "a", FOUT]);
});

test("AFBOUW: de cel met per verandert van jaar in maand, of andersom", () => {
  const bij = (per: string, rijen: number) =>
    tabel(afbouw, rijen, [
      636,
      [[216], [215]],
      2024,
      "zacht",
      136,
      125,
      37.2,
      0.77,
      2,
      7227.92,
      45292,
      1,
      [[per]],
    ]);
  expect(bij("jaar", 4)).toHaveLength(4);
  expect(bij("maand", 26)).toHaveLength(26);
  expect(bij("maand", 26)[0]?.[0]).toBe("maand");
  for (const [per, rijen] of [
    ["maand", 4],
    ["jaar", 26],
  ] as const) {
    const [kop, ...rest] = bij(per, rijen);
    expect(kop?.[0]).toMatch(/de rijen passen niet meer bij per/);
    for (const cel of kolom(rest.slice(0, -1), 1)) expect(cel).toEqual(FOUT);
  }
});
