import type { Plaats, Waar } from "./vondst";

const WAAR: Readonly<Record<Waar, string>> = {
  cel: "cellen",
  formule: "de formule",
  opmerking: "een opmerking",
  reactie: "een reactie",
  personen: "de lijst van personen achter de reacties",
  koptekst: "een kop- of voettekst",
  validatie: "een keuzelijst of toelichting bij de invoer",
  koppelingstekst: "een hyperlink",
  naam: "een gedefinieerde naam",
  tekening: "een tekstvak of vorm",
  grafiek: "de bewaarde gegevens van een grafiek",
  tabel: "de kop van een tabel",
  draaitabel: "de bewaarde gegevens van een draaitabel",
  externeWerkmap: "de bewaarde kopie van een andere werkmap",
  verbinding: "een gegevensverbinding",
  invoegtoepassing: "de gegevens van een invoegtoepassing",
  eigenschappen: "de documenteigenschappen",
  losseTekst: "teksten die geen cel meer toont",
  gegevensdeel: "gegevens die een programma in het bestand bewaart",
  verwijzing: "een koppeling",
  blad: "de instellingen van het blad",
  werkmap: "de instellingen van de werkmap",
  bijlage: "een ingesloten bestand",
};

/** De plaats in woorden: "Invoer!B2:B120", "een opmerking bij Invoer!C4", "de documenteigenschappen (docProps/core.xml)". */
export function plaatstekst({ waar, blad, cel, bereik, naam, deel }: Plaats): string {
  if (naam !== undefined) return `de gedefinieerde naam ${naam}`;
  const cellen = cel ?? bereik;
  const opBlad = blad === undefined ? "" : cellen === undefined ? `blad ${blad}` : `${blad}!${cellen}`;
  if (waar === "cel") return opBlad;
  if (opBlad === "") return `${WAAR[waar]} (${deel})`;
  return `${WAAR[waar]} ${cellen === undefined ? "op" : waar === "formule" ? "in" : "bij"} ${opBlad}`;
}

/** De eerste letter groot, aan het begin van een zin; een bladnaam blijft zoals hij is. */
export function hoofdletter(tekst: string): string {
  return /^(?:de|een|gegevens|teksten) /.test(tekst) ? tekst.charAt(0).toUpperCase() + tekst.slice(1) : tekst;
}
