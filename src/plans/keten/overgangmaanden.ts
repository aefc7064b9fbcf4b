import { tabel, type Som } from "../opgave/onderdeel";
import type { Overgangsvraag as Vraag } from "./overgangvelden";

/** Het tempo van de herbeoordelingen: hard zonder herindicatie volgt dat van zacht. */
export const ritmes = ["zacht", "met"] as const;
export const woorden = { zacht: "zacht", zonder: "hard zonder", met: "hard met" } as const;
export type Ritme = (typeof ritmes)[number];
export type Scenario = keyof typeof woorden;
export const scenarios = Object.keys(woorden) as Scenario[];
export const ritmeVan = (s: Scenario) => (s === "met" ? "met" : "zacht");

const maanden = ({ jaren: rijen }: Vraag) => Array.from({ length: 12 * rijen.length }, (_, i) => i);
const DAG: Som = "DATE(INDEX(jaren,1),{#},1)";

/** Per maand: hoeveel werk er kan. */
export function maandtabel(vraag: Vraag) {
  return tabel({
    uitwerking: true,
    kop: "Per maand: hoeveel werk er kan",
    uitleg:
      "Deze en de volgende tabellen rekenen uit wat hierboven staat, en worden niet gedrukt. Ruimte = uren voor de overgang / uren per herindicatie, in cliënten van de groep op de ingangsdatum.",
    rijen: maanden(vraag),
    kolommen: [
      {
        kolom: "dag",
        naam: "maand",
        kop: "Eerste dag van de maand",
        vorm: "datum",
        stijl: "links",
        cel: DAG,
      },
      { kolom: "jaar", naam: "maand_jaar", kop: "jaar", vorm: "jaartal", cel: "YEAR({dag})" },
      {
        kolom: "deel",
        naam: "maand_deel",
        kop: "deel na de ingang",
        vorm: "getal2",
        cel: "MAX(0,MIN(1,(EDATE({dag},1)-ingangsdatum)/(EDATE({dag},1)-{dag})))",
      },
      {
        kolom: "voor",
        naam: "maand_voor",
        kop: "maanden sinds de ingang",
        vorm: "getal2",
        cel: "N({voor@-1})+N({deel@-1})",
      },
      {
        kolom: "blijft",
        naam: "maand_blijft",
        kop: "deel nog cliënt",
        vorm: "getal4",
        cel: "blijft_per_maand^({voor}+{deel}/2)",
      },
      {
        kolom: "groep",
        naam: "maand_groep",
        kop: "groep, nog cliënt",
        vorm: "getal1",
        cel: "groep*{blijft}*{deel}",
      },
      {
        kolom: "ruimte",
        naam: "maand_ruimte",
        kop: "ruimte",
        vorm: "getal1",
        cel: "IF(uren_herindicatie=0,groep,INDEX(uren_vrij,{jaar}-INDEX(jaren,1)+1)*weken/12*{deel}/uren_herindicatie/{blijft})",
      },
    ],
  });
}

const BEURT: Readonly<Record<Ritme, Som>> = {
  zacht:
    "MIN(MAX(0,groep-N({tijd@-1})),INDEX(aflopend,INDEX(maand_jaar,{#})-INDEX(jaren,1)+1)*INDEX(maand_deel,{#})/(12-maanden_voor*(INDEX(maand_jaar,{#})=YEAR(ingangsdatum))))",
  met: "groep*MAX(0,MIN(INDEX(maand_deel,{#}),spreiding-INDEX(maand_voor,{#})))/spreiding",
};

/** Gemiddeld over een maand: wie in die maand erbij komt, telt de helft van de tijd na de ingang. */
const halverwege = (opgeteld: string, erbij: string): Som =>
  `INDEX(maand_blijft,{#})*({${opgeteld}}-{${erbij}}*(1-INDEX(maand_deel,{#})/2))`;

/** Per maand, in één tempo: wie aan de beurt is, wie klaar is en wie wacht. */
export function ritmetabel(vraag: Vraag, ritme: Ritme) {
  return tabel({
    uitwerking: true,
    kop:
      ritme === "zacht"
        ? "Per maand: zacht, en hard zonder herindicatie"
        : "Per maand: hard met herindicatie",
    uitleg:
      ritme === "zacht"
        ? "Aan de beurt = wat dat jaar afloopt, gelijk over de maanden verdeeld, samen niet meer dan de groep. Klaar = wat er ligt en erbij komt, tot aan de ruimte; de oudste eerst."
        : "Aan de beurt = de hele groep, gelijk verdeeld over de maanden van de spreiding.",
    rijen: maanden(vraag),
    kolommen: [
      { kolom: "dag", kop: "Eerste dag van de maand", vorm: "datum", stijl: "links", cel: DAG },
      { kolom: "beurt", naam: `beurt_${ritme}`, kop: "aan de beurt", vorm: "getal1", cel: BEURT[ritme] },
      {
        kolom: "klaar",
        naam: `klaar_${ritme}`,
        kop: "klaar",
        vorm: "getal1",
        cel: "MIN(N({wacht@-1})+{beurt},INDEX(maand_ruimte,{#}))",
      },
      {
        kolom: "wacht",
        naam: `wacht_${ritme}`,
        kop: "wacht nog",
        vorm: "getal1",
        cel: "N({wacht@-1})+{beurt}-{klaar}",
      },
      {
        kolom: "op",
        naam: `op_${ritme}`,
        kop: "klaar, opgeteld",
        vorm: "getal1",
        cel: "N({op@-1})+{klaar}",
      },
      {
        kolom: "tijd",
        naam: `tijd_${ritme}`,
        kop: "op tijd, opgeteld",
        vorm: "getal1",
        cel: "N({tijd@-1})+{beurt}",
      },
      {
        kolom: "tekort",
        naam: `tekort_${ritme}`,
        kop: "uren tekort om op tijd te zijn",
        vorm: "getal1",
        cel: "MAX(0,{beurt}-INDEX(maand_ruimte,{#}))*INDEX(maand_blijft,{#})*uren_herindicatie",
      },
      {
        kolom: "zaken",
        naam: `zaken_maand_${ritme}`,
        kop: "klaar, nog cliënt",
        vorm: "getal1",
        cel: "{klaar}*INDEX(maand_blijft,{#})",
      },
      {
        kolom: "beoordeeld",
        naam: `beoordeeld_maand_${ritme}`,
        kop: "beoordeeld, gemiddeld",
        vorm: "getal1",
        cel: halverwege("op", "klaar"),
      },
      {
        kolom: "beoordeeldTijd",
        naam: `beoordeeld_maand_tijd_${ritme}`,
        kop: "op tijd, gemiddeld",
        vorm: "getal1",
        cel: halverwege("tijd", "beurt"),
      },
    ],
  });
}
