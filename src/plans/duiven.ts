import { datum } from "../workbook/cellen";
import type { Toegestaan } from "../workbook/regels";
import type { Uitgangspuntengroep } from "./uitgangspunt";

const NOTITIE = "Gemeente Duiven, notitie AVHO naar maatwerkvoorziening";
const boven0: Toegestaan = { soort: "getal", van: 0 };
const aandeel: Toegestaan = { soort: "getal", van: 0, tot: 2 };

/** De uitgangspunten van de Duivense notitie, elk met zijn plaats daarin. */
export const uitgangspuntenDuiven: readonly Uitgangspuntengroep[] = [
  {
    kop: "Datums",
    punten: [
      {
        naam: "WMO_Peildatum",
        label: "Peildatum: op deze dag gelden de normen",
        eenheid: "datum",
        vorm: "datum",
        waarde: datum("2024-07-01"),
        bron: `${NOTITIE}, paragraaf 5: vanaf 1 juli 2024`,
        toegestaan: { soort: "datum", van: "2015-01-01", tot: "2050-12-31" },
      },
    ],
  },
  {
    kop: "Cliënten en minuten",
    punten: [
      {
        naam: "WMO_Clienten",
        label: "Cliënten met de algemene voorziening HO (AVHO)",
        eenheid: "cliënten",
        vorm: "getal0",
        waarde: 636,
        bron: `${NOTITIE}, tabel 1`,
        toegestaan: boven0,
      },
      {
        naam: "WMO_Minuten_nu",
        label: "Gemiddelde minuten per cliënt nu",
        eenheid: "minuten per week",
        vorm: "getal2",
        waarde: 136,
        bron: `${NOTITIE}, paragraaf 4. Elders in de notitie staat 137 minuten en 2,28 uur (136,8 minuten).`,
        toegestaan: boven0,
      },
      {
        naam: "WMO_Minuten_straks",
        label: "Gemiddelde minuten per cliënt met het nieuwe normenkader",
        eenheid: "minuten per week",
        vorm: "getal2",
        waarde: { norm: "hhm-schoon-en-leefbaar-huis-minuten-per-week" },
        toegestaan: boven0,
      },
    ],
  },
  {
    kop: "Tarief en declaratie",
    punten: [
      {
        naam: "WMO_Tarief_per_minuut",
        label: "Tarief per minuut, product 01H04",
        eenheid: "euro per minuut",
        vorm: "euroCent",
        waarde: { norm: "tarief-01H04-per-minuut" },
        toegestaan: boven0,
      },
      {
        naam: "WMO_Uurtarief",
        label: "Tarief per uur: tarief per minuut x 60",
        eenheid: "euro per uur",
        vorm: "euroCent",
        waarde: { formule: "WMO_Tarief_per_minuut*60" },
        bron: "Berekend. De notitie noemt € 37,20 (paragraaf 4).",
      },
      {
        naam: "WMO_Declaratiegraad",
        label: "Deel van de indicatie dat gedeclareerd wordt",
        eenheid: "aandeel",
        vorm: "procent0",
        waarde: { norm: "declaratiegraad-ho" },
        toegestaan: aandeel,
      },
      {
        naam: "WMO_Weken_per_jaar",
        label: "Weken per jaar",
        eenheid: "weken",
        vorm: "getal0",
        waarde: 52,
        bron: "Afspraak: de bronnen rekenen met 52 weken.",
        toegestaan: { soort: "getal", van: 1, tot: 53 },
      },
    ],
  },
  {
    kop: "Consulenten",
    punten: [
      {
        naam: "WMO_Uren_herindicatie",
        label: "Uren per herindicatie",
        eenheid: "uren",
        vorm: "getal1",
        waarde: { norm: "behandeltijd-herindicatie-uren" },
        toegestaan: boven0,
      },
      {
        naam: "WMO_Uren_aanvraag_tabel2",
        label: "Uren per nieuwe aanvraag waarmee tabel 2 rekent",
        eenheid: "uren",
        vorm: "getal1",
        waarde: 2,
        bron: `${NOTITIE}, tabel 2: alleen met 2,0 uur komt de tabel uit`,
        toegestaan: boven0,
      },
      {
        naam: "WMO_Uren_aanvraag",
        label: "Uren per nieuwe aanvraag volgens de tekst",
        eenheid: "uren",
        vorm: "getal1",
        waarde: { norm: "behandeltijd-aanvraag-uren" },
        toegestaan: boven0,
      },
      {
        naam: "WMO_Nieuwe_aanvragen",
        label: "Nieuwe aanvragen per jaar",
        eenheid: "aanvragen",
        vorm: "getal0",
        waarde: 70,
        bron: `${NOTITIE}, paragraaf 4: 70 in 2023`,
        toegestaan: boven0,
      },
      {
        naam: "WMO_Loonkosten_per_maand",
        label: "Loonkosten per maand, schaal 9, volledige werkweek",
        eenheid: "euro per maand",
        vorm: "euroCent",
        waarde: { norm: "loonkosten-schaal-9-per-maand" },
        toegestaan: boven0,
      },
      {
        naam: "WMO_Werkweek",
        label: "Uren van een volledige werkweek",
        eenheid: "uren per week",
        vorm: "getal0",
        waarde: 36,
        bron: `${NOTITIE}, paragraaf 4`,
        toegestaan: { soort: "getal", van: 1, tot: 60 },
      },
      {
        naam: "WMO_Productieve_uren",
        label: "Productieve uren per jaar van een volledige baan",
        eenheid: "uren per jaar",
        vorm: "getal0",
        waarde: 1400,
        bron: "Aanname om het verschil te laten zien; vul het getal van uw gemeente in.",
        toegestaan: { soort: "getal", van: 1, tot: 2000 },
      },
      {
        naam: "WMO_Productiviteit",
        label: "Productiviteit: productieve uren / (werkweek x 52)",
        eenheid: "aandeel",
        vorm: "procent1",
        waarde: { formule: "WMO_Productieve_uren/(WMO_Werkweek*52)" },
        bron: "Berekend.",
      },
    ],
  },
];

/** Aflopende verwijzingen AVHO per jaar: tabel 2 van de notitie. */
export const aflopendDuiven = [
  { jaar: 2024, aflopend: 216 },
  { jaar: 2025, aflopend: 215 },
  { jaar: 2026, aflopend: 102 },
  { jaar: 2027, aflopend: 70 },
] as const;

/** De bron van de tabel met aflopende verwijzingen. */
export const BRON_TABEL_2 = `${NOTITIE}, tabel 2`;
