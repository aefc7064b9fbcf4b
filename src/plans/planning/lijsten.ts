import { getal, type Soort } from "../../functions/mechaniek/soort";
import { eenheden } from "../eenheden";
import { ingangsdatum } from "../keten/overgangvelden";
import { deel, lijst, type VraagVan } from "../opgave/vraagvan";

const HOOGSTENS = 60;
const stapnummer: Soort<number> = {
  ...getal({ eenheid: "het nummer van een stap", bijLeeg: "leeg", hoogstens: HOOGSTENS }),
  getalgrenzen: { vanaf: 1, totEnMet: HOOGSTENS, heel: true },
};
const maanden = getal({ eenheid: "een aantal maanden, bijvoorbeeld 6", bijLeeg: "nul", hoogstens: 120 });

/** Besluiten en stappen, in de volgorde waarin zij genummerd worden. */
export const stappen = lijst({
  naam: "stappen",
  kop: "Besluiten en stappen",
  uitleg:
    "De eerste regel is stap 1. Bij “na stap” staat het nummer van de stap die eerst klaar moet zijn. Valt een stap op de ingangsdatum van de overgang? Kies dat dan achteraan, en laat haar datum leeg.",
  minstens: 1,
  hoogstens: HOOGSTENS,
  kolommen: [
    { sleutel: "wat", naam: "stap_wat", label: "Wat", eenheid: "tekst", tekst: true },
    { ...dag("datum", "stap_datum", "Datum"), magLeeg: true },
    {
      sleutel: "na",
      naam: "stap_na",
      label: "Na stap",
      eenheid: "nummer",
      vorm: "jaartal",
      soort: stapnummer,
      magLeeg: true,
    },
    {
      sleutel: "status",
      naam: "stap_status",
      label: "Status",
      eenheid: "keuze",
      magLeeg: true,
      keuzes: ["open", "bezig", "klaar"],
    },
    {
      sleutel: "eigenaar",
      naam: "stap_eigenaar",
      label: "Door wie",
      eenheid: "tekst",
      tekst: true,
      magLeeg: true,
    },
    {
      sleutel: "valtOp",
      naam: "stap_valt_op",
      label: "Of: valt op",
      eenheid: "keuze",
      magLeeg: true,
      keuzes: ["ingangsdatum"],
    },
  ],
});

/** Wat wordt opgezegd, met welke termijn, en wanneer het moet eindigen. */
export const opzeggingen = lijst({
  naam: "opzeggingen",
  kop: "Opzeggingen",
  uitleg: "De vroegste einddatum is de dag van opzeggen plus de opzegtermijn.",
  minstens: 0,
  hoogstens: 20,
  kolommen: [
    { sleutel: "wat", naam: "opzegging_wat", label: "Wat wordt opgezegd", eenheid: "tekst", tekst: true },
    dag("opgezegd", "opzegging_datum", "Opgezegd op"),
    {
      sleutel: "termijn",
      naam: "opzegging_termijn",
      label: "Termijn in maanden",
      eenheid: "maanden",
      vorm: "getal0",
      soort: maanden,
    },
    dag("einde", "opzegging_einde", "Moet eindigen op"),
  ],
});

/** Wat wanneer geldt: per onderwerp sluit elk tijdvak aan op het vorige. */
export const tijdvakken = lijst({
  naam: "tijdvakken",
  kop: "Wat geldt wanneer",
  uitleg:
    "Zet de tijdvakken van één onderwerp onder elkaar. Zonder begin gold het al; zonder einde blijft het gelden.",
  minstens: 0,
  hoogstens: 40,
  kolommen: [
    { sleutel: "geldt", naam: "tijdvak_geldt", label: "Wat er geldt", eenheid: "tekst", tekst: true },
    { ...dag("van", "tijdvak_van", "Vanaf"), magLeeg: true },
    { ...dag("totEnMet", "tijdvak_tot", "Tot en met"), magLeeg: true, jaarIs: "einde" },
    { sleutel: "onderwerp", naam: "tijdvak_onderwerp", label: "Onderwerp", eenheid: "tekst", tekst: true },
  ],
});

function dag<const S extends string>(sleutel: S, naam: string, label: string) {
  return { sleutel, naam, label, ...eenheden.datum } as const;
}

/** De overgang van de begroting: op haar ingangsdatum hoort een stap te vallen. */
export const overgang = deel({
  naam: "overgang",
  kop: "Overgang naar een ander product",
  uitleg:
    "De ingangsdatum waar de begroting mee rekent. Een stap die daarop valt, verschuift mee als zij verandert.",
  velden: [ingangsdatum],
});

/** De vraag van het plan Planning: stappen, opzeggingen en tijdvakken die op elkaar moeten aansluiten. */
export type Planningsvraag = VraagVan<
  typeof overgang,
  typeof stappen | typeof opzeggingen | typeof tijdvakken
>;
