const IN_BESTAND = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/**
 * De code waarmee een fout in een bestand staat. Een bestand kent er zeven; een latere (#SPILL!, in het Nederlands #OVERLOOP!, of
 * #CALC!) bewaart ook Excel als #VALUE!, en hij rekent haar bij het openen uit.
 */
export function foutInBestand(code: string): string {
  return IN_BESTAND.test(code) ? code : "#VALUE!";
}
