import { getal } from "../../functions/mechaniek/soort";
import { bedrag as euro, jaar } from "../../functions/soorten/algemeen";
import { eenheden } from "../eenheden";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";
import { jarenlijst } from "./lijsten";
import { ketenrijen, taakveldNu } from "./ramingtaakvelden";

const soorten = ["lasten", "baten"] as const;
const bedragvormen = ["euro", "x € 1.000"] as const;
/** Hoe een gemeente lasten, baten en saldo opschrijft. */
const tekenafspraken = ["lasten + en baten -", "alles positief met V/N", "saldo = baten - lasten"] as const;

const bijdrage = deel({
  naam: "bijdrage",
  kop: "Eigen bijdragen als baten",
  uitleg: "Het blad Lasten geeft een bovengrens.",
  verplicht: true,
  velden: [
    {
      sleutel: "binnen",
      naam: "bijdrage_binnen",
      label: "Deel van de bovengrens dat binnenkomt",
      eenheid: "aandeel",
      vorm: "procent0",
      soort: getal({
        eenheid: "een aandeel van 0 tot en met 1, bijvoorbeeld 0,95 of 95%",
        bijLeeg: "nul",
        hoogstens: 1,
        redenTeGroot: "aandeel-te-groot",
      }),
      afspraak: {
        waarde: 1,
        bron: "Afspraak: de bovengrens van het blad Lasten, zolang u geen eigen deel invult.",
      },
    },
  ],
});

const prijzen = deel({
  naam: "prijzen",
  kop: "Constante prijzen",
  uitleg: "Zet de raming er ook bij in de prijzen van één jaar, met de index van het blad Tarief.",
  velden: [
    {
      sleutel: "jaar",
      naam: "prijsjaar",
      staatIn: "jaren",
      label: "In de prijzen van",
      eenheid: "jaar",
      vorm: "jaartal",
      soort: jaar,
      leegIs: {
        zin: "het eerste jaar van de raming",
        formule: (n) => `INDEX(${n("jaren")},1)`,
        waarde: () => undefined,
      },
    },
  ],
});

const weergave = deel({
  naam: "weergave",
  kop: "Zoals uw begroting het opschrijft",
  uitleg: "Zet de uitkomst er ook bij in de eenheid en met de tekens van uw begroting.",
  velden: [
    {
      sleutel: "eenheid",
      naam: "eenheid",
      label: "Eenheid",
      eenheid: "keuze",
      keuzes: bedragvormen,
      afspraak: { waarde: "x € 1.000", bron: "Afspraak: de meeste begrotingen staan in duizenden euro’s." },
    },
    {
      sleutel: "tekenafspraak",
      naam: "tekenafspraak",
      label: "Tekenafspraak",
      eenheid: "keuze",
      keuzes: tekenafspraken,
      afspraak: {
        waarde: "saldo = baten - lasten",
        bron: "Gemeenten schrijven dit verschillend op: kies die van uw begroting.",
      },
    },
  ],
});

const soort = { label: "Lasten of baten", eenheid: "keuze", keuzes: soorten } as const;
const taakveld = {
  sleutel: "taakveld",
  label: "Taakveld",
  eenheid: "nummer",
  tekst: true,
  wenk: "zoals het in uw begroting heet, bijvoorbeeld 6.711",
} as const;

/** Een bedrag van het eerste jaar plus `jaarplaats`. */
const bedrag = <const S extends string>(sleutel: S, naam: string, label: string, jaarplaats: number) =>
  ({
    sleutel,
    naam,
    label,
    eenheid: "euro per jaar",
    vorm: "getal0",
    soort: euro,
    magLeeg: true,
    jaarplaats,
  }) as const;

/** De regels van de raming, met wat er in de rekening en de begroting staat. */
export const taakvelden = lijst({
  naam: "taakvelden",
  kop: "Taakvelden, in euro",
  uitleg:
    "Elke rij is een regel van de raming. Vul van het hele taakveld in wat er in de rekening en de begroting staat; lasten en baten allebei positief. De begroting die er is: een leeg jaar is gelijk aan het jaar ervoor.",
  minstens: 1,
  hoogstens: 50,
  jaarVan: { lijst: "jaren", sleutel: "jaar", naam: "jaren", label: "de lijst Jaren" },
  begin: () => ketenrijen.map(({ onderdeel, soort: s }) => ({ taakveld: taakveldNu(onderdeel), soort: s })),
  kolommen: [
    { ...taakveld, naam: "taakveld" },
    { ...soort, sleutel: "soort", naam: "taakveld_soort" },
    bedrag("rekening", "rekening", "Rekening t-2", -2),
    bedrag("vorig", "begroting_vorig", "Begroting t-1", -1),
    bedrag("t", "begroting_t", "Begroting t", 0),
    bedrag("tPlus1", "begroting_t_plus_1", "Begroting t+1", 1),
    bedrag("tPlus2", "begroting_t_plus_2", "Begroting t+2", 2),
    bedrag("tPlus3", "begroting_t_plus_3", "Begroting t+3", 3),
  ],
});

const posten = lijst({
  naam: "posten",
  kop: "Eigen posten, in euro",
  uitleg:
    "Wat niet uit de andere bladen komt, zoals beleid en contractmanagement. Het bedrag van het eerste jaar gaat door, met de stijging die u invult, tot en met het jaar dat u invult.",
  minstens: 0,
  hoogstens: 50,
  kolommen: [
    {
      sleutel: "omschrijving",
      naam: "post",
      label: "Post",
      eenheid: "tekst",
      tekst: true,
      wenk: "waar het om gaat",
    },
    { ...taakveld, naam: "post_taakveld" },
    { ...soort, sleutel: "soort", naam: "post_soort" },
    {
      sleutel: "bedrag",
      naam: "post_bedrag",
      label: "Bedrag in het eerste jaar",
      eenheid: "euro per jaar",
      vorm: "getal0",
      soort: euro,
    },
    {
      sleutel: "stijging",
      naam: "post_stijging",
      label: "Stijging per jaar",
      ...eenheden.wijziging,
      magLeeg: true,
    },
    { sleutel: "totEnMet", naam: "post_tot_en_met", label: "Tot en met", ...eenheden.jaartal, magLeeg: true },
  ],
});

/** Wat de raming vraagt: wat erbij kan, en de jaren, taakvelden en eigen posten. */
export const delen = [bijdrage, prijzen, weergave] as const;
export const lijsten = [jarenlijst(""), taakvelden, posten] as const;
export type Ramingvraag = VraagVan<(typeof delen)[number], (typeof lijsten)[number]>;
