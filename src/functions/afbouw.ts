import { afbouw, later, perJaar } from "../domain/afbouw";
import { besparing } from "../domain/besparing";
import { consulentUren } from "../domain/consulent";
import { dagnummer } from "../domain/datum";
import { formatiekosten } from "../domain/formatie";
import { Rekenfout } from "../domain/fout";
import { ingangsmaand } from "../domain/ingang";
import { afbouwFormules } from "./inexcel/afbouw";
import type { InExcel } from "./inexcel/tweeling";
import { functie, type Uitkomstcel } from "./mechaniek/definitie";
import { overgangsperiode, scenario } from "./soorten/keuzes";
import { getallen, perRij } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { terugkeer, uitstroom } from "./soorten/prognose";
import {
  aandeel,
  aantal,
  datum,
  jaar,
  minuten,
  tarief,
  uren,
  wekenPerJaar,
  werkweek,
} from "./soorten/algemeen";
import { opEenRij } from "./soorten/volgordelijst";
import type { Woorden } from "./mechaniek/woorden";

const MAANDEN = 12;
const KOLOMMEN = [
  "jaar",
  "omgezet",
  "nog in oud product",
  "aandeel omgezet",
  "besparing in deze periode",
  "besparing structureel",
  "minder cliënten",
  "consulent-uren per week",
  "consulentkosten",
  "maanden",
];
/** Alleen als uren_beschikbaar gegeven is. */
const ACHTERSTAND = ["achterstand", "achterstand in weken"];

/** Bron: gemeente Duiven, notitie AVHO, paragraaf 3 en 4. */
export const som = functie({
  naam: "AFBOUW",
  parameters: {
    clienten: eenWaarde(aantal),
    aflopend: getallen(aantal),
    startjaar: eenWaarde(jaar),
    scenario: eenWaarde(scenario),
    minutenOud: eenWaarde(minuten),
    minutenNieuw: eenWaarde(minuten),
    uurtarief: getallen(tarief),
    declaratiegraad: eenWaarde(aandeel),
    urenHerindicatie: eenWaarde(uren),
    loonkostenPerMaand: eenWaarde(tarief),
    ingangsdatum: optioneel(eenWaarde(datum)),
    terugkeer: optioneel(eenWaarde(terugkeer), 1),
    per: optioneel(eenWaarde(overgangsperiode), "jaar"),
    werkweek: optioneel(eenWaarde(werkweek), 36),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
    productiviteit: optioneel(eenWaarde(aandeel), 1),
    uitstroom: optioneel(eenWaarde(uitstroom), 0),
    urenBeschikbaar: optioneel(eenWaarde(uren)),
  },
  kolommen: [...KOLOMMEN, ...ACHTERSTAND],
  kopjes: ({ per, urenBeschikbaar }) => [
    per as string,
    ...KOLOMMEN.slice(1),
    ...(urenBeschikbaar === undefined ? [] : ACHTERSTAND),
  ],
  reken: (w) => {
    const { clienten, startjaar, scenario, terugkeer, urenHerindicatie } = w;
    const aflopend = opEenRij(w.aflopend, "aflopend", "een aantal per jaar, in één rij of kolom");
    const samen = aflopend.reduce((a, b) => a + b, 0);
    if (samen > clienten + 1e-6)
      throw new Rekenfout("#VALUE!", "meer-aflopend-dan-clienten", {
        parameter: "aflopend",
        waarde: samen,
        grens: clienten,
      });
    const tarieven = perRij(w.uurtarief, "uurtarief", w.aflopend, "aflopend");
    const begin = w.ingangsdatum === undefined ? 0 : ingangsmaand(w.ingangsdatum, startjaar, aflopend.length);
    const wekenPerMaand = w.wekenPerJaar / MAANDEN;
    const nodig = w.urenBeschikbaar === undefined || urenHerindicatie === 0;
    const maanden = afbouw({
      clienten,
      aflopend,
      scenario,
      begin,
      uitstroom: w.uitstroom,
      perMaand: nodig ? Infinity : ((w.urenBeschikbaar as number) * wekenPerMaand) / urenHerindicatie,
    });
    const perioden = w.per === "maand" ? maanden : perJaar(maanden);
    const rijen = perioden.map((p): Uitkomstcel[] => {
      const tarief = tarieven[p.jaar] as number;
      const bespaar = (n: number, minder: number) =>
        besparing(n, minder, tarief, w.declaratiegraad, w.wekenPerJaar);
      const minder = w.minutenOud - w.minutenNieuw;
      // Uren van de maanden vanaf de ingangsdatum: een jaar dat halverwege begint telt de helft van de weken.
      const weken = p.maanden * wekenPerMaand;
      const perWeek = weken === 0 ? 0 : consulentUren(p.beoordeeld, 0, urenHerindicatie, 0, weken);
      const kostenPerJaar = formatiekosten(perWeek, w.loonkostenPerMaand, w.werkweek, w.productiviteit);
      return [
        w.per === "maand" ? dagnummer(startjaar + p.jaar, p.maand + 1, 1) : startjaar + p.jaar,
        p.omgezet,
        p.inOudProduct,
        clienten === 0 ? "" : 1 - p.inOudProduct / p.aanwezig,
        bespaar(p.clientjaren * terugkeer, minder),
        bespaar(p.beoordeeldTotNu * terugkeer, minder),
        bespaar(p.clientjaren * (1 - terugkeer), w.minutenOud),
        perWeek,
        (kostenPerJaar * p.maanden) / MAANDEN,
        p.maanden,
        ...(w.urenBeschikbaar === undefined
          ? []
          : [p.achterstand, inWeken(p.achterstand, urenHerindicatie, w.urenBeschikbaar)]),
      ];
    });
    const einde = maanden[maanden.length - 1];
    const rest = einde === undefined ? clienten : later({ scenario }, einde);
    const breedte = KOLOMMEN.length + (w.urenBeschikbaar === undefined ? 0 : ACHTERSTAND.length);
    const leeg = Array.from({ length: breedte - 2 }, () => "");
    return [...rijen, ["later", rest, ...leeg]];
  },
});

/** Hoeveel weken werk er ligt; zonder uren komt er nooit een einde aan. */
function inWeken(achterstand: number, urenHerindicatie: number, perWeek: number): Uitkomstcel {
  if (achterstand === 0) return 0;
  if (perWeek === 0) return new Rekenfout("#N/A", "achterstand-zonder-uren", { waarde: achterstand });
  return (achterstand * urenHerindicatie) / perWeek;
}

export const inExcel: InExcel = (a) => afbouwFormules(a, som.kolommen);

export const woorden = {
  groep: "Overgang, trend, prognose",
  wat: "De overgang van een oud naar een nieuw product, per jaar of maand: omgezet, besparing, consulent-uren, kosten en wat blijft liggen.",
  parameters: {
    clienten: "Cliënten in het oude product op de ingangsdatum.",
    aflopend:
      "Verwijzingen of indicaties die aflopen: één aantal per jaar, vanaf startjaar, in één rij of kolom.",
    startjaar: "Het eerste jaar van de tabel, bijvoorbeeld 2024.",
    scenario:
      '"zacht" (ieder als de verwijzing afloopt), "hard zonder herindicatie" (iedereen op de ingangsdatum, met dezelfde uren en duur) of "hard met herindicatie" (iedereen herbeoordeeld in het jaar van de ingangsdatum).',
    minutenOud: "Gemiddelde minuten per week nu.",
    minutenNieuw: "Gemiddelde minuten per week na herbeoordeling.",
    uurtarief: "Tarief in euro per uur: één waarde, of één per jaar, even groot als aflopend.",
    declaratiegraad: "Deel van de indicatie dat gedeclareerd wordt, bijvoorbeeld 0,77.",
    urenHerindicatie: "Consulent-uren per herbeoordeling.",
    loonkostenPerMaand: "Loonkosten per maand van een consulent met een volledige baan.",
    ingangsdatum:
      "Dag waarop de overgang begint, binnen de jaren van de lijst. Standaard 1 januari van startjaar. Een maand telt als een twaalfde jaar. Wat afloopt in een jaar daarvoor, is in het oude product verlengd en komt bij “later”.",
    terugkeer:
      "Deel dat na herbeoordeling cliënt blijft. Standaard 1. Wie wegblijft, staat in een eigen kolom: dat is geen besparing van het normenkader.",
    per: 'Een rij per "jaar" (standaard) of per "maand" (de eerste dag; geef de kolom een datumnotatie).',
    werkweek: "Uren per week van een volledige baan, standaard 36.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
    productiviteit: "Deel van de betaalde uren dat werk is. Standaard 1: de uren zijn al betaalde uren.",
    uitstroom:
      "Deel per jaar dat vanzelf vertrekt, bijvoorbeeld 0,05: uit het oude product, de wachtrij en het nieuwe. Standaard 0.",
    urenBeschikbaar:
      "Uren werk per week die er voor deze herbeoordelingen zijn, na aftrek van het werk dat voorgaat (nieuwe aanvragen, gewone herindicaties). Weggelaten: zoveel als nodig. Wat niet kan, wacht.",
  },
  formule:
    "wat in een jaar afloopt gelijk gespreid over de maanden van de ingangsdatum tot en met 31 december; gedaan in een maand = het kleinste van wat wacht en afloopt, en uren_beschikbaar × weken ÷ 12 ÷ uren_herindicatie; besparing = cliëntjaren sinds het midden van ieders maand × terugkeer × (minuten_oud − minuten_nieuw) ÷ 60 × weken_per_jaar × uurtarief × declaratiegraad; consulent-uren = gedaan × uren_herindicatie ÷ weken; kosten = uren ÷ productiviteit × maanden × loonkosten ÷ werkweek; uitstroom: aan het begin van elke maand iedereen × (1 − uitstroom) tot de macht 1/12",
  uitkomst:
    "Een tabel. “Nog in oud product” is aan het einde van de periode; het aandeel omgezet is van wie er dan nog is. De besparing in deze periode telt ieder vanaf het midden van zijn maand, de structurele is die van een vol jaar. Uren en kosten zijn die van de maanden vanaf de ingangsdatum; “maanden” zegt hoeveel dat er zijn. Besparing en consulentkosten staan op verschillende taakvelden en worden niet verrekend. Met uren_beschikbaar komen er twee kolommen bij: achterstand (zaken aan het einde) en achterstand in weken. Wie na de tabel afloopt, staat in de laatste rij “later”.",
  voorbeelden: [
    {
      invoer: [636, [[216], [215], [102], [70]], 2024, "zacht", 136, 125, 37.2, 0.77, 2, 7227.92],
      uitkomst: [
        [
          "jaar",
          "omgezet",
          "nog in oud product",
          "aandeel omgezet",
          "besparing in deze periode",
          "besparing structureel",
          "minder cliënten",
          "consulent-uren per week",
          "consulentkosten",
          "maanden",
        ],
        [
          2024, 216.0, 420.0, 0.339622641509434, 29491.86240000001, 58983.72480000002, 0.0, 8.307692307692308,
          20015.778461538466, 12.0,
        ],
        [
          2025, 214.99999999999997, 204.99999999999986, 0.677672955974843, 88339.05080000003,
          117694.37680000004, 0.0, 8.269230769230768, 19923.11282051282, 12,
        ],
        [
          2026, 102.0, 102.99999999999986, 0.838050314465409, 131621.08960000004, 145547.8024000001, 0.0,
          3.923076923076923, 9451.895384615384, 12,
        ],
        [
          2027, 70.0, 32.99999999999987, 0.94811320754717, 155105.35040000014, 164662.8984000002, 0.0,
          2.6923076923076925, 6486.594871794872, 12,
        ],
        ["later", 32.99999999999987, "", "", "", "", "", "", "", ""],
      ],
      bron: "Duiven, tabel 2 en paragraaf 4",
    },
    {
      invoer: [
        636,
        [[216], [215], [102], [70]],
        2024,
        "hard met herindicatie",
        136,
        125,
        37.2,
        0.77,
        2,
        7227.92,
        { datum: "2024-07-01" },
        null,
        null,
        null,
        null,
        null,
        null,
        432 / 52,
      ],
      uitkomst: [
        [
          "jaar",
          "omgezet",
          "nog in oud product",
          "aandeel omgezet",
          "besparing in deze periode",
          "besparing structureel",
          "minder cliënten",
          "consulent-uren per week",
          "consulentkosten",
          "maanden",
          "achterstand",
          "achterstand in weken",
        ],
        [
          2024, 108.00000000000001, 528.0, 0.16981132075471694, 7372.965600000002, 29491.86240000001, 0.0,
          8.307692307692308, 10007.889230769233, 6.0, 528.0, 127.1111111111111,
        ],
        [
          2025, 216.00000000000003, 312.0, 0.5094339622641509, 58983.72480000002, 88475.58720000001, 0.0,
          8.307692307692308, 20015.778461538466, 12, 312.0, 75.1111111111111,
        ],
        [
          2026, 216.00000000000003, 96.0, 0.8490566037735849, 117967.44960000004, 147459.31200000003, 0.0,
          8.307692307692308, 20015.778461538466, 12, 96.0, 23.11111111111111,
        ],
        [
          2027, 96.0, 0.0, 1.0, 167803.2356, 173674.30080000003, 0.0, 3.6923076923076925, 8895.90153846154,
          12, 0.0, 0,
        ],
        ["later", 0, "", "", "", "", "", "", "", "", "", ""],
      ],
      bron: "Duiven: van de 11 uur per week gaan er 70 × 2 ÷ 52 naar nieuwe aanvragen; 432 ÷ 52 blijven over, 18 herbeoordelingen per maand",
    },
  ],
} satisfies Woorden<typeof som>;
