import type { Eigenwerkmap } from "../../../hulp/auditwerkmap";
import type { Regelgevallen } from "../gevallen";

/** Een blad van een plan van ons in het klein: het kenmerk, een gegeven, drie uitkomsten en een rij over de jaren. */
function ons(
  cellen: Readonly<Record<string, number | string>>,
  kenmerk = "WMO_BLAD_BESPARING_V1",
): Eigenwerkmap {
  return {
    bladen: {
      Besparing: {
        A1: "Besparing",
        A3: "Cliënten",
        B3: 636,
        A4: "Minuten minder",
        B4: "=B3*11",
        A5: "Uren per week",
        B5: "=B4/60",
        A7: "Uren per jaar",
        B7: "=B5*52",
        C7: "=C5*52",
        D7: "=D5*52",
        E7: "=E5*52",
        C5: 100,
        D5: 90,
        E5: 80,
        ...cellen,
      },
    },
    namen: {
      [kenmerk]: "Besparing!A1",
      WMO_Besparing_clienten: "Besparing!B3",
      WMO_Besparing_minuten_minder: "Besparing!B4",
      WMO_Besparing_uren_week: "Besparing!B5",
      WMO_Besparing_uren_jaar: "Besparing!B7:E7",
    },
  };
}

export const uitkomstOvertypt: Regelgevallen = {
  vindt: [
    ["een getal over een kerncijfer", ons({ B4: 7000 }), [["Besparing!B4", "Minuten minder"]]],
    [
      "een getal in een rij over de jaren",
      ons({ D7: 5000 }),
      [["Besparing!D7", "Hier hoort een formule (Uren per jaar), en er staat 5.000 getypt"]],
    ],
    [
      "een hele rij als waarden geplakt",
      ons({ B7: 6063.2, C7: 5200, D7: 4680, E7: 4160 }),
      [["Besparing!B7", "In B7 t/m E7 hoort een formule"]],
    ],
    [
      "twee kerncijfers onder elkaar",
      ons({ B4: 7000, B5: 116 }),
      [["Besparing!B4", "In B4 en B5 hoort een formule"]],
    ],
  ],
  vindtNiet: [
    ["een blad zoals wij het maken", ons({})],
    ["een eigen waarde in een gegeven", ons({ B3: 700 })],
    ["een blad van de gebruiker met dezelfde namen", ons({ B4: 7000 }, "Kenmerk")],
    ["een uitkomst die een tekst is zolang er iets ontbreekt", ons({ B4: "nog niet compleet" })],
  ],
};
