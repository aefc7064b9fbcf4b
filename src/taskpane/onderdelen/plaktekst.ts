/** Tekst van het klembord zoals Excel haar geeft: rijen op regels, cellen met een tab ertussen. */
export function leesPlaktekst(tekst: string): string[][] {
  const regels = tekst.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  return regels.map((regel) => regel.split("\t").map((cel) => cel.trim()));
}
