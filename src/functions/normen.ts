import { Rekenfout } from "../domain/fout";
import { geldigOp } from "../norms/geldig";
import { normen } from "../norms/lijst";
import type { Norm } from "../norms/norm";
import { kopjes } from "./inexcel/lijsten";
import { normrijFormules } from "./inexcel/normzoeken";
import type { InExcel } from "./inexcel/tweeling";
import { functie, type Uitkomstcel } from "./mechaniek/definitie";
import { eenWaarde } from "./mechaniek/parameter";
import { datum } from "./soorten/algemeen";
import type { Woorden } from "./mechaniek/woorden";

export const som = functie({
  naam: "NORMEN",
  parameters: { peildatum: eenWaarde(datum) },
  kolommen: ["sleutel", "waarde", "eenheid", "geldig vanaf", "geldig tot", "bron"],
  reken: ({ peildatum }) => normen.map((norm) => rij(norm, peildatum)),
});

/** Alle normen, ook die op de peildatum geen waarde hebben: dan staat #N/A met de bekende tijdvakken in de rij. */
function rij(norm: Norm, peildatum: number): Uitkomstcel[] {
  try {
    const v = geldigOp(norm, peildatum);
    const bron = v.plaats === undefined ? v.bron : `${v.bron}, ${v.plaats}`;
    return [norm.sleutel, v.waarde ?? "tabel", norm.eenheid, v.vanaf, v.totEnMet ?? "", bron];
  } catch (fout) {
    if (fout instanceof Rekenfout) return [norm.sleutel, fout, norm.eenheid, "", "", ""];
    throw fout;
  }
}

export const inExcel: InExcel = ({ w }) => [
  kopjes(som.kolommen),
  ...normen.map(({ sleutel, soort, eenheid }) =>
    normrijFormules(sleutel, soort, eenheid, w.peildatum as string),
  ),
];

export const woorden = {
  groep: "Herkomst",
  wat: "Alle meegeleverde normen op een peildatum, met waarde, eenheid, geldigheid en bron.",
  parameters: { peildatum: "Datum waarop de normen moeten gelden." },
  formule: "elke norm met de versie die op de peildatum geldt",
  uitkomst:
    "Een tabel; een norm zonder waarde op de peildatum staat erin met #N/B. De geldigheid is een datum (geef de kolom een datumnotatie).",
  voorbeelden: [],
} satisfies Woorden<typeof som>;
