import { getal } from "../../src/functions/mechaniek/soort";
import { aandeel, aantal, datum, jaar } from "../../src/functions/soorten/algemeen";
import { groepen, uurtarief, wekenPerJaar } from "../../src/plans/velden";
import { regels, zin } from "../../src/plans/opgave/onderdeel";
import { opgave } from "../../src/plans/opgave/opgave";

import type { Plan } from "../../src/plans/opgave/plan";

export type Proefvraag = typeof proefplan extends Plan<infer V> ? V : never;

/** Een verzonnen plan met elk soort veld, om het paneel aan te beproeven. */
export const proefplan = opgave({
  id: "proefplan",
  versie: 1,
  titel: "Proefplan",
  opschrift: "Een plan om te beproeven",
  vraag: "Wat scheelt het? En wat daarna?",
  naam: "Proefplan",
  delen: [
    {
      naam: "tijd",
      kop: "Tijd en geld",
      uitleg: "Waarmee gerekend wordt.",
      verplicht: true,
      velden: [
        uurtarief,
        wekenPerJaar,
        {
          sleutel: "manier",
          naam: "manier",
          label: "Manier",
          eenheid: "keuze",
          keuzes: ["ruim", "krap"],
          afspraak: { waarde: "ruim", bron: "Verzonnen: ruim is de gewoonte." },
        },
        {
          sleutel: "begin",
          naam: "begin",
          label: "Begindatum",
          eenheid: "datum",
          vorm: "datum",
          soort: datum,
          leegIs: { zin: "de peildatum", formule: (n) => n("peildatum"), waarde: (v) => v.peildatum },
        },
      ],
    },
    {
      naam: "groei",
      kop: "Groei erbij",
      uitleg: "Als het bedrag elk jaar stijgt.",
      velden: [
        {
          sleutel: "procent",
          naam: "procent",
          label: "Groei per jaar",
          eenheid: "aandeel",
          vorm: "procent1",
          soort: aandeel,
          wenk: "de verwachte groei",
        },
        {
          sleutel: "jaren",
          naam: "jaren",
          label: "Aantal jaren",
          eenheid: "jaren",
          vorm: "getal0",
          soort: aantal,
          leegIs: { zin: "één jaar", formule: () => "1", waarde: () => 1 },
        },
      ],
    },
  ],
  lijsten: [
    groepen,
    {
      naam: "posten",
      kop: "Posten",
      uitleg: "Wat er verder bij hoort.",
      minstens: 0,
      hoogstens: 50,
      uniek: "jaar",
      kolommen: [
        {
          sleutel: "jaar",
          naam: "post_jaar",
          label: "Jaar",
          eenheid: "jaartal",
          vorm: "jaartal",
          soort: jaar,
        },
        { sleutel: "naam", naam: "post_naam", label: "Omschrijving", eenheid: "tekst", tekst: true },
        {
          sleutel: "soort",
          naam: "post_soort",
          label: "Soort",
          eenheid: "keuze",
          keuzes: ["lasten", "baten"],
        },
        {
          sleutel: "bedrag",
          naam: "post_bedrag",
          label: "Bedrag",
          eenheid: "euro",
          vorm: "euro",
          soort: getal({ eenheid: "een bedrag in euro", bijLeeg: "nul", negatief: true }),
          magLeeg: true,
        },
      ],
    },
  ],
  vorm: { laatsteKolom: "G", breedtes: { A: 46, "B:G": 16 }, tabkleur: "777777" },
  bezwaren: ({ groepen: g }) =>
    g.some((x) => x.aantal > 0) ? [] : ["Er staat nergens een cliënt in. Vul bij een groep een aantal in."],
  antwoord: () => '"€ "&FIXED(bedrag,0)&" minder per jaar."',
  kern: ["bedrag"],
  onderdelen: ({ groei }) => [
    regels("Wat het scheelt", [
      {
        naam: "bedrag",
        label: "Minder per jaar",
        eenheid: "euro per jaar",
        vorm: "euro",
        som: `SUMPRODUCT((groep_minuten_nu-groep_minuten_straks)*groep_aantal)/60*uurtarief*weken${groei === undefined ? "" : "*(1+procent)^jaren"}`,
        hoe: "minuten minder / 60 x uurtarief x weken",
      },
    ]),
    zin('"Let op: dit plan is verzonnen."'),
  ],
});
