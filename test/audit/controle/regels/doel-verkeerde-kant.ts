import type { Regelgevallen } from "../gevallen";

const KOPPEN = { A1: "Indicator", B1: "Richting", C1: "Nulmeting", D1: "Doel" };

export const doelVerkeerdeKant: Regelgevallen = {
  vindt: [
    [
      "hoger is beter, en het doel is lager",
      { bladen: { M: { ...KOPPEN, A2: "Tevredenheid", B2: "hoger is beter", C2: 8, D2: 7.5 } } },
      [["M!D2", "Bij “Tevredenheid” is hoger beter, maar het doel (7,5) is lager dan de nulmeting (8)."]],
    ],
    [
      "lager is beter, en het doel is hoger, op de tweede rij",
      {
        bladen: {
          M: {
            ...KOPPEN,
            A2: "Klachten",
            B2: "lager is beter",
            C2: 20,
            D2: 10,
            A3: "Bezwaren",
            B3: "lager is beter",
            C3: 20,
            D3: 25,
          },
        },
      },
      [["M!D3", "lager beter, maar het doel (25) is hoger dan de nulmeting (20)"]],
    ],
    [
      "de richting staat in de indicator zelf, met andere koppen",
      {
        bladen: {
          Monitor: {
            A3: "Wat",
            B3: "Startwaarde 2026",
            C3: "Streefwaarde 2028",
            A4: "Minder wachttijd in weken",
            B4: 6,
            C4: 8,
          },
        },
      },
      [["Monitor!C4", "lager beter, maar het doel (8) is hoger dan de nulmeting (6)"]],
    ],
    [
      "een doel zonder nulmeting",
      { bladen: { M: { ...KOPPEN, A2: "Cliënten met een vaste hulp", B2: "hoger is beter", D2: 0.9 } } },
      [["M!D2", "Bij “Cliënten met een vaste hulp” staat een doel (0,9) en geen nulmeting."]],
    ],
    [
      "een doel zonder dag, in een tabel die er om vraagt",
      {
        bladen: {
          M: {
            ...KOPPEN,
            E1: "Te halen op",
            A2: "Klachten",
            B2: "lager is beter",
            C2: 20,
            D2: 10,
            A3: "Bezwaren",
            C3: 5,
            D3: 4,
            E3: "juli 2027",
          },
        },
      },
      [["M!D2", "Bij “Klachten” staat een doel (10), en geen dag waarop het gehaald moet zijn."]],
    ],
  ],
  vindtNiet: [
    [
      "een doel aan de goede kant, naar boven en naar beneden",
      {
        bladen: {
          M: {
            ...KOPPEN,
            A2: "Tevredenheid",
            B2: "hoger is beter",
            C2: 7,
            D2: 8,
            A3: "Klachten",
            B3: "lager is beter",
            C3: 20,
            D3: 12,
          },
        },
      },
    ],
    [
      "een dag als datum of als tekst",
      {
        bladen: {
          M: {
            ...KOPPEN,
            E1: "Wanneer",
            A2: "Klachten",
            C2: 20,
            D2: 10,
            E2: 46388,
            A3: "Bezwaren",
            C3: 5,
            D3: 4,
            E3: "eind 2027",
          },
        },
      },
    ],
    [
      "het doel is gelijk aan de nulmeting: zo houden",
      { bladen: { M: { ...KOPPEN, A2: "Bereik", B2: "hoger is beter", C2: 636, D2: 636 } } },
    ],
    [
      "zonder richting, of met een grens, is niet te zeggen wat beter is",
      {
        bladen: {
          M: { ...KOPPEN, A2: "Bezwaren", B2: "ten hoogste", C2: 12, D2: 20, A3: "Bezoeken", C3: 8, D3: 6 },
        },
      },
    ],
    [
      "meer of minder midden in een naam is geen richting",
      {
        bladen: {
          M: { ...KOPPEN, A2: "Cliënten met meer dan 2 uur", B2: "per jaar", C2: 100, D2: 80 },
        },
      },
    ],
    [
      "een doel dat geen getal is, en een andere tabel eronder",
      {
        bladen: {
          M: {
            ...KOPPEN,
            A2: "Uitleg",
            B2: "hoger is beter",
            C2: "onbekend",
            D2: "beter dan nu",
            A5: "Meer minuten",
            C5: 10,
            D5: 8,
          },
        },
      },
    ],
  ],
};
