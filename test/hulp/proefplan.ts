import { getal } from "../../src/functions/mechaniek/soort";
import { aandeel, aantal, datum, jaar } from "../../src/functions/mechaniek/soorten";
import { groepen, uurtarief, wekenPerJaar } from "../../src/plans/velden";
import type { Plan } from "../../src/plans/opgave/plan";
import type { Vraag } from "../../src/plans/opgave/vraag";
import { formule, label, uitkomst } from "../../src/workbook/cellen";
import { zetRij } from "../../src/plans/opgave/opbouw";

/** Een verzonnen plan met elk soort veld, om het formulier aan te beproeven. */
export interface Proefvraag extends Vraag {
  readonly tijd: {
    readonly uurtarief: number;
    readonly wekenPerJaar: number;
    readonly manier: string;
    readonly begin?: number | undefined;
  };
  readonly groei?: { readonly procent: number; readonly jaren?: number | undefined } | undefined;
  readonly groepen: readonly { minutenNu: number; minutenStraks: number; aantal: number }[];
  readonly posten: readonly { jaar: number; naam: string; soort: string; bedrag: number }[];
}

function minuten({ groepen: g }: Proefvraag): number {
  return g.reduce((som, x) => som + (x.minutenNu - x.minutenStraks) * x.aantal, 0);
}

function bedrag(vraag: Proefvraag): number {
  const { tijd, groei } = vraag;
  const basis = (minuten(vraag) / 60) * tijd.uurtarief * tijd.wekenPerJaar;
  return groei ? basis * (1 + groei.procent) ** (groei.jaren ?? 1) : basis;
}

export const proefplan: Plan<Proefvraag> = {
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
  beeld: (vraag) => ({
    kort: `${Math.round(bedrag(vraag))} euro minder per jaar`,
    blokken: [
      {
        soort: "figuren",
        kop: "Wat het scheelt",
        figuren: [
          { label: "Minder per jaar", waarde: bedrag(vraag), vorm: "euro", naam: "bedrag", nadruk: true },
          { label: "Minuten per week", waarde: minuten(vraag), vorm: "getal0", eenheid: "minuten" },
        ],
      },
      {
        soort: "tabel",
        kop: "Per groep",
        kolommen: [
          { kop: "Nu", vorm: "getal0" },
          { kop: "Straks", vorm: "getal0" },
          { kop: "Aantal", vorm: "getal0" },
        ],
        rijen: vraag.groepen.map((g) => [g.minutenNu, g.minutenStraks, g.aantal]),
      },
      {
        soort: "grafiek",
        vorm: "lijn",
        titel: "Minuten per groep",
        categorieen: vraag.groepen.map((_, i) => `g${i + 1}`),
        reeksen: [
          { naam: "nu", waarden: vraag.groepen.map((g) => g.minutenNu) },
          { naam: "straks", waarden: vraag.groepen.map((g) => g.minutenStraks) },
        ],
        getalvorm: "getal0",
      },
      { soort: "zin", tekst: "Dit plan is verzonnen.", letOp: true },
    ],
  }),
  zet(w) {
    zetRij(
      w.o,
      label("Minder per jaar"),
      uitkomst(
        formule(
          `SUMPRODUCT((${w.n("groep_minuten_nu")}-${w.n("groep_minuten_straks")})*${w.n("groep_aantal")})/60*${w.n("uurtarief")}*${w.n("weken")}`,
        ),
        "euro",
      ),
    );
    w.o.namen.push({ naam: w.n("bedrag"), bereik: `B${w.o.rij - 1}` });
  },
};
