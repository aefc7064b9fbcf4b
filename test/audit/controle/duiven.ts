import type { Eigenwerkmap } from "../../hulp/auditwerkmap";

type Blad = Eigenwerkmap["bladen"][string];

const euro = (typ: string | number) => ({ typ, vorm: '"€ "#,##0' });
const dag = (typ: number) => ({ typ, vorm: "d-m-yyyy" });
const procent = (typ: number) => ({ typ, vorm: "0%" });

/** 004, tabel 1 en paragraaf 6, overgetypt. */
const producten: Blad = {
  A1: "Vergelijking producten huishoudelijke ondersteuning",
  A3: "Product",
  B3: "Cliënten",
  C3: "Gem uren",
  D3: "Tarief per minuut",
  A4: "AVHO (01HO01)",
  B4: 636,
  C4: 2.28,
  D4: 0.62,
  A5: "Maatwerk HO zonder eigen regie (01H02)",
  B5: 216,
  C5: 3.28,
  D5: 0.62,
  A6: "Combi-ondersteuning thuis (01HO3)",
  D6: 0.64,
  A7: "Maatwerk HO met eigen regie (01H04)",
  D7: 0.62,
  A9: "Ontwikkeling AVHO",
  A10: "Jaar",
  B10: "Cliënten",
  C10: "Gem. minuten",
  D10: "Eigen bijdrage per maand",
  A11: 2021,
  B11: 330,
  C11: 125,
  D11: 20.6,
  A12: 2023,
  B12: 636,
  C12: 137,
  D12: 20.6,
};

/** 004, paragraaf 4, normenkader; eronder de banden waar de gemeente over praat (000, voetnoot 3). */
const besparing: Blad = {
  A1: "Besparing door het normenkader HHM",
  A3: "Aantal cliënten AVHO",
  B3: 636,
  A4: "Gemiddelde minuten AVHO",
  B4: 136,
  A5: "Gemiddelde minuten met HHM",
  B5: 125,
  A6: "Minuten minder per week",
  B6: "=B4-B5",
  A7: "Totaal minuten per week",
  B7: "=B3*B6",
  A8: "Uren per week",
  B8: "=B7/60",
  A9: "Uren per jaar",
  B9: "=B8*52",
  A10: "Uurtarief",
  B10: { typ: 37.2, vorm: '"€ "0.00' },
  A11: "Besparing bij volledige declaratie",
  B11: euro("=B9*B10"),
  A12: "Declaratiegraad",
  B12: procent(0.77),
  C12: "46 weken, in verband met ziekte en vakantie",
  A13: "Theoretische kostenbesparing",
  B13: euro("=B11*B12"),
  A16: "Bandbreedtes",
  A17: "Band",
  B17: "Ondergrens",
  A18: "Band 1",
  B18: 60,
  A19: "Band 2",
  B19: 90,
  A20: "Band 3",
  B20: 120,
  A21: "Band 4",
  B21: 180,
};

/** 004, tabel 2 en de alinea eronder: de 70 nieuwe aanvragen zitten in de tabel, en komen er daarna bij. */
const consulenten: Blad = {
  A1: "Extra inzet Wmo-consulenten",
  A3: "Uren per herindicatie",
  B3: 2,
  A4: "Uren per aanvraag",
  B4: 2.5,
  A5: "Loonkosten schaal 9 per maand",
  B5: { typ: 7227.92, vorm: '"€ "#,##0.00' },
  A6: "Werkweek (uur)",
  B6: 36,
  A8: "Jaar",
  B8: 2024,
  C8: 2025,
  D8: 2026,
  E8: 2027,
  A9: "Aflopende verwijzingen AVHO",
  B9: 216,
  C9: 215,
  D9: 102,
  E9: 70,
  A10: "Nieuwe aanvragen",
  B10: 70,
  C10: 70,
  D10: 70,
  E10: 70,
  A11: "Uren per week",
  B11: "=(B9+B10)*$B$3/52",
  C11: "=(C9+C10)*$B$3/52",
  D11: "=(D9+D10)*$B$3/52",
  E11: "=(E9+E10)*$B$3/52",
  A13: "Kosten consulenten omzetting",
  B13: euro("=B11*12*B5/B6"),
  A14: "Uren per week nieuwe aanvragen",
  B14: "=ROUND(B10*B4/52,1)",
  A15: "Kosten consulenten nieuwe aanvragen",
  B15: euro("=B14*12*B5/B6"),
  A16: "Kosten consulenten samen",
  B16: euro("=B13+B15"),
};

/** Het bedrag dat het college vraagt: wat blijft er over? Met het taakveld van de nieuwe indeling. */
const begroting: Blad = {
  A1: "Begroting 2024",
  A3: "Taakveld",
  B3: "Omschrijving",
  C3: "Bedrag",
  A4: "6.711",
  B4: "Besparing huishoudelijke ondersteuning",
  C4: euro("=Besparing!B13"),
  A5: "6.2",
  B5: "Kosten consulenten",
  C5: euro("=Consulenten!B16"),
  A7: "Netto voordeel",
  C7: euro("=C4-C5"),
};

/** 004, paragraaf 3 en 5. */
const planning: Blad = {
  A1: "Planning",
  A2: "Opzegtermijn",
  B2: "een half jaar",
  A4: "Datum",
  B4: "Wat",
  A5: dag(45370),
  B5: "Collegebesluit",
  A6: dag(45413),
  B6: "Opzeggen 01HO1",
  A7: dag(45474),
  B7: "Beëindiging 01HO1",
  A9: "Verwijzingen met einddatum",
  B9: "vanaf",
  C9: "tot en met",
  A10: "worden ten hoogste een half jaar verlengd",
  B10: dag(45292),
  C10: dag(45443),
  A11: "gaan naar de maatwerkvoorziening",
  B11: dag(45474),
  C11: dag(47118),
};

/** De notitie van Duiven (004) zoals een analist haar overtypt: eigen bladen, gewone formules, niets van ons. */
export const duiven: Eigenwerkmap = {
  bladen: {
    Producten: producten,
    Besparing: besparing,
    Consulenten: consulenten,
    Begroting: begroting,
    Planning: planning,
  },
};

/** Zonder cellen van een blad. */
function zonder(blad: Blad, ...adressen: string[]): Blad {
  return Object.fromEntries(Object.entries(blad).filter(([adres]) => !adressen.includes(adres)));
}

/** Dezelfde werkmap, met elke tegenspraak opgelost. */
export const duivenVerbeterd: Eigenwerkmap = {
  bladen: {
    Producten: {
      ...producten,
      A4: "AVHO (01H01)",
      A6: "Combi-ondersteuning thuis (01H03)",
      C4: "=Besparing!B4/60",
      D11: 19,
      D12: 19,
    },
    Besparing: {
      ...besparing,
      C12: "40 van de 52 weken, in verband met ziekte en vakantie",
      A14: "Besparing bij een prijs per band",
      B14: euro("=SUMPRODUCT(C26:C28,D26:D28)*12"),
      A22: "Een grens hoort bij de lagere band (t/m).",
      A24: "Groepen",
      A25: "Minuten nu",
      B25: "Minuten straks",
      C25: "Cliënten",
      D25: "Verschil in prijs per maand",
      // Een band lager scheelt in dit voorbeeld € 80 per maand.
      A26: 100,
      B26: 91,
      C26: 300,
      D26: "=(MATCH(A26,$B$18:$B$21)-MATCH(B26,$B$18:$B$21))*80",
      A27: 125,
      B27: 115,
      C27: 36,
      D27: "=(MATCH(A27,$B$18:$B$21)-MATCH(B27,$B$18:$B$21))*80",
      A28: 175,
      B28: 160,
      C28: 300,
      D28: "=(MATCH(A28,$B$18:$B$21)-MATCH(B28,$B$18:$B$21))*80",
    },
    Consulenten: {
      ...zonder(consulenten, "A14", "B14", "A15", "B15"),
      F8: "later",
      F9: 33,
      A7: "Productieve uren van de betaalde uren",
      B7: { typ: "=1400/1872", vorm: "0.0%" },
      B11: "=(B9*$B$3+B10*$B$4)/52",
      C11: "=(C9*$B$3+C10*$B$4)/52",
      D11: "=(D9*$B$3+D10*$B$4)/52",
      E11: "=(E9*$B$3+E10*$B$4)/52",
      B13: euro("=B11/B7*12*B5/B6"),
      A16: "Kosten consulenten",
      B16: euro("=B13"),
    },
    Begroting: { ...zonder(begroting, "A7", "C7"), A4: "6.71a" },
    Planning: {
      ...planning,
      A6: dag(46935),
      B6: "Opzeggen 01H01",
      A7: dag(47118),
      B7: "Beëindiging 01H01",
      C10: dag(45473),
    },
  },
};
