import type { Eigenwerkmap } from "../../hulp/auditwerkmap";

type Blad = Eigenwerkmap["bladen"][string];

/** Rijen als een blad: de eerste rij is rij 1; een leeg vakje is "". */
function blad(
  ...rijen: readonly (readonly (string | number | { typ: string | number; vorm: string })[])[]
): Blad {
  return Object.fromEntries(
    rijen.flatMap((rij, r) =>
      rij.flatMap((wat, k) => (wat === "" ? [] : [[`${String.fromCharCode(65 + k)}${r + 1}`, wat] as const])),
    ),
  );
}

const dag = (typ: number) => ({ typ, vorm: "d-m-yyyy" });
const procent = (typ: string | number) => ({ typ, vorm: "0.0%" });
const euro = (typ: string | number) => ({ typ, vorm: '"€ "#,##0' });
const MAANDEN = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

/**
 * Werkmappen zoals iedereen ze maakt, elk op een eigen manier; alles is verzonnen, en er is niets mis mee. Een bevinding erin is een vals
 * alarm.
 */
export const gewoon: Readonly<Record<string, Eigenwerkmap>> = {
  "maandcijfers van aanbieders": {
    bladen: {
      Maandcijfers: blad(
        ["Geleverde uren per maand 2025"],
        [],
        ["Aanbieder", ...MAANDEN, "Totaal"],
        ["Zorg A", 410, 388, 402, 415, 399, 421, 372, 365, 408, 417, 411, 380, "=SUM(B4:M4)"],
        ["Zorg B", 120, 118, 125, 131, 128, 122, 110, 108, 127, 133, 130, 119, "=SUM(B5:M5)"],
        [
          "Totaal",
          ...MAANDEN.map((_, i) => `=SUM(${"BCDEFGHIJKLM"[i]}4:${"BCDEFGHIJKLM"[i]}5)`),
          "=SUM(B6:M6)",
        ],
        [],
        ["Tarief per uur", 36.6],
        ["Kosten 2025", euro("=N6*B8")],
      ),
    },
  },
  "beoordeling van inschrijvingen": {
    bladen: {
      Gunning: blad(
        ["Aanbesteding hulp bij het huishouden 2027: beoordeling"],
        [],
        ["Criterium", "Gewicht"],
        ["Prijs", procent(0.3)],
        ["Plan van aanpak", procent(0.45)],
        ["Interview", procent(0.25)],
        ["Totaal", procent("=SUM(B4:B6)")],
        [],
        ["Inschrijver", "Prijs per uur", "Plan van aanpak", "Interview", "Punten prijs", "Score"],
        ["Zorg A", 36.5, 70, 80, "=100*B$14/B10", "=B$4*E10+B$5*C10+B$6*D10"],
        ["Zorg B", 38.2, 85, 75, "=100*B$14/B11", "=B$4*E11+B$5*C11+B$6*D11"],
        ["Zorg C", 41, 90, 90, "=100*B$14/B12", "=B$4*E12+B$5*C12+B$6*D12"],
        [],
        ["Laagste prijs", "=MIN(B10:B12)"],
      ),
    },
  },
  "prijzen per bandbreedte van drie aanbieders": {
    bladen: {
      Bandprijzen: blad(
        ["Prijs per cliënt per maand, per bandbreedte"],
        [],
        ["Bandbreedte", "Vanaf (minuten)", "Tot en met", "Zorg A", "Zorg B", "Zorg C"],
        ["Band 1", 60, 90, euro(182), euro(175), euro(190)],
        ["Band 2", 91, 120, euro(251), euro(248), euro(255)],
        ["Band 3", 121, 180, euro(362), euro(359), euro(362)],
        ["Band 4", 181, "", euro(520), euro(505), euro(531)],
      ),
      Model: blad(
        ["Inkoopmodel", "Kosten per jaar", "Per cliënt"],
        ["p*q", euro(2147246), euro("=B2/$B$7")],
        ["resultaat", euro(2213280), euro("=B3/$B$7")],
        ["populatie", euro(2150000), euro("=B4/$B$7")],
        ["bandbreedte", euro(2602080), euro("=B5/$B$7")],
        [],
        ["Aantal cliënten", 636],
      ),
    },
  },
  "draaitabel als waarden": {
    bladen: {
      Draaitabel: blad(
        ["Rijlabels", "Aantal cliënten", "Som van minuten per week", "Gemiddelde van minuten per week"],
        ["01H01", 412, 55620, 135],
        ["01H02", 198, 39006, 197],
        ["01H03", 61, 9882, 162],
        ["Eindtotaal", 671, 104508, 155.75],
      ),
    },
  },
  "meerjarenraming in duizenden": {
    bladen: {
      Raming: blad(
        ["Meerjarenraming sociaal domein (x € 1.000)"],
        [],
        ["Taakveld", "Omschrijving", 2024, 2025, 2026, 2027, 2028],
        ["6.711", "Huishoudelijke ondersteuning natura (was 6.71a)", 4120, 4310, 4450, 4590, 4720],
        ["6.791", "Huishoudelijke ondersteuning pgb", 210, 215, 220, 226, 231],
        ["6.21", "Toegang Wmo: consulenten", 890, 915, 940, 962, 985],
        ["", "Totaal lasten", "=SUM(C4:C6)", "=SUM(D4:D6)", "=SUM(E4:E6)", "=SUM(F4:F6)", "=SUM(G4:G6)"],
        ["6.711", "Eigen bijdragen (baten)", -310, -318, -325, -331, -338],
        ["", "Saldo", "=C7+C8", "=D7+D8", "=E7+E8", "=F7+F8", "=G7+G8"],
      ),
    },
  },
  "voor- en nadelen bij de jaarrekening": {
    bladen: {
      Analyse: blad(
        ["Jaarrekening 2025", "", "", "", ""],
        ["Lasten en baten", "Begroting", "Realisatie", "Verschil", "V/N"],
        ["Lasten hulp in natura", 4310, 4402, "=C3-B3", "N"],
        ["Lasten pgb", 215, 190, "=C4-B4", "V"],
        ["Lasten toegang", 915, 931, "=C5-B5", "N"],
        ["Baten eigen bijdrage", 318, 325, "=C6-B6", "V"],
        ["Saldo", "=B6-SUM(B3:B5)", "=C6-SUM(C3:C5)", "=C7-B7", "N"],
      ),
    },
  },
  "English staffing sheet": {
    bladen: {
      Staffing: blad(
        ["Case worker capacity"],
        [],
        ["Item", "2026", "2027"],
        ["Number of applications", 310, 325],
        ["Number of reassessments", 240, 260],
        ["Hours per application", 6, 6],
        ["Hours per reassessment", 4, 4],
        ["Hours needed per year", "=B4*B6+B5*B7", "=C4*C6+C5*C7"],
        ["Productive hours per fte", 1350, 1350],
        ["Fte", "=B8/B9", "=C8/C9"],
        ["Salary costs per fte", 92000, 95000],
        ["Costs", euro("=B10*B11"), euro("=C10*C11")],
      ),
    },
  },
  "twee gemeenten naast elkaar, met samengevoegde koppen": {
    bladen: {
      Vergelijking: {
        ...blad(
          ["", "Duiven", "", "Westervoort", ""],
          ["", "2025", "2026", "2025", "2026"],
          ["Aantal cliënten", 640, 655, 410, 402],
          ["Gemiddelde minuten per week", 131, 128, 140, 139],
          ["Tarief per uur", 38.1, 39.6, 37.8, 39.2],
          ["Declaratiegraad", procent(0.81), procent(0.82), procent(0.79), procent(0.8)],
          ["Lasten", "=B3*B4/60*52*B5*B6", "=C3*C4/60*52*C5*C6", "=D3*D4/60*52*D5*D6", "=E3*E4/60*52*E5*E6"],
        ),
      },
    },
    wijzig: (delen) => ({
      "xl/worksheets/sheet1.xml": delen["xl/worksheets/sheet1.xml"]?.replace(
        "</sheetData>",
        '</sheetData><mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="D1:E1"/></mergeCells>',
      ),
    }),
  },
  "indicaties met datums": {
    bladen: {
      Indicaties: blad(
        ["Nummer", "Product", "Ingangsdatum", "Einddatum", "Minuten per week", "Aanbieder"],
        ...[
          [1, "01H01", 45300, 46030, 90, "Zorg A"],
          [2, "01H02", 45400, 46494, 180, "Zorg B"],
          [3, "01H01", 45444, 45808, 120, "Zorg A"],
          [4, "01H04", 45474, 47299, 150, "Zorg C"],
          [5, "01H01", 45566, 46295, 135, "Zorg A"],
        ].map(([nr = "", product = "", van, tot, min = "", wie = ""]) => [
          nr,
          product,
          dag(Number(van)),
          dag(Number(tot)),
          min,
          wie,
        ]),
      ),
      Telling: blad(
        ["Product", "Indicaties", "Gemiddelde minuten"],
        [
          "01H01",
          "=COUNTIF(Indicaties!$B$2:$B$6,A2)",
          "=AVERAGEIF(Indicaties!$B$2:$B$6,A2,Indicaties!$E$2:$E$6)",
        ],
        [
          "01H02",
          "=COUNTIF(Indicaties!$B$2:$B$6,A3)",
          "=AVERAGEIF(Indicaties!$B$2:$B$6,A3,Indicaties!$E$2:$E$6)",
        ],
        [
          "01H04",
          "=COUNTIF(Indicaties!$B$2:$B$6,A4)",
          "=AVERAGEIF(Indicaties!$B$2:$B$6,A4,Indicaties!$E$2:$E$6)",
        ],
      ),
    },
  },
  "drie scenario's onder elkaar": {
    bladen: {
      "Scenario's": blad(
        ["Scenario's huishoudelijke hulp 2026"],
        [],
        ["Scenario laag"],
        ["Cliënten", 600],
        ["Gemiddelde minuten", 120],
        ["Declaratiegraad", procent(0.75)],
        ["Uren per jaar", "=B4*B5/60*52*B6"],
        [],
        ["Scenario midden"],
        ["Cliënten", 640],
        ["Gemiddelde minuten", 128],
        ["Declaratiegraad", procent(0.8)],
        ["Uren per jaar", "=B10*B11/60*52*B12"],
        [],
        ["Scenario hoog"],
        ["Cliënten", 690],
        ["Gemiddelde minuten", 136],
        ["Declaratiegraad", procent(0.85)],
        ["Uren per jaar", "=B16*B17/60*52*B18"],
      ),
    },
  },
  "kostprijs van een aanbieder": {
    bladen: {
      Kostprijs: blad(
        ["Opbouw uurtarief hulp bij het huishouden", "", "Bron"],
        ["Uurloon", 16.4, "cao VVT, trede 4"],
        ["Toeslagen", procent(0.163), "cao VVT"],
        ["Werkgeverslasten", procent(0.24), "loonadministratie"],
        ["Productiviteit", procent(0.86), "opgave aanbieders"],
        ["Kosten per productief uur", "=B2*(1+B3)*(1+B4)/B5", ""],
        ["Overhead", procent(0.12), "opgave aanbieders"],
        ["Reiskosten per uur", 0.85, "opgave aanbieders"],
        ["Marge", procent(0.02), "eigen aanname"],
        ["Tarief per uur", "=(B6*(1+B7)+B8)*(1+B9)", ""],
        ["Tarief per minuut", "=B10/60", ""],
      ),
    },
  },
  "planning van een inkooptraject": {
    bladen: {
      Planning: blad(
        ["Stap", "Start", "Einde", "Wie", "Status"],
        ["Marktconsultatie", dag(45901), dag(45930), "Inkoop", "klaar"],
        ["Beschrijvend document", dag(45945), dag(46006), "Beleid", "loopt"],
        ["Publicatie", dag(46037), dag(46037), "Inkoop", ""],
        ["Opzeggen oude overeenkomst (opzegtermijn 3 maanden)", dag(46082), "", "Inkoop", ""],
        ["Einde oude overeenkomst", "", dag(46203), "Inkoop", ""],
        ["Nieuwe overeenkomst", dag(46204), dag(47664), "Beleid", ""],
      ),
    },
  },
  "formatieplan met verlof en verzuim": {
    bladen: {
      Formatie: blad(
        ["Formatie Wmo-consulenten 2026"],
        ["Betaalde uren per fte", 1872],
        ["Verlof en feestdagen", -230],
        ["Verzuim", -110],
        ["Scholing en overleg", -132],
        ["Productieve uren per fte", "=SUM(B2:B5)"],
        [],
        ["Soort zaak", "Aantal", "Uren per zaak", "Uren per jaar"],
        ["Nieuwe aanvragen", 310, 6, "=B9*C9"],
        ["Herindicaties", 240, 4, "=B10*C10"],
        ["Heronderzoeken", 95, 2.5, "=B11*C11"],
        ["Totaal", "=SUM(B9:B11)", "", "=SUM(D9:D11)"],
        [],
        ["Benodigde fte", "=D12/B6"],
        ["Huidige fte", 1.8],
        ["Verschil", "=B15-B14"],
      ),
    },
  },
  "normtijden per activiteit": {
    bladen: {
      Normtijden: blad(
        ["Activiteit", "Minuten per keer", "Keren per jaar", "Minuten per jaar", "Uren per jaar"],
        ["Stofzuigen", 18, 52, "=B2*C2", "=D2/60"],
        ["Sanitair", 22, 52, "=B3*C3", "=D3/60"],
        ["Ramen binnen", 30, 4, "=B4*C4", "=D4/60"],
        ["Totaal", "", "", "=SUM(D2:D4)", "=SUM(E2:E4)"],
        ["Minuten per week", "", "", "=D5/52"],
      ),
    },
  },
  "cliënten met een prijs per band": {
    bladen: {
      Banden: blad(
        ["Bandbreedte", "Vanaf (minuten)", "Prijs per maand"],
        ["Band 1 (t/m 90)", 0, 240],
        ["Band 2 (t/m 150)", 91, 390],
        ["Band 3", 151, 580],
      ),
      Lijst: blad(
        [
          "Cliënt",
          "Minuten per week nu",
          "Minuten per week straks",
          "Prijs nu",
          "Prijs straks",
          "Besparing per jaar",
        ],
        ["a", 90, 75, "=VLOOKUP(B2,Banden!$B$2:$C$4,2)", "=VLOOKUP(C2,Banden!$B$2:$C$4,2)", "=(D2-E2)*12"],
        ["b", 150, 120, "=VLOOKUP(B3,Banden!$B$2:$C$4,2)", "=VLOOKUP(C3,Banden!$B$2:$C$4,2)", "=(D3-E3)*12"],
        ["c", 210, 140, "=VLOOKUP(B4,Banden!$B$2:$C$4,2)", "=VLOOKUP(C4,Banden!$B$2:$C$4,2)", "=(D4-E4)*12"],
      ),
    },
  },
  "kwartaaloverzicht met subtotalen": {
    bladen: {
      Kwartalen: blad(
        ["Uitgaven Wmo 2025, in hele euro's"],
        [],
        ["Post", "Q1", "Q2", "Q3", "Q4", "Totaal", "Begroting", "% van begroting"],
        ["Hulp in natura", 1033000, 1041500, 1012300, 1060200, "=SUM(B4:E4)", 4310000, procent("=F4/G4")],
        ["Pgb", 51000, 49800, 52250, 50900, "=SUM(B5:E5)", 215000, procent("=F5/G5")],
        ["Subtotaal hulp", "=B4+B5", "=C4+C5", "=D4+D5", "=E4+E5", "=F4+F5"],
        ["Toegang", 228000, 231000, 229500, 240100, "=SUM(B7:E7)", 915000, procent("=F7/G7")],
        ["Totaal", "=B6+B7", "=C6+C7", "=D6+D7", "=E6+E7", "=F6+F7"],
      ),
    },
  },
  "tarieven per jaar": {
    bladen: {
      Tarieven: blad(
        [
          "Product",
          "Naam",
          "Tarief per uur 2025",
          "Tarief per minuut 2025",
          "Tarief per uur 2026",
          "Tarief per minuut 2026",
        ],
        ["01H01", "Basis", 36, 0.6, "=C2*(1+$B$6)", "=E2/60"],
        ["01H02", "Regie", 38.7, 0.645, "=C3*(1+$B$6)", "=E3/60"],
        ["01H03", "Combi", 41.35, 0.69, "=C4*(1+$B$6)", "=E4/60"],
        [],
        ["Index 2026", procent(0.0496)],
      ),
    },
  },
  "geïndiceerd en geleverd": {
    bladen: {
      Monitor: blad(
        ["Monitor 2025, eerste 26 weken"],
        [],
        ["Aanbieder", "Cliënten", "Minuten geïndiceerd", "Minuten geleverd", "Declaratiegraad"],
        ["Zorg A", 210, 743400, 620100, procent("=D4/C4")],
        ["Zorg B", 96, 330720, 255900, procent("=D5/C5")],
        ["Zorg C", 41, 149240, 139000, procent("=D6/C6")],
        ["Totaal", "=SUM(B4:B6)", "=SUM(C4:C6)", "=SUM(D4:D6)", procent("=D7/C7")],
        [],
        ["Gemiddelde minuten per cliënt per week", "=C7/B7/B10"],
        ["Weken in de meting", 26],
        ["Norm declaratiegraad volgens contract", procent(0.8)],
        ["Boven de norm", procent("=E7-B11")],
      ),
    },
  },
  "prognose op leeftijd": {
    bladen: {
      Prognose: blad(
        ["Leeftijd", "Inwoners 2025", "Inwoners 2030", "Gebruik per 1.000", "Cliënten 2025", "Cliënten 2030"],
        ["65-74", 3100, 3250, 35, "=B2*$D2/1000", "=C2*$D2/1000"],
        ["75-84", 1900, 2480, 140, "=B3*$D3/1000", "=C3*$D3/1000"],
        ["85+", 610, 790, 330, "=B4*$D4/1000", "=C4*$D4/1000"],
        ["Totaal", "=SUM(B2:B4)", "=SUM(C2:C4)", "", "=SUM(E2:E4)", "=SUM(F2:F4)"],
        ["Groei in vijf jaar", "", "", "", "", procent("=F5/E5-1")],
        ["Groei per jaar", "", "", "", "", procent("=(F5/E5)^(1/B8)-1")],
        ["Aantal jaren", 5],
      ),
    },
  },
  "memo met bijlage in tekst": {
    bladen: {
      Memo: blad(
        ["Besparing op de hulp en de kosten van consulenten staan elk op hun eigen taakveld."],
        ["Op 1 mei 2025 is het contract opgezegd; het eindigt op 31 december 2025 (opzegtermijn 6 maanden)."],
        ["De declaratiegraad is 80%; wij rekenen met 52 weken."],
        ["Product 01H01 heette eerder AVHO."],
        ["De eigen bijdrage is € 21,00 per maand in 2025."],
      ),
      Cijfers: blad(
        ["Eigen bijdrage per maand 2025", 21],
        ["Cliënten met eigen bijdrage", 588],
        ["Baten per jaar", "=B1*B2*12"],
      ),
    },
  },
};
