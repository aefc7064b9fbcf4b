import type { Blad } from "../../src/sheet/blad";
import { paginaeindes } from "../../src/sheet/pagina";
import { celrooster } from "../../src/sheet/celrooster";

/** Een blad van zes kolommen van 20 tekens met op deze rijen een blokkop, en verder elke rij een getal. */
function blad(koppen: readonly number[], rijen: number, rest: Partial<Blad> = {}): Blad {
  return {
    id: "proef",
    versie: 1,
    titel: "Proef",
    zonderKenmerk: true,
    breedtes: { "A:F": 20 },
    cellen: Array.from({ length: rijen }, (_, i) =>
      koppen.includes(i + 1)
        ? { adres: `A${i + 1}`, inhoud: "Blok", stijl: "paragraaf" as const }
        : { adres: `F${i + 1}`, inhoud: i },
    ),
    ...rest,
  };
}

const indeling = (b: Blad) => paginaeindes(b, celrooster(b));

// A4 liggend is 841,9 - 72 punten breed; zes kolommen van 7 x 20 + 5 beeldpunten zijn 652,5 punten: dat past op ware grootte.
// 595,3 - 93,6 punten hoog, met speling 486: dat zijn 32 rijen van 15 punten (een blokkop is 18).
test("een blok dat niet meer past, begint op een nieuwe pagina", () => {
  expect(indeling(blad([2, 20, 30, 45], 60))).toEqual([30]);
  expect(indeling(blad([2, 20], 30))).toEqual([]);
});

test("een blok dat langer is dan een pagina, begint waar het staat en houdt zijn kop bij zijn eerste rijen", () => {
  expect(indeling(blad([3], 80))).toEqual([33, 65]);
  // Bij rij 30 passen de kop en drie rijen niet meer, en bij rij 22 staat er te weinig van het blok op de pagina.
  expect(indeling(blad([30], 90))[0]).toBe(30);
  expect(indeling(blad([22], 90))[0]).toBe(22);
  expect(indeling(blad([16], 90))[0]).toBe(33);
});

test("een grafiek wordt niet doorgesneden", () => {
  const grafiek = {
    soort: "kolom",
    titel: "Proef",
    beschrijving: "Proef",
    categorieen: "A1:A2",
    reeksen: [{ naam: "x", waarden: "F1:F2" }],
    plek: "A28:F43",
  } as const;
  expect(indeling(blad([2], 60, { grafieken: [grafiek] }))[0]).toBe(28);
});

test("rijen die op elke pagina terugkomen, nemen daar ruimte in", () => {
  const zonder = indeling(blad([], 100));
  const met = indeling(blad([], 100, { afdruk: { kopRijen: [1, 2] } }));
  expect(met[1]).toBe((zonder[1] as number) - 2);
});

test("wie breder is, wordt kleiner: dan passen er meer rijen op een pagina", () => {
  const [smal = 0] = indeling(blad([], 200));
  const [breed = 0] = indeling(blad([], 200, { breedtes: { "A:F": 41 } }));
  expect(smal).toBe(33);
  // Zes kolommen van 7 x 41 + 5 beeldpunten zijn 1314 punten, op 769,9.
  expect(breed).toBe(Math.floor((0.97 * 501.7 * (1314 / 769.9)) / 15) + 1);
});
