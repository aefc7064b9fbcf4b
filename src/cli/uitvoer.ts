import { Gebruiksfout } from "./opdracht";

/**
 * Schrijft naar een stroom en wacht tot dat gebeurd is. Geeft false als de lezer is weggegaan (wmo reken | head): er luistert niemand
 * meer, en wat er nog komt verdwijnt. De opdracht houdt haar eigen afsluitcode.
 */
export function maakUitvoer(stroom: NodeJS.WritableStream): (tekst: string) => Promise<boolean> {
  let gesloten = false;
  // Wie schrijft hoort van de fout; zonder luisteraar hier zou Node er ook nog mee stoppen.
  stroom.on("error", () => undefined);
  return (tekst) =>
    new Promise((klaar, mislukt) => {
      if (gesloten) return klaar(false);
      stroom.write(tekst, (fout?: NodeJS.ErrnoException | null) => {
        gesloten ||= fout?.code === "EPIPE" || fout?.code === "ERR_STREAM_DESTROYED";
        if (gesloten) klaar(false);
        else if (fout)
          mislukt(
            new Gebruiksfout(
              `De uitvoer is niet te schrijven (${fout.code ?? "onbekend"}). Is de schijf vol, of mist u rechten?`,
            ),
          );
        else klaar(true);
      });
    });
}
