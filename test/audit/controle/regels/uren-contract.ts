import type { Regelgevallen } from "../gevallen";

/** Verzonnen: 1.872 contracturen min 220 + 110 + 40 is 1.502. */
const uren = {
  A1: "Contracturen per jaar",
  B1: 1872,
  A2: "Verlof",
  B2: 220,
  A3: "Ziekte",
  B3: 110,
  A4: "Scholing en werkoverleg",
  B4: 40,
};

export const urenContract: Regelgevallen = {
  vindt: [
    [
      "er ontbreken uren",
      { bladen: { U: { ...uren, A5: "Productieve uren", B5: 1400 } } },
      [["U!B5", "1.872 contracturen min 370 uur erboven is 1.502: een verschil van 102 uur"]],
    ],
    [
      "een formule die een rij vergeet",
      { bladen: { U: { ...uren, A5: "Netto uren", B5: "=B1-B2-B3" } } },
      [["U!B5", "“Netto uren” is 1.542"]],
    ],
    [
      "de aftrek met een min ervoor",
      {
        bladen: {
          U: { ...uren, A1: "Bruto jaaruren", B2: -220, B3: -110, B4: -40, A5: "Declarabele uren", B5: 1550 },
        },
      },
      [["U!B5", "een verschil van 48 uur"]],
    ],
    [
      "in de kolom van één van twee functies",
      {
        bladen: {
          U: {
            A1: "Per functie",
            B1: "Hulp A",
            C1: "Hulp B",
            A2: "Betaalde uren",
            B2: 1872,
            C2: 1872,
            A3: "Verlof en feestdagen",
            B3: 220,
            C3: 220,
            A4: "Verzuim",
            B4: 100,
            C4: 100,
            A5: "Reistijd",
            B5: 90,
            C5: 90,
            A6: "Directe uren",
            B6: 1462,
            C6: 1600,
          },
        },
      },
      [["U!C6", "“Directe uren, Hulp B” is 1.600"]],
    ],
  ],
  vindtNiet: [
    ["wat klopt", { bladen: { U: { ...uren, A5: "Productieve uren", B5: "=B1-SUM(B2:B4)" } } }],
    ["afgerond op een uur", { bladen: { U: { ...uren, B3: 110.4, A5: "Productieve uren", B5: 1502 } } }],
    [
      "er staat iets tussen dat iets anders is",
      { bladen: { U: { ...uren, A5: "Fte", B5: 3, A6: "Productieve uren", B6: 4500 } } },
    ],
    [
      "de aftrek in procenten",
      {
        bladen: {
          U: {
            ...uren,
            B2: { typ: 0.12, vorm: "0%" },
            B3: { typ: 0.06, vorm: "0%" },
            A5: "Productieve uren",
            B5: 1500,
          },
        },
      },
    ],
    [
      "uren per week",
      {
        bladen: {
          U: {
            A1: "Contracturen per week",
            B1: 36,
            A2: "Verlof",
            B2: 4,
            A3: "Ziekte",
            B3: 2,
            A4: "Netto uren",
            B4: 28,
          },
        },
      },
    ],
    [
      "één soort aftrek kan een keuze zijn",
      { bladen: { U: { A1: "Bruto uren", B1: 1872, A2: "Verlof", B2: 220, A3: "Netto uren", B3: 1400 } } },
    ],
  ],
};
