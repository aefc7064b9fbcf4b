import { getal } from "../../functions/mechaniek/soort";
import { aantal } from "../../functions/soorten/algemeen";
import { eenheden } from "../eenheden";
import type { Jaarrij, Som } from "../opgave/onderdeel";
import { lijst, veld } from "../opgave/vraagvan";
import { vierJaren } from "../velden";

/** Zoveel jaren en producten kan een begroting aan. */
const JAREN = 11;
const PRODUCTEN = 12;

/** Gaat iedereen binnen het jaar weg, dan is er geen deel meer dat een maand later nog cliënt is. */
export const kans = getal({
  eenheid: "een aandeel van 0 tot en met 0,95, bijvoorbeeld 0,04 of 4%",
  bijLeeg: "nul",
  hoogstens: 0.95,
  redenTeGroot: "aandeel-te-groot",
});
const jaNee = ["ja", "nee"] as const;
/** Zorg in natura of een persoonsgebonden budget. */
const vormen = ["ZIN", "pgb"] as const;

/** Een tarief per uur (ook als er niets staat), of een prijs per band met de verdeling van de lijst Groepen: haar minuten nu of straks. */
const BAND_NU = "band nu";
const BAND_STRAKS = "band straks";
const betaalwijzen = ["uur", BAND_NU, BAND_STRAKS] as const;

const kolomJaar = {
  sleutel: "jaar",
  naam: "jaren",
  label: "Jaar",
  ...eenheden.jaartal,
} as const;

const wijziging = {
  ...eenheden.wijziging,
  magLeeg: true,
} as const;

/** Wat per jaar verschilt; elk plan neemt de kolommen waar het mee rekent. */
const jaarkolommen = {
  aflopend: {
    sleutel: "aflopend",
    naam: "aflopend",
    label: "Aflopend, oude product",
    eenheid: "indicaties per jaar",
    ook: ["Aflopend", "Cliënten per jaar", "Aflopende indicaties", "Aflopende verwijzingen", "Herindicaties"],
    vorm: "getal0",
    soort: aantal,
  },
  nieuw: {
    sleutel: "nieuw",
    naam: "nieuw",
    label: "Nieuwe aanvragen",
    eenheid: "aanvragen per jaar",
    vorm: "getal0",
    soort: aantal,
    magLeeg: true,
  },
  ova: { sleutel: "ova", naam: "ova", label: "Index OVA", ...wijziging },
  ppc: { sleutel: "ppc", naam: "ppc", label: "Index PPC", ...wijziging },
  correctie: { sleutel: "correctie", naam: "correctie", label: "Correctie op vorig jaar", ...wijziging },
  loonstijging: { sleutel: "loonstijging", naam: "loonstijging", label: "Stijging loonkosten", ...wijziging },
} as const;

type Jaarkolom = keyof typeof jaarkolommen;

/** De jaren van de begroting, vanaf het begrotingsjaar, met de kolommen die een plan nodig heeft. */
export function jarenlijst<const K extends readonly Jaarkolom[]>(uitleg: string, ...kolommen: K) {
  return lijst({
    naam: "jaren",
    kop: "Jaren",
    uitleg,
    minstens: 1,
    hoogstens: JAREN,
    begin: vierJaren,
    uniek: "jaar",
    opVolgorde: "jaar",
    gedeeld: "Jaren",
    kolommen: [
      kolomJaar,
      ...(kolommen.map((k) => jaarkolommen[k]) as unknown as { [I in keyof K]: (typeof jaarkolommen)[K[I]] }),
    ],
  });
}

const kolomProduct = {
  sleutel: "product",
  naam: "product",
  label: "Product",
  eenheid: "code of naam",
  tekst: true,
} as const;

const productkolommen = {
  vorm: { sleutel: "vorm", naam: "product_vorm", label: "ZIN of pgb", eenheid: "keuze", keuzes: vormen },
  clienten: {
    sleutel: "clienten",
    naam: "product_clienten",
    label: "Cliënten op 1 januari",
    ...eenheden.clienten,
  },
  instroom: {
    sleutel: "instroom",
    naam: "product_instroom",
    label: "Instroom per jaar",
    eenheid: "cliënten per jaar",
    vorm: "getal0",
    soort: aantal,
    magLeeg: true,
  },
  uitstroom: {
    sleutel: "uitstroom",
    naam: "product_uitstroom",
    label: "Uitstroom, deel per jaar",
    ook: ["Uitstroom per jaar", "Uitstroom"],
    eenheid: "aandeel per jaar",
    vorm: "procent1",
    soort: kans,
    magLeeg: true,
  },
  groei: {
    sleutel: "groei",
    naam: "product_groei",
    label: "Of: groei per jaar",
    ...wijziging,
    vorm: "procent1",
  },
  minuten: {
    sleutel: "minuten",
    naam: "product_minuten",
    label: "Minuten per week",
    ...eenheden.minutenPerWeek,
  },
  uurtarief: {
    sleutel: "uurtarief",
    naam: "product_uurtarief",
    label: "Tarief per uur",
    ...eenheden.euroPerUur,
    // Wie een prijs per band betaalt, heeft geen tarief per uur.
    leegBij: { sleutel: "betaald", keuzes: [BAND_NU, BAND_STRAKS] },
    uitKeten: [
      {
        bladen: ["tariefopbouw"],
        formule: "WMO_Tariefopbouw_product_telt",
        van: "Van het blad Tariefopbouw: wat is afgesproken, en anders de opbouw.",
      },
    ],
  },
  /** Hetzelfde gegeven voor een blad dat het tarief opbouwt: daar mag het nog leeg zijn, en het volgt de opbouw niet. */
  afgesproken: {
    sleutel: "uurtarief",
    naam: "product_uurtarief",
    label: "Afgesproken tarief",
    ook: ["Tarief per uur"],
    ...eenheden.euroPerUur,
    magLeeg: true,
  },
  betaald: {
    sleutel: "betaald",
    naam: "product_betaald",
    label: "Betaald per",
    eenheid: "keuze; leeg is uur",
    keuzes: betaalwijzen,
    magLeeg: true,
  },
  declaratiegraad: {
    sleutel: "declaratiegraad",
    naam: "product_graad",
    label: "Declaratiegraad",
    ...eenheden.aandeel,
  },
  indicatie: {
    sleutel: "indicatie",
    naam: "product_indicatie",
    label: "Heeft een indicatie",
    eenheid: "keuze",
    keuzes: jaNee,
  },
  bijdrage: {
    sleutel: "bijdrage",
    naam: "product_bijdrage",
    label: "Eigen bijdrage",
    eenheid: "keuze",
    keuzes: jaNee,
  },
} as const;

type Productkolom = keyof typeof productkolommen;

/** De producten van de begroting, met de kolommen die een plan nodig heeft. */
export function productenlijst<const K extends readonly Productkolom[]>(uitleg: string, ...kolommen: K) {
  return lijst({
    naam: "producten",
    kop: "Producten",
    uitleg,
    minstens: 1,
    hoogstens: PRODUCTEN,
    uniek: "product",
    gedeeld: "Producten",
    kolommen: [
      kolomProduct,
      ...(kolommen.map((k) => productkolommen[k]) as unknown as {
        [I in keyof K]: (typeof productkolommen)[K[I]];
      }),
    ],
  });
}

/** De vier manieren; de eerste is: er verandert niets. */
export const beleidskeuzes = [
  "huidig beleid",
  "zacht",
  "hard zonder herindicatie",
  "hard met herindicatie",
] as const;

/** Een beleid achter iets anders: “Lasten: zacht”. */
export const bijBeleid = (wat: string, nummer: number) => `${wat}: ${beleidskeuzes[nummer] ?? ""}`;

/** Wat er gekozen is: alle bladen, de samenvatting en haar zinnen volgen deze cel. */
export const beleid = veld({
  sleutel: "beleid",
  naam: "beleid",
  label: "Gekozen beleid",
  eenheid: "keuze",
  keuzes: beleidskeuzes,
  afspraak: {
    waarde: "huidig beleid",
    bron: "Nog geen keuze gemaakt: er verandert niets.",
  },
  gedeeld: "Beleid",
});

/** Staat het verschil met de begroting die er is, ook op de andere bladen? */
export const vergelijken = veld({
  sleutel: "vergelijken",
  naam: "vergelijken",
  label: "Vergelijk met de begroting die er is",
  eenheid: "keuze",
  keuzes: jaNee,
  afspraak: {
    waarde: "ja",
    bron: "Afspraak: is er op het blad Meerjarenraming een begroting ingevuld, dan staat het verschil ook op de Samenvatting.",
  },
  gedeeld: "Vergelijken",
});

export const looptijd = veld({
  sleutel: "looptijd",
  naam: "looptijd",
  label: "Looptijd van een indicatie",
  ...eenheden.looptijd,
  wenk: "bijvoorbeeld 5",
  gedeeld: "Looptijd_indicatie",
});

/** Heeft dit product een prijs per band? Voor een rij van de vraag, en voor een cel of kolom op een blad. */
export const heeftBandprijs = ({ betaald }: { readonly betaald?: string | undefined }) =>
  betaald === BAND_NU || betaald === BAND_STRAKS;
export const isBandNu = (betaald: Som): Som => `(${betaald}="${BAND_NU}")`;
export const isBandStraks = (betaald: Som): Som => `(${betaald}="${BAND_STRAKS}")`;
export const isBandprijs = (betaald: Som): Som => `(${isBandNu(betaald)}+${isBandStraks(betaald)}>0)`;

/** Wat een consulent in elk jaar kost; een blad dat ermee rekent, heeft het veld loonkosten en de kolom loonstijging. */
export const loonkostenrij: Jaarrij = {
  naam: "loonkosten_jaar",
  label: "Loonkosten van een volledige baan",
  eenheid: "euro per jaar",
  vorm: "euro",
  som: "IF({n}=1,loonkosten*12,{loonkosten_jaar@-1}*(1+N(INDEX(loonstijging,{n}))))",
  hoe: "loonkosten per maand x 12, met de stijging van de lijst Jaren",
};

/** Rijen per product, met de naam van het product ervoor. */
export const perProduct = (producten: readonly unknown[]) => ({
  aantal: producten.length,
  label: "INDEX(product,{#})",
});
