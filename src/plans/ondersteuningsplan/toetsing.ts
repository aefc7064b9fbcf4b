import { tabel, type Regel, type Som } from "../opgave/onderdeel";
import { toetsers } from "./velden";

/** Eerst of het plan gehaald is, dan pas de minuten: zoals WMO.HERINDICATIETOETS. */
export const gehaaldregels: readonly Regel[] = [
  {
    naam: "afgesproken",
    label: "Afgesproken activiteiten",
    eenheid: "activiteiten",
    vorm: "getal0",
    som: 'SUMPRODUCT((activiteit<>"")*1)',
    hoe: "alle regels van het plan",
  },
  {
    naam: "wel_gehaald",
    label: "Daarvan gehaald",
    eenheid: "activiteiten",
    vorm: "getal0",
    som: 'COUNTIF(gehaald,"ja")',
    hoe: "de kolom Gehaald van het plan",
  },
  {
    naam: "deel_gehaald",
    label: "Deel van de activiteiten dat gehaald is",
    eenheid: "aandeel",
    vorm: "procent0",
    som: "IF(afgesproken=0,0,wel_gehaald/afgesproken)",
    hoe: "gehaald / afgesproken",
    uitkomst: true,
  },
  {
    naam: "deel_geleverd",
    label: "Deel van de beschikte minuten dat geleverd is",
    eenheid: "aandeel",
    vorm: "procent0",
    som: "IF(beschikt=0,0,geleverd/beschikt)",
    hoe: "geleverd / beschikt; telt alleen als het plan niet gehaald is",
  },
];

const NIET_BEOORDEELD: Som = 'afgesproken-wel_gehaald-COUNTIF(gehaald,"nee")';

/** Hoeveel er gehaald zijn; van één activiteit leest “0 van de 1” niet. */
const HOEVEEL: Som =
  'IF(afgesproken=1,"de enige activiteit is "&IF(wel_gehaald=1,"","niet ")&"gehaald",IF(wel_gehaald=0,"geen",wel_gehaald)&" van de "&afgesproken&" activiteiten")';

/** Het oordeel bij de herindicatie. */
export const GEHAALD: Som = `IF(${NIET_BEOORDEELD}>0,"Let op: bij "&(${NIET_BEOORDEELD})&IF(${NIET_BEOORDEELD}=1," activiteit"," activiteiten")&" staat nog niet of zij gehaald is.",IF(ROUND(deel_gehaald,6)>=ROUND(gehaald_norm,6),"Plan gehaald: "&${HOEVEEL}&". De geleverde minuten doen er dan niet toe.","Let op: plan niet gehaald: "&${HOEVEEL}&". Geleverd is "&FIXED(100*deel_geleverd,0)&"% van de beschikte minuten."))`;

/** De uren van beide manieren naast elkaar. */
export const toetstabel = tabel({
  kop: "Wat toetsen aan uren kost",
  rijen: [
    [toetsers[0], "plannen_per_jaar"],
    [toetsers[1], "plannen_per_jaar*steekproef"],
  ] as const,
  kolommen: [
    { kolom: "wie", naam: "toets_wie", kop: "Wie toetst", stijl: "label", cel: ([wie]) => ({ tekst: wie }) },
    {
      kolom: "plannen",
      naam: "toets_plannen",
      kop: "Getoetste plannen per jaar",
      vorm: "getal0",
      cel: ([, plannen]) => plannen,
    },
    {
      kolom: "uren",
      naam: "toets_uren_per_week",
      kop: "Uren per week",
      vorm: "getal2",
      cel: "{plannen}*uren_per_toets/weken",
    },
    { kolom: "fte", naam: "toets_fte", kop: "Fte", vorm: "getal2", cel: "{uren}/productiviteit/werkweek" },
    {
      kolom: "kosten",
      naam: "toets_kosten_per_jaar",
      kop: "Euro per jaar",
      vorm: "euro",
      stijl: "uitkomst",
      cel: "{fte}*12*loonkosten",
    },
  ],
});

/** Wat de gekozen manier kost. */
export const toetsregels: readonly Regel[] = [
  {
    naam: "toets_kosten",
    label: "Kosten van het toetsen, zoals gekozen",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "INDEX(toets_kosten_per_jaar,MATCH(toetser,toets_wie,0))",
    hoe: "zonder overhead (taakveld 0.4)",
    uitkomst: true,
  },
  {
    naam: "toets_scheelt",
    label: "Wat mandaat scheelt",
    eenheid: "euro per jaar",
    vorm: "euro",
    som: "INDEX(toets_kosten_per_jaar,1)-INDEX(toets_kosten_per_jaar,2)",
    hoe: "elk plan toetsen - alleen de steekproef",
  },
];
