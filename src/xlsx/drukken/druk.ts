import { strToU8, zipSync } from "fflate";
import { leesRelaties, relatiepad } from "../bestand/relaties";
import { Bestandsfout, weiger } from "../bestand/weigering";
import { keurBestand } from "../keuring/keur";
import { keurzin } from "../keuring/keurfout";
import { zinnen as bestandzinnen } from "../zinnen";
import { isFormule, type Blad } from "../../sheet/blad";
import { keurBlad, keurWerkmap } from "../../sheet/keuring";
import { onderdelen } from "./onderdelen";
import { WORTELS } from "./eigenschappen";
import { TAAKVENSTERS, type Vindplaats } from "./invoegtoepassing";
import { pakket } from "./pakket";
import { celrooster } from "../../sheet/celrooster";

/** Hoe een werkmap wordt gedrukt. */
export interface Drukopties {
  /** De titel in de eigenschappen van het bestand. */
  readonly titel?: string;
  /** De tijd in de eigenschappen; vast, zodat gelijke invoer gelijke bytes geeft. */
  readonly gemaakt?: string;
  /** Biedt een ontvanger de invoegtoepassing aan; standaard niet. */
  readonly invoegtoepassing?: Vindplaats;
  /** Staan er formules in die een gebruiker typte? Dan mag er een bij zijn die Excel niet kent: die geeft daar #NAAM?, zoals hier. */
  readonly vanGebruiker?: true;
}

/** De vroegste tijd die een zipbestand kent. Met plaatselijke delen gemaakt, want zo leest de zipper haar. */
const ZIPTIJD = new Date(1980, 0, 1);

/**
 * Drukt bladen als .xlsx. Gelijke bladen geven gelijke bytes. Wat Excel niet zou openen, wordt met een zin geweigerd: bestand
 * stuk is erger dan geen bestand.
 */
export function drukWerkmap(bladen: readonly Blad[], opties: Drukopties = {}): Uint8Array {
  keurWerkmap(bladen);
  const roosters = bladen.map((blad) =>
    opBlad(blad, () => {
      const cellen = celrooster(blad);
      keurBlad(blad, cellen);
      return cellen;
    }),
  );
  const zonderUitkomst = bladen.some((b) =>
    b.cellen.some((c) => isFormule(c.inhoud) && c.inhoud.uitkomst === undefined),
  );
  const delen = onderdelen(bladen, roosters, opBlad, { ...opties, herbereken: zonderUitkomst });
  const wortels = opties.invoegtoepassing === undefined ? WORTELS : [...WORTELS, TAAKVENSTERS];
  const zip: Record<string, Uint8Array> = {};
  for (const [pad, xml] of pakket(delen, wortels)) zip[pad] = strToU8(xml);
  keurGedrukt(zip, opties.vanGebruiker === true);
  return zipSync(zip, { mtime: ZIPTIJD, level: 6 });
}

/** Keurt wat er gedrukt is zoals een bestand van een ander: ook een fout in het drukken zelf komt zo niet naar buiten. */
function keurGedrukt(delen: Readonly<Record<string, Uint8Array>>, soepel: boolean): void {
  const lees = (pad: string): Uint8Array => delen[pad] ?? weiger(bestandzinnen.onderdeelMist(pad));
  const heeft = (pad: string) => delen[pad] !== undefined;
  const fouten = keurBestand({
    heeft,
    lees,
    relaties: (pad) => (heeft(relatiepad(pad)) ? leesRelaties(lees(relatiepad(pad)), pad) : []),
    veranderd: () => "alles",
  }).filter((f) => f.stuk || !soepel);
  if (fouten.length > 0) weiger(keurzin(fouten));
}

/** Zet de titel van het blad voor een weigering. */
function opBlad<T>(blad: Blad, doe: () => T): T {
  try {
    return doe();
  } catch (fout) {
    throw new Bestandsfout(`Blad “${blad.titel}”: ${(fout as Error).message}`);
  }
}
