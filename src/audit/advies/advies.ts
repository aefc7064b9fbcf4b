import { naarIso } from "../../domain/datum";
import { citeer } from "../../language/opsomming";
import { Bestandsfout, weiger } from "../../xlsx/bestand/weigering";
import { leesWerkboek, type Werkboek } from "../werkboek/werkboek";
import { elders } from "./elders";
import { aanvragenIn, tekstIn, type Aanvraag } from "./lees";
import { legNaast, type Puntnaast } from "./naast";

/** Een aanvraag van hier, met wat het bestand bij elk punt zegt. */
export interface Aanvraagnaast {
  readonly exemplaar: number;
  readonly blad: string;
  readonly punten: readonly Puntnaast[];
  /** Wat het bestand meer heeft, of mist: zinnen. */
  readonly erbij: readonly string[];
}

export interface Adviesuitslag {
  readonly aanvragen: readonly Aanvraagnaast[];
  /** Wat er buiten de punten anders is: zinnen. */
  readonly elders: readonly string[];
}

/** Het bestand dat terugkomt van de adviesraad. */
export interface Terugbestand {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

/** Legt wat de adviesraad in een gedeelde werkmap schreef naast deze werkmap, punt voor punt. Er wordt niets geschreven. */
export function leesAdvies(werkboek: Werkboek, { naam, bytes }: Terugbestand): Adviesuitslag {
  const eigen = aanvragenIn(werkboek);
  if (eigen.length === 0)
    weiger("In uw werkmap staat geen blad Adviesaanvraag. Open de werkmap waar de aanvraag in staat.");
  const gedeeld = metNaam(naam, () => leesWerkboek(bytes, naarIso(werkboek.vandaag)));
  const daar = aanvragenIn(gedeeld, bekendOp(werkboek, eigen));
  if (daar.length === 0)
    weiger(
      `In ${citeer(naam)} staat geen blad Adviesaanvraag met punten. Kies het bestand dat u met de adviesraad deelde en dat ingevuld terugkwam.`,
    );
  return {
    aanvragen: eigen.map(({ exemplaar, blad, punten }): Aanvraagnaast => {
      const zelfde = daar.find((a) => a.exemplaar === exemplaar);
      return zelfde === undefined
        ? { exemplaar, blad, punten: [], erbij: [`Het blad ${citeer(blad)} staat niet in het bestand.`] }
        : { exemplaar, blad, ...legNaast(punten, zelfde.punten) };
    }),
    elders: elders(werkboek, gedeeld, bytes, daar),
  };
}

/** Er zijn twee bestanden: wat er mis is, noemt dat waar het over gaat. */
export function metNaam<T>(naam: string, lees: () => T): T {
  try {
    return lees();
  } catch (fout) {
    if (fout instanceof Bestandsfout) weiger(`${naam}: ${fout.message}`);
    throw fout;
  }
}

/** Wat er op ons eigen blad buiten de punten staat: daar houdt de lijst in het bestand op. */
function bekendOp(werkboek: Werkboek, eigen: readonly Aanvraag[]): (tekst: string) => boolean {
  const teksten = new Set(
    eigen.flatMap(({ blad, punten, kolommen }) => {
      const rijen = new Set(punten.map((p) => p.rij));
      return [...(werkboek.blad(blad)?.cellen.values() ?? [])].flatMap(({ rij, kolom }) =>
        kolom === kolommen.vraag && !rijen.has(rij) ? [tekstIn(werkboek, blad, rij, kolom)] : [],
      );
    }),
  );
  return (tekst) => teksten.has(tekst);
}
