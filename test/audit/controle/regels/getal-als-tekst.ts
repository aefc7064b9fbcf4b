import type { Regelgevallen } from "../gevallen";

export const getalAlsTekst: Regelgevallen = {
  vindt: [
    [
      "het laatste bedrag van een lijst die alleen opgezocht wordt",
      {
        bladen: {
          Tarieven: {
            A1: "Product",
            B1: "Tarief",
            A2: "a",
            B2: 37.2,
            A3: "b",
            B3: 38.4,
            A4: "c",
            B4: 41,
            A5: "d",
            B5: "58,20",
            D1: '=VLOOKUP("c",A2:B5,2,FALSE)',
          },
        },
      },
      [["Tarieven!B5", "“58,20” staat als tekst"]],
    ],
    [
      "een aantal dat SOM overslaat",
      { bladen: { Kosten: { A1: "Oost", B1: 300, A2: "West", B2: "336", B3: "=SUM(B1:B2)" } } },
      [["Kosten!B2", "“336” staat als tekst; B3 telt het niet mee"]],
    ],
    [
      "een tarief in Nederlandse notatie, tussen getallen",
      { bladen: { Tarief: { B1: 38.4, B2: "37,20", B3: 36.9 } } },
      [["Tarief!B2", "37,2"]],
    ],
    [
      "een getal met een harde spatie uit een webpagina",
      { bladen: { Blad1: { B1: 10, B2: "136\u00a0", B3: "=SUM(B1:B2)" } } },
      [["Blad1!B2", "spatie bij die niet te zien is"]],
    ],
    [
      "een kolom vol, als één bevinding",
      { bladen: { Uren: { B2: "12", B3: "13", B4: "14", B5: "=SUM(B2:B4)" } } },
      [["Uren!B2", "In B2 t/m B4 staan getallen"]],
    ],
    [
      "wat SOM.ALS op een ander blad optelt",
      {
        bladen: {
          Lijst: { A1: "A", B1: "5", A2: "A", B2: 7 },
          Totaal: { A1: '=SUMIF(Lijst!A1:A2,"A",Lijst!B1:B2)' },
        },
      },
      [["Lijst!B1", "Totaal!A1 telt het niet mee"]],
    ],
  ],
  vindtNiet: [
    [
      "jaren als kop boven een tabel",
      { bladen: { Kosten: { A1: "Post", B1: "2026", C1: "2027", B2: 1, C2: 2 } } },
    ],
    [
      "postcodes en codes met een nul ervoor",
      { bladen: { Lijst: { A1: 6901, A2: "0031", A3: 6903, A4: "=SUM(A1:A3)" } } },
    ],
    ["een streepje voor nul", { bladen: { Kosten: { B1: 3, B2: "-", B3: 4, B4: "=SUM(B1:B3)" } } }],
    [
      "een sleutel in SOM.ALS die tekst is",
      { bladen: { Lijst: { A1: "1", B1: 5, C1: '=SUMIF(A1:A1,"1",B1:B1)' } } },
    ],
    ["woorden met een getal erin", { bladen: { Lijst: { B1: 1, B2: "2 keer", B3: 3, B4: "=SUM(B1:B3)" } } }],
  ],
};
