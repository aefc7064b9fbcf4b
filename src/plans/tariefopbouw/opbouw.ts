import type { Getalvorm } from "../../sheet/getalvormen";
import { tabel, type Onderdeel, type Som, type Tabelkolom } from "../opgave/onderdeel";
import { ALS_DEEL, type Tariefvraag } from "./lijsten";

/** Waar een stap per is; wat per betaald uur is, is er zodra het salaris er is, en de rest pas met declarabele uren. */
const MAAT = {
  deel: { eenheid: "aandeel", vorm: "procent1", zodra: undefined },
  betaald: { eenheid: "per betaald uur", vorm: "euroCent", zodra: "{salaris}" },
  declarabel: { eenheid: "per declarabel uur", vorm: "euroCent", zodra: "{niet_productief}" },
  minuut: { eenheid: "per minuut", vorm: "euroCent", zodra: "{niet_productief}" },
} as const satisfies Record<
  string,
  { readonly eenheid: string; readonly vorm: Getalvorm; readonly zodra: Som | undefined }
>;

/** Eén stap van de opbouw; in haar som is `{salaris}` die stap van hetzelfde product, en `{product}` zijn naam. */
interface Stap {
  readonly label: string;
  readonly per: keyof typeof MAAT;
  readonly som: Som;
  readonly hoe: string;
  readonly nadruk?: true;
}

const BRUTO: Som = "({salaris}+{vakantie}+{eindejaar}+{toeslag})";
const ZONDER_OVERHEAD: Som = "({loonkosten}+{niet_productief}+{reis}+{opleiding}+{eisen})";

/** De opbouw van het tarief, van salaris tot prijs per minuut: in elke stap dezelfde som voor elk product. */
const stappen = {
  mix: {
    label: "Functiemix samen",
    per: "deel",
    som: "SUMPRODUCT((mix_product={product})*mix_aandeel)",
    hoe: "moet 100% zijn; 0% is een product zonder opbouw",
  },
  salaris: {
    label: "Salaris",
    per: "betaald",
    som: 'IF(ABS({mix}-1)<0.0005,SUMPRODUCT((mix_product={product})*mix_bijdrage)/{mix},"")',
    hoe: "uurloon van elke schaal en trede x haar deel",
  },
  vakantie: {
    label: "Vakantietoeslag",
    per: "betaald",
    som: "{salaris}*vakantietoeslag",
    hoe: "salaris x vakantietoeslag",
  },
  eindejaar: {
    label: "Eindejaarsuitkering",
    per: "betaald",
    som: '({salaris}+IF(eindejaar_over="ja",{vakantie},0))*eindejaarsuitkering',
    hoe: "salaris, zo nodig met vakantietoeslag, x eindejaarsuitkering",
  },
  toeslag: {
    label: "Onregelmatigheidstoeslag (ORT)",
    per: "betaald",
    som: "{salaris}*ort",
    hoe: "salaris x ORT",
  },
  sociaal: {
    label: "Sociale lasten",
    per: "betaald",
    som: `${BRUTO}*sociale_lasten`,
    hoe: "brutoloon met toeslagen x sociale lasten",
  },
  premie: {
    label: "Pensioen",
    per: "betaald",
    som: `${BRUTO}*pensioen`,
    hoe: "brutoloon met toeslagen x pensioen",
  },
  loonkosten: {
    label: "Kosten van de beroepskracht",
    per: "betaald",
    som: `${BRUTO}+{sociaal}+{premie}`,
    hoe: "alles hierboven samen",
    nadruk: true,
  },
  niet_productief: {
    label: "Niet-productieve uren",
    per: "declarabel",
    som: 'IF(productiviteit>0,{loonkosten}/productiviteit-{loonkosten},"")',
    hoe: "kosten van de beroepskracht / productiviteit - die kosten zelf",
  },
  reis: {
    label: "Reiskosten",
    per: "declarabel",
    som: "reiskosten/declarabele_uren",
    hoe: "reiskosten / declarabele uren",
  },
  opleiding: {
    label: "Opleidingskosten",
    per: "declarabel",
    som: "opleidingskosten/declarabele_uren",
    hoe: "opleidingskosten / declarabele uren",
  },
  eisen: {
    label: "Overige verplichtingen van de gemeente",
    per: "declarabel",
    som: "gemeentelijke_eisen/declarabele_uren",
    hoe: "kosten per jaar / declarabele uren",
  },
  overhead: {
    label: "Overhead",
    per: "declarabel",
    som: `IF(overhead_als="${ALS_DEEL}",${ZONDER_OVERHEAD}*overhead/(1-overhead),({loonkosten}+{niet_productief})*overhead)`,
    hoe: "opslag x loonkosten; is zij een deel d van de prijs, dan d / (1 - d) x alle andere kosten",
  },
  kostprijs: {
    label: "Kostprijs per uur",
    per: "declarabel",
    som: `${ZONDER_OVERHEAD}+{overhead}`,
    hoe: "alles vanaf de kosten van de beroepskracht samen",
    nadruk: true,
  },
  winst: {
    label: "Winst en risico",
    per: "declarabel",
    som: "{kostprijs}*marge",
    hoe: "kostprijs x opslag; staat niet in artikel 5.4",
  },
  tarief: {
    label: "Opgebouwd tarief per uur",
    per: "declarabel",
    som: "{kostprijs}+{winst}",
    hoe: "kostprijs + winst en risico",
    nadruk: true,
  },
  minuut: { label: "Opgebouwd tarief per minuut", per: "minuut", som: "{tarief}/60", hoe: "/ 60" },
} as const satisfies Record<string, Stap>;

type Stapnaam = keyof typeof stappen;
const NAMEN = Object.keys(stappen) as Stapnaam[];
const rijVan = (stap: Stapnaam) => NAMEN.indexOf(stap) + 1;

/** Wat een stap van een product is, voor andere onderdelen van het blad. */
export const stapVan = (stap: Stapnaam, product: number): Som => `INDEX(opbouw_${product},${rijVan(stap)})`;

/** Het nummer van het eerste product met een opbouw; heeft geen product er een, dan het eerste van de lijst. */
export const eersteMetOpbouw = ({ producten }: Tariefvraag): Som =>
  producten.reduceRight<Som>(
    (anders, _, i) => `IF(${stapVan("salaris", i + 1)}<>"",${i + 1},${anders})`,
    "1",
  );

/** Wat een stap is van het product waar het blad bovenaan over gaat. */
export function getoondeStap({ producten }: Tariefvraag, stap: Stapnaam): Som {
  const [eerste, ...rest] = producten.map((_, i) => stapVan(stap, i + 1));
  return rest.length === 0 ? `${eerste}` : `CHOOSE(getoond_product,${[eerste, ...rest].join(",")})`;
}

/** De som van een stap in de kolom van een product. */
function som(stap: Stapnaam, product: number, metWinst: boolean): Som {
  const { per, som: eigen } = stappen[stap];
  const { zodra } = MAAT[per];
  const kaal: Som = stap === "winst" && !metWinst ? "0" : eigen;
  // Het eerste van elke maat zegt zelf wanneer het er is.
  const eerst = stap === "niet_productief" ? MAAT.betaald.zodra : stap === "salaris" ? undefined : zodra;
  return (eerst === undefined ? kaal : `IF(${eerst}="","",${kaal})`).replace(
    /\{(\w+)\}/g,
    (_, naam: string) =>
      naam === "product" ? `INDEX(product,${product})` : `{p${product}@${rijVan(naam as Stapnaam)}}`,
  );
}

/** De opbouw onder elkaar, en de producten naast elkaar. */
export function opbouwtabel(vraag: Tariefvraag): Onderdeel {
  const metWinst = vraag.winst !== undefined;
  const perProduct = vraag.producten.map((_, i): Tabelkolom<Stapnaam> => ({
    kolom: `p${i + 1}`,
    naam: `opbouw_${i + 1}`,
    kop: { som: `INDEX(product,${i + 1})` },
    vorm: (stap) => MAAT[stappen[stap].per].vorm,
    cel: (stap) => som(stap, i + 1, metWinst),
  }));
  const vulling = Array.from(
    { length: Math.max(0, MIDDEN - perProduct.length) },
    (_, i): Tabelkolom<Stapnaam> => ({ kolom: `leeg${i + 1}`, kop: "", stijl: "label" }),
  );
  return tabel({
    kop: "Opbouw van het tarief",
    uitleg:
      "Van boven naar beneden. Niet-productieve uren: door de productiviteit wordt gedeeld, want elk declarabel uur betaalt mee aan de uren zonder cliënt.",
    rijen: NAMEN,
    kolommen: [
      { kolom: "stap", kop: "Stap", stijl: "label", cel: (stap) => ({ tekst: stappen[stap].label }) },
      {
        kolom: "eenheid",
        kop: "Eenheid",
        stijl: "eenheid",
        cel: (stap) => ({ tekst: MAAT[stappen[stap].per].eenheid }),
      },
      ...perProduct,
      ...vulling,
      {
        kolom: "hoe",
        kop: "Zo gerekend",
        stijl: "bron",
        cel: (stap) => ({
          tekst:
            stap === "winst" && !metWinst ? "het deel Winst en risico is niet gekozen" : stappen[stap].hoe,
        }),
      },
    ],
  });
}

/** Zoveel kolommen liggen er op het smalste blad tussen eenheid en uitleg. */
const MIDDEN = 4;
