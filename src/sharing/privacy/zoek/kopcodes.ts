/**
 * De tekst van een kop- of voettekst zonder haar codes, op dezelfde plaatsen: &C staat tegen de tekst aan ("&CBSN 1234…"), en & met een
 * getal of een lettertype is opmaak (ECMA-376 deel 1, 18.3.1.39). Elke code wordt spaties, zodat een plaats een plaats blijft.
 */
export function zonderCodes(tekst: string): string {
  return tekst.replace(/&(?:"[^"]*"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,3}|[A-Z&])/gi, (code) =>
    " ".repeat(code.length),
  );
}
