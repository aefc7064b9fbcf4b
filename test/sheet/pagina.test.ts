import type { Blad } from "../../src/sheet/blad";
import { paginering, tekensStaand } from "../../src/sheet/pagina";
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

const van = (b: Blad) => paginering(b, celrooster(b));
const indeling = (b: Blad) => van(b).eindes;
/** Een blad met op deze rij de kolomkoppen van een tabel. */
const metTabel = (b: Blad, rij: number): Blad => ({
  ...b,
  cellen: [...b.cellen, { adres: `A${rij}`, inhoud: "Wat", stijl: "kopLinks" }],
});

// A4 staand is 595,3 - 57,6 punten breed; zes kolommen van 7 x 20 + 5 beeldpunten zijn 652,5 punten: dat is 82%. Van de 841,9 - 79,2 punten hoog is er
// met speling dan 907: 60 rijen van 15 punten (een blokkop is 18).
test("een blok dat niet meer past, begint op een nieuwe pagina", () => {
  expect(van(blad([2, 40, 55], 90))).toEqual({ staand: true, eindes: [55] });
  expect(van(blad([2, 40], 55))).toEqual({ staand: true, eindes: [] });
});

test("een tabel begint dan op een nieuwe pagina; regels zonder kolomkoppen lopen door als er veel wit zou blijven", () => {
  // Boven rij 30 staan 15 + 18 + 27 x 15 = 438 punten: er is 469 over, en het blok is 618.
  expect(indeling(blad([2, 30], 70))).toEqual([61]);
  expect(indeling(metTabel(blad([2, 30], 70), 31))).toEqual([30]);
  // Van de laatste rijen staat er nooit een alleen.
  expect(indeling(blad([2, 30], 61))).toEqual([59]);
});

test("een paar rijen staan niet alleen op de laatste pagina: de blokken erboven gaan mee", () => {
  // Het blok van rij 58 is 18 + 8 x 15 = 138 punten, minder dan een vijfde van 907. Vanaf rij 40 is het 411, en alles samen 1002.
  expect(indeling(blad([2, 20, 40, 58], 66))).toEqual([40]);
  expect(indeling(blad([2, 58], 66))).toEqual([58]);
  // Met 13 rijen, 198 punten, is de laatste pagina vol genoeg.
  expect(indeling(blad([2, 20, 40, 58], 70))).toEqual([58]);
});

test("een blok dat langer is dan een pagina, begint waar het staat en houdt zijn kop bij zijn eerste rijen", () => {
  expect(indeling(blad([3], 140))).toEqual([61, 121]);
  // Bij rij 58 passen de kop en drie rijen niet meer, en bij rij 40 staat er te weinig van het blok op de pagina.
  expect(indeling(blad([58], 150))[0]).toBe(58);
  expect(indeling(blad([40], 150))[0]).toBe(40);
  expect(indeling(blad([30], 150))[0]).toBe(61);
});

test("de kolomkoppen van een tabel van meer pagina's komen terug, tenzij er daarna iets anders begint", () => {
  const lang = metTabel(blad([2], 140), 3);
  expect(van(lang)).toEqual({ staand: true, eindes: [61, 120], kopRijen: [3, 3] });
  expect(van(metTabel(blad([2, 70, 90], 110), 3)).kopRijen).toEqual([3, 3]);
  expect(van(metTabel(metTabel(blad([2, 70, 118], 160), 3), 119)).kopRijen).toBeUndefined();
});

test("ook van een tabel met kolomkoppen op elke pagina staan er geen paar rijen alleen achteraan", () => {
  // Op de eerste pagina passen 60 rijen, op de tweede met de koppen erboven 59; van de rijen 61 t/m 122 gaat de helft mee.
  expect(van(metTabel(blad([2], 122), 3))).toEqual({ staand: true, eindes: [61, 92], kopRijen: [3, 3] });
});

test("een grafiek wordt niet doorgesneden", () => {
  const grafiek = {
    soort: "kolom",
    titel: "Proef",
    beschrijving: "Proef",
    categorieen: "A1:A2",
    reeksen: [{ naam: "x", waarden: "F1:F2" }],
    plek: "A52:F67",
  } as const;
  expect(indeling(blad([2], 90, { grafieken: [grafiek] }))[0]).toBe(52);
});

test("rijen die op elke pagina terugkomen, nemen daar ruimte in", () => {
  const zonder = indeling(blad([], 200));
  const met = indeling(blad([], 200, { afdruk: { kopRijen: [1, 2] } }));
  expect(met[1]).toBe((zonder[1] as number) - 2);
});

test("staand als dat leesbaar is; wie te breed is, wordt liggend gedrukt", () => {
  // Zes kolommen van 7 x 41 + 5 beeldpunten zijn 1314 punten, op 784,3.
  expect(van(blad([], 200, { breedtes: { "A:F": 41 } }))).toMatchObject({
    staand: false,
    eindes: [Math.floor((0.98 * 516.1 * (1314 / 784.3)) / 15) + 1, expect.anything(), expect.anything()],
  });
  // 537,7 punten op 70% is 1024 beeldpunten, min 5 per kolom: 142 tekens van 7.
  expect(tekensStaand(6)).toBe(142);
  const tekens = (som: number) => van(blad([], 5, { breedtes: { "A:E": 20, F: som - 100 } })).staand;
  expect([tekens(142), tekens(143)]).toEqual([true, false]);
});

test("wat altijd op één pagina past, is staand zolang dat leesbaar is", () => {
  const een = (rijen: number, breed = 20) =>
    van(blad([20], rijen, { breedtes: { "A:F": breed }, afdruk: { opEen: true } }));
  expect(een(60)).toEqual({ staand: true, eindes: [] });
  expect(een(20, 41)).toEqual({ staand: false, eindes: [] });
  // Liggend past een lang blad nog minder.
  expect(een(200)).toEqual({ staand: true, eindes: [] });
});
