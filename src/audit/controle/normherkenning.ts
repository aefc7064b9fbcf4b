import type { Norm } from "../../norms/norm";
import { vindNorm } from "../../norms/vind";
import { kaal } from "./begrippen";
import type { Duiding } from "./duiding";

/** Woorden in label, kop of blok waaraan een norm te herkennen is, met de periode die erbij hoort als die genoemd wordt. */
interface Herkenning {
  readonly sleutel: string;
  readonly woorden: RegExp;
  readonly niet?: RegExp;
  readonly per?: string;
}

const HERKENNING: readonly Herkenning[] = [
  {
    sleutel: "eigen-bijdrage-per-periode",
    woorden: /eigen bijdrage|abonnementstarief/,
    niet: /aantal|perioden|per jaar|opbrengst|baten|inkomsten|totaal|client|stijging|%|uur/,
  },
  {
    sleutel: "hhm-schoon-en-leefbaar-huis-minuten-per-week",
    woorden: /\bhhm\b.*minuten|minuten.*\bhhm\b/,
    niet: /minder|verschil|per jaar/,
  },
  { sleutel: "onderzoekstermijn-weken", woorden: /onderzoekstermijn/, niet: /dagen/ },
  { sleutel: "beslistermijn-weken", woorden: /beslistermijn/, niet: /dagen/ },
  {
    sleutel: "salaris-schaal-9-maximum",
    woorden: /(?:salaris|maximum).*schaal 9|schaal 9.*(?:salaris|maximum)/,
    niet: /per jaar|loonkosten|lasten/,
  },
  {
    sleutel: "cao-gemeenten-minimumuurloon",
    woorden: /minimum ?uurloon.*(?:cao|gemeenten)|(?:cao|gemeenten).*minimum ?uurloon/,
  },
  // Wat één gemeente waarnam.
  { sleutel: "declaratiegraad-ho", woorden: /declaratiegraad|verzilvering/ },
  {
    sleutel: "behandeltijd-aanvraag-uren",
    woorden: /(?:uren|uur|tijd|behandeltijd) per (?:nieuwe )?aanvraag|behandeltijd.*aanvra/,
  },
  {
    sleutel: "behandeltijd-herindicatie-uren",
    woorden: /(?:uren|uur|tijd|behandeltijd) per herindicatie|behandeltijd.*herindicatie/,
  },
  { sleutel: "loonkosten-schaal-9-per-maand", woorden: /loonkosten|schaal 9/, niet: /per jaar|per uur/ },
];

/** De meegeleverde norm waar een getal over gaat, aan de woorden erbij. */
export function herkenNorm(d: Duiding): Norm | undefined {
  const tekst = kaal(`${d.label} ${d.kop} ${d.achter}`);
  const gevonden = HERKENNING.find((h) => h.woorden.test(tekst) && !(h.niet?.test(tekst) ?? false));
  return gevonden === undefined ? undefined : vindNorm(gevonden.sleutel);
}

/** Is dit wat één gemeente zag, en geen norm voor anderen? */
export function waarnemer(norm: Norm): string | undefined {
  return norm.versies.find((v) => v.waarneming !== undefined)?.waarneming;
}
