import { tarief as bedragBovenNul } from "../../functions/soorten/algemeen";
import { citeer } from "../../language/opsomming";
import { eenheden } from "../eenheden";
import { regels, zin, type Onderdeel, type Regel, type Som } from "../opgave/onderdeel";
import { deel } from "../opgave/vraagvan";
import { wekenPerJaar } from "../velden";
import { heeftBandprijs, isBandNu, isBandprijs, isBandStraks } from "./lijsten";

const WANNEER = ["nu", "straks"] as const;
type Wanneer = (typeof WANNEER)[number];

const prijsveld = <const S extends string, const W extends Wanneer>(sleutel: S, wanneer: W) =>
  ({
    sleutel,
    naam: `bandprijs_${wanneer}`,
    label: `Prijs per cliënt per maand, minuten ${wanneer}`,
    eenheid: "euro per maand per cliënt",
    vorm: "euroCent",
    soort: bedragBovenNul,
    wenk: "het gemiddelde: de prijs van elke band x het deel van de cliënten in die band",
    uitKeten: [
      {
        bladen: ["bandbreedtes"],
        formule: `WMO_Bandbreedtes_prijs_${wanneer}`,
        van: "Van het blad Bandbreedtes.",
      },
    ],
  }) as const;

const minutenveld = <const S extends string, const W extends Wanneer>(sleutel: S, wanneer: W) =>
  ({
    sleutel,
    naam: `bandminuten_${wanneer}`,
    label: `Minuten waar de prijs bij hoort, ${wanneer}`,
    ...eenheden.minutenPerWeek,
    wenk: "het gemiddelde van de cliënten die u over de banden verdeelde",
    uitKeten: [
      {
        bladen: ["bandbreedtes"],
        formule: `WMO_Bandbreedtes_gemiddeld_${wanneer}`,
        van: "Van het blad Bandbreedtes.",
      },
    ],
  }) as const;

const zoalsNu = (zinLeeg: string, naam: string) => ({
  leegIs: { zin: zinLeeg, formule: (n: (naam: string) => string) => n(naam), waarde: () => undefined },
});

/** De prijs van een gemiddelde cliënt bij een prijs per band: van het blad Bandbreedtes, of zelf ingevuld. */
export const banden = deel({
  naam: "banden",
  kop: "Prijs per bandbreedte",
  uitleg:
    "Een vaste prijs per cliënt per maand, die van de band afhangt. Kies bij Betaald per “band nu” voor het product waarvan de cliënten de minuten nu van de lijst Groepen hebben, en “band straks” voor dat met de minuten straks. De prijs stijgt met dezelfde index als het tarief.",
  velden: [
    prijsveld("prijsNu", "nu"),
    minutenveld("minutenNu", "nu"),
    { ...prijsveld("prijsStraks", "straks"), ...zoalsNu("dezelfde prijs als nu", "bandprijs_nu") },
    { ...minutenveld("minutenStraks", "straks"), ...zoalsNu("dezelfde minuten als nu", "bandminuten_nu") },
    wekenPerJaar,
  ],
});

/** Een prijs per band zonder prijzen heeft geen uitkomst. */
export function prijsbezwaren(
  producten: readonly { readonly product: string; readonly betaald?: string | undefined }[],
  gekozen: boolean,
): string[] {
  if (gekozen) return [];
  return producten
    .filter(heeftBandprijs)
    .map(
      ({ product, betaald = "" }) =>
        `${citeer(product)} is betaald per ${citeer(betaald)}, en het deel “Prijs per bandbreedte” van het blad Tarief is niet gekozen. Kies dat deel, of zet bij dit product “uur”.`,
    );
}

/** Wat een uur van een product in het eerste jaar kost. Zonder prijzen heeft een product met een prijs per band geen tarief: liever niets dan iets anders. */
export function uurprijs(gekozen: boolean): Som {
  const betaald = "INDEX(product_betaald,{#})";
  const omgerekend = `IF(${isBandNu(betaald)},bandkosten_nu,bandkosten_straks)/(INDEX(product_minuten,{#})/60*weken*INDEX(product_graad,{#}))`;
  return `IF(${isBandprijs(betaald)},${gekozen ? omgerekend : "NA()"},INDEX(product_uurtarief,{#}))`;
}

const perJaar = (wanneer: Wanneer, gekozen: boolean): Regel => ({
  naam: `bandkosten_${wanneer}`,
  label: `Prijs per cliënt per jaar, minuten ${wanneer}`,
  eenheid: "euro per jaar per cliënt",
  vorm: "euroCent",
  som: gekozen ? `bandprijs_${wanneer}*12` : '""',
  hoe: gekozen
    ? "prijs per maand x 12, in het eerste jaar"
    : "het deel Prijs per bandbreedte is niet gekozen",
});

const anders = (is: (betaald: Som) => Som, wanneer: Wanneer): Som =>
  `${is("product_betaald")}*(ROUND(product_minuten-bandminuten_${wanneer},1)<>0)`;

/** Hoeveel producten een prijs per band hebben, wat die is, en of zij bij de minuten van het product hoort. Andere bladen lezen deze regels, ook als er niets gekozen is. */
export function bandregels(gekozen: boolean): Onderdeel {
  return regels("Prijs per bandbreedte", [
    {
      naam: "per_band",
      label: "Producten met een prijs per band",
      eenheid: "producten",
      vorm: "getal0",
      som: `SUMPRODUCT(${isBandprijs("product_betaald")}*1)`,
      hoe: "van de lijst Producten: Betaald per",
    },
    ...(gekozen ? WANNEER : (["nu"] as const)).map((wanneer) => perJaar(wanneer, gekozen)),
    {
      naam: "band_anders",
      label: "Daarvan met andere minuten dan die waar de prijs bij hoort",
      eenheid: "producten",
      vorm: "getal0",
      som: gekozen ? `SUMPRODUCT(${anders(isBandNu, "nu")}+${anders(isBandStraks, "straks")})` : "0",
      hoe: "minuten van het product naast die van de cliënten over wie de prijs gaat",
    },
  ]);
}

/** Wat een prijs per band betekent, in woorden. */
export function bandzinnen(gekozen: boolean): Onderdeel[] {
  return gekozen
    ? [
        zin(
          `IF(per_band=0,"Geen enkel product heeft nu een prijs per band: kies “band nu” of “band straks” bij Betaald per in de lijst Producten.","Bij een prijs per band telt alleen de band. Minder minuten in dezelfde band scheelt niets: pas wie onder de ondergrens van de band komt, kost minder."&" De declaratiegraad doet dan niet mee, en het deel van de cliënten in elke band blijft in alle jaren gelijk.")`,
        ),
        zin(
          `IF(band_anders=0,"","Let op: bij "&band_anders&IF(band_anders=1," product"," producten")&" zijn de minuten anders dan die van de cliënten waar de prijs per band over gaat. Verdeel de cliënten van dat product over de banden, of pas de minuten aan.")`,
        ),
      ]
    : [
        zin(
          `IF(per_band=0,"","Let op: "&per_band&IF(per_band=1," product heeft"," producten hebben")&" een prijs per band, en het deel “Prijs per bandbreedte” is op dit blad niet gekozen. Daarom is er geen tarief. Zet dat deel in het paneel aan, of kies “uur” bij Betaald per.")`,
        ),
      ];
}
