import { Gebruiksfout } from "./opdracht";

/**
 * Schrijft naar een stroom en wacht tot dat gebeurd is. Sluit de lezer eerder af (wmo reken | head), dan wordt `bijGesloten`
 * geroepen: er is niemand meer die luistert.
 */
export function maakUitvoer(
  stroom: NodeJS.WritableStream,
  bijGesloten: () => void,
): (tekst: string) => Promise<void> {
  // Wie schrijft hoort van de fout; zonder luisteraar hier zou Node er ook nog mee stoppen.
  stroom.on("error", () => undefined);
  return (tekst) =>
    new Promise((klaar, mislukt) => {
      stroom.write(tekst, (fout?: NodeJS.ErrnoException | null) => {
        if (fout?.code === "EPIPE") bijGesloten();
        else if (fout)
          mislukt(
            new Gebruiksfout(
              `De uitvoer is niet te schrijven (${fout.code ?? "onbekend"}). Is de schijf vol, of mist u rechten?`,
            ),
          );
        else klaar();
      });
    });
}
