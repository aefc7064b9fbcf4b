import { afbouw } from "../domain/afbouw";
import { besparing } from "../domain/besparing";
import { consulentUren } from "../domain/consulent";
import { dagnummer } from "../domain/datum";
import { formatiekosten } from "../domain/formatie";
import { Rekenfout } from "../domain/fout";
import { ingangsmaand } from "../domain/ingang";
import { afbouwFormules } from "./inexcel/afbouw";
import type { InExcel } from "./inexcel/tweeling";
import { functie, type Uitkomstcel } from "./mechaniek/definitie";
import { overgangsperiode, scenario } from "./mechaniek/keuzes";
import { getallen } from "./mechaniek/lijst";
import { eenWaarde, optioneel } from "./mechaniek/parameter";
import { terugkeer } from "./mechaniek/prognosesoorten";
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
} from "./mechaniek/soorten";
import { opEenRij } from "./mechaniek/volgordelijst";
import type { Woorden } from "./mechaniek/woorden";

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
    uurtarief: eenWaarde(tarief),
    declaratiegraad: eenWaarde(aandeel),
    urenHerindicatie: eenWaarde(uren),
    loonkostenPerMaand: eenWaarde(tarief),
    ingangsdatum: optioneel(eenWaarde(datum)),
    terugkeer: optioneel(eenWaarde(terugkeer), 1),
    per: optioneel(eenWaarde(overgangsperiode), "jaar"),
    werkweek: optioneel(eenWaarde(werkweek), 36),
    wekenPerJaar: optioneel(eenWaarde(wekenPerJaar), 52),
  },
  kolommen: [
    "jaar",
    "omgezet",
    "nog in oud product",
    "aandeel omgezet",
    "besparing in deze periode",
    "besparing structureel",
    "minder cliënten",
    "consulent-uren per week",
    "consulentkosten",
  ],
  eersteKop: ({ per }) => per as string,
  reken: (w) => {
    const { clienten, startjaar, minutenOud, minutenNieuw, terugkeer } = w;
    const aflopend = opEenRij(w.aflopend, "aflopend", "een aantal per jaar, in één rij of kolom");
    const samen = aflopend.reduce((a, b) => a + b, 0);
    if (samen > clienten + 1e-6)
      throw new Rekenfout("#VALUE!", "meer-aflopend-dan-clienten", {
        parameter: "aflopend",
        waarde: samen,
        grens: clienten,
      });
    const begin = w.ingangsdatum === undefined ? 0 : ingangsmaand(w.ingangsdatum, startjaar);
    const maandenPerPeriode = w.per === "maand" ? 1 : 12;
    const bespaar = (n: number, minder: number) =>
      besparing(n, minder, w.uurtarief, w.declaratiegraad, w.wekenPerJaar);
    const perioden = 12 / maandenPerPeriode;
    const rijen = afbouw({ clienten, aflopend, scenario: w.scenario, begin, maandenPerPeriode }).map(
      (p): Uitkomstcel[] => {
        const urenPerWeek = consulentUren(p.beoordeeld * perioden, 0, w.urenHerindicatie, 0, w.wekenPerJaar);
        return [
          w.per === "maand" ? dagnummer(startjaar + p.jaar, p.maand + 1, 1) : startjaar + p.jaar,
          p.omgezet,
          p.inOudProduct,
          clienten === 0 ? "" : 1 - p.inOudProduct / clienten,
          bespaar(p.clientjaren * terugkeer, minutenOud - minutenNieuw),
          bespaar(p.beoordeeldTotNu * terugkeer, minutenOud - minutenNieuw),
          bespaar(p.clientjaren * (1 - terugkeer), minutenOud),
          urenPerWeek,
          formatiekosten(urenPerWeek, w.loonkostenPerMaand, w.werkweek, 1) / perioden,
        ];
      },
    );
    const later = w.scenario === "zacht" ? Math.max(0, clienten - samen) : 0;
    return [...rijen, ["later", later, "", "", "", "", "", "", ""]];
  },
});

export const inExcel: InExcel = (a) => afbouwFormules(a, som.kolommen);

export const woorden = {
  groep: "Overgang, trend, prognose",
  wat: "De overgang van een oud naar een nieuw product, per jaar of maand: omgezet, besparing, consulent-uren en kosten.",
  parameters: {
    clienten: "Cliënten in het oude product bij het begin.",
    aflopend:
      "Verwijzingen of indicaties die aflopen: één aantal per jaar, vanaf startjaar, in één rij of kolom.",
    startjaar: "Het eerste jaar van de tabel, bijvoorbeeld 2024.",
    scenario:
      '"zacht" (ieder als de verwijzing afloopt), "hard zonder herindicatie" (iedereen op de ingangsdatum, met dezelfde uren en duur) of "hard met herindicatie" (iedereen herbeoordeeld in het eerste jaar).',
    minutenOud: "Gemiddelde minuten per week nu.",
    minutenNieuw: "Gemiddelde minuten per week na herbeoordeling.",
    uurtarief: "Tarief in euro per uur.",
    declaratiegraad: "Deel van de indicatie dat gedeclareerd wordt, bijvoorbeeld 0,77.",
    urenHerindicatie: "Consulent-uren per herbeoordeling.",
    loonkostenPerMaand: "Loonkosten per maand van een consulent met een volledige baan.",
    ingangsdatum:
      "Dag waarop de overgang begint, niet na het startjaar. Standaard 1 januari van startjaar. Een maand telt als een twaalfde jaar.",
    terugkeer:
      "Deel dat na herbeoordeling cliënt blijft. Standaard 1. Wie wegblijft, staat in een eigen kolom: dat is geen besparing van het normenkader.",
    per: 'Een rij per "jaar" (standaard) of per "maand" (de eerste dag; geef de kolom een datumnotatie).',
    werkweek: "Uren per week van een volledige baan, standaard 36.",
    wekenPerJaar: "Weken per jaar, standaard 52.",
  },
  formule:
    "herbeoordelingen van een jaar gelijk gespreid van de ingangsdatum tot en met 31 december; besparing = cliëntjaren sinds ieders herbeoordeling × terugkeer × (minuten_oud − minuten_nieuw) ÷ 60 × weken_per_jaar × uurtarief × declaratiegraad; consulent-uren = herbeoordelingen × uren_herindicatie ÷ weken",
  uitkomst:
    "Een tabel. “Nog in oud product” is aan het einde van de periode; de besparing in deze periode telt ieder vanaf zijn eigen dag, de structurele is die van een vol jaar. Consulent-uren zijn een gemiddelde over de periode. Besparing en consulentkosten staan op verschillende taakvelden en worden niet verrekend. Wie na de tabel afloopt, staat in de laatste rij “later”.",
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
        ],
        [2024, 216, 420, 216 / 636, 29491.8624, 58983.7248, 0, 432 / 52, 20015.778461538466],
        [2025, 215, 205, 431 / 636, 88339.0508, 117694.3768, 0, 430 / 52, 19923.112820512823],
        [2026, 102, 103, 533 / 636, 131621.0896, 145547.8024, 0, 204 / 52, 9451.895384615384],
        [2027, 70, 33, 603 / 636, 155105.3504, 164662.8984, 0, 140 / 52, 6486.594871794872],
        ["later", 33, "", "", "", "", "", "", ""],
      ],
      bron: "Duiven, tabel 2 en paragraaf 4",
    },
  ],
} satisfies Woorden<typeof som>;
