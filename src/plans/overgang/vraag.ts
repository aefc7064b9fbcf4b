import type { Dagnummer } from "../../domain/datum";
import type { Capaciteitsvraag } from "../capaciteit/delen";
import type { Vraag } from "../opgave/vraag";

/** De cliënten van het oude product; minuten per week. */
interface Bestand {
  readonly clienten: number;
  readonly minutenNu: number;
  readonly minutenStraks: number;
  /** Deel dat na herbeoordeling cliënt blijft. */
  readonly terugkeer: number;
}

interface Prijs {
  /** Euro per uur. */
  readonly uurtarief: number;
  readonly declaratiegraad: number;
  readonly wekenPerJaar: number;
}

interface Planning {
  readonly ingangsdatum: Dagnummer;
  /** De dag waarop het oude product niet meer geleverd wordt; zonder waarde 1 januari na de lijst. */
  readonly eindeProduct?: Dagnummer | undefined;
}

interface Consulenten {
  readonly urenHerindicatie: number;
  readonly urenAanvraag: number;
  /** Uren per week die er voor dit werk zijn. */
  readonly beschikbaar: number;
  /** Euro per maand van een volledige baan, met werkgeverslasten. */
  readonly loonkosten: number;
  readonly werkweek: number;
}

/** Cliënten met dezelfde minuten per week nu en straks. */
export interface Groep {
  readonly minutenNu: number;
  readonly minutenStraks: number;
  readonly aantal: number;
}

/** De vraag naar de overgang van een oud naar een nieuw product. */
export interface Overgangsvraag extends Vraag {
  readonly bestand: Bestand;
  readonly prijs: Prijs;
  readonly planning: Planning;
  readonly consulenten: Consulenten;
  readonly jaren: Capaciteitsvraag["jaren"];
  /** Leeg als niet bekend is wie er minuten verliest. */
  readonly groepen: readonly Groep[];
}
