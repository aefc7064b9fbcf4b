import { Werkmapfout, type Werkmap } from "../../workbook/werkmap";
import type { Gelezen } from "../delen/bron";
import { vandaag } from "../delen/download";
import { Werkerfout } from "../delen/opdrachtgever";
import { ZONDER_WERKMAP, type Verbinding } from "../verbinding";
import type { Bericht, Opdracht } from "./bericht";
import type { AntwoordBij, Vraagnaam, VraagBij } from "./vragen";

/**
 * De werkmap, voor de kamers die haar uitleggen, controleren, vergelijken of verkennen. Zij staat als bestand in een werker, één keer
 * gelezen, en wordt opnieuw gelezen als er sindsdien iets veranderd is. Er wordt niets in geschreven.
 */
export interface Onderzoek {
  /**
   * Stelt een vraag; `bij` hoort welke stap er loopt. Vragen gaan op volgorde. Gooit een Werkmapfout of Werkerfout met een zin; wie
   * onderweg stopt, krijgt Gestopt.
   */
  vraag<N extends Vraagnaam>(
    naam: N,
    vraag: VraagBij<N>,
    bij?: (zin: string) => void,
  ): Promise<AntwoordBij<N>>;
  /** Breekt af wat er loopt, met alles wat erop wacht. */
  stop(): void;
  /** Voortaan over dit bestand, of zonder bestand weer over de open werkmap. */
  kies(bestand?: Gelezen): void;
  /** Roept `bij` als de open werkmap sinds het lezen veranderd is; geeft de knop om dat weer te laten. */
  alsVeranderd(bij: () => void): () => void;
}

/** Wie liep of wachtte toen er gestopt werd. */
export class Gestopt extends Error {
  override name = "Gestopt";
}

const ADRES = "onderzoekwerker.js";
const GEEN_WERKER =
  "Het onderdeel dat de werkmap onderzoekt, kon niet worden geladen. Controleer de verbinding en open het paneel opnieuw.";
const ONVOORZIEN = "Er ging iets mis wat wij niet voorzien hebben. Er is niets veranderd. De melding was:";

const perVerbinding = new WeakMap<Verbinding, Onderzoek>();

/** Het onderzoek van deze verbinding: alle kamers delen er één, zodat de werkmap niet voor elke kamer apart gelezen wordt. */
export function onderzoekVan(verbinding: Verbinding): Onderzoek {
  const bestaand = perVerbinding.get(verbinding);
  if (bestaand !== undefined) return bestaand;
  const nieuw = maakOnderzoek(verbinding);
  perVerbinding.set(verbinding, nieuw);
  return nieuw;
}

function maakOnderzoek(verbinding: Verbinding): Onderzoek {
  let lijn: Lijn | undefined;
  let gekozen: Gelezen | undefined;
  /** Is wat in de werker staat, nog wat er in de werkmap staat? */
  let vers = false;
  let gevolgd: Werkmap | undefined;
  let rij: Promise<unknown> = Promise.resolve();
  let ronde = 0;
  const luisteraars = new Set<() => void>();

  async function volg(werkmap: Werkmap): Promise<void> {
    if (gevolgd === werkmap) return;
    gevolgd = werkmap;
    await werkmap.volgWijzigingen(() => {
      if (gekozen !== undefined) return;
      vers = false;
      for (const bij of luisteraars) bij();
    });
  }
  async function lees(): Promise<Uint8Array> {
    if (gekozen !== undefined) return gekozen.bytes;
    const { werkmap } = verbinding;
    if (werkmap === undefined) throw new Werkmapfout("onbekend", ZONDER_WERKMAP);
    await volg(werkmap);
    return (await werkmap.heelBestand()).bytes;
  }
  async function stel(
    naam: string,
    vraag: unknown,
    bij: (zin: string) => void,
    mijn: number,
  ): Promise<unknown> {
    const door = () => {
      if (mijn !== ronde) throw new Gestopt();
    };
    door();
    const open = (lijn ??= openLijn());
    if (!vers) {
      bij("De werkmap lezen…");
      // Eerst, zodat een wijziging tijdens het lezen telt.
      vers = true;
      try {
        const bytes = await lees();
        door();
        await open.stuur({ wat: "open", bytes, datum: vandaag() }, bij);
      } catch (fout) {
        vers = false;
        throw fout;
      }
    }
    door();
    return open.stuur({ wat: "vraag", naam, vraag }, bij);
  }
  return {
    vraag<N extends Vraagnaam>(naam: N, vraag: VraagBij<N>, bij: (zin: string) => void = () => undefined) {
      const mijn = ronde;
      const uit = rij.then(() => stel(naam, vraag, bij, mijn));
      rij = uit.catch(() => undefined);
      return uit as Promise<AntwoordBij<N>>;
    },
    stop() {
      ronde++;
      lijn?.breek();
      lijn = undefined;
      vers = false;
    },
    kies(bestand) {
      // In de rij: een vraag die al wacht, gaat nog over de vorige keuze.
      rij = rij.then(() => {
        if (bestand === gekozen) return;
        gekozen = bestand;
        vers = false;
      });
    },
    alsVeranderd(bij) {
      luisteraars.add(bij);
      return () => void luisteraars.delete(bij);
    },
  };
}

/** De lijn met een werker: één opdracht tegelijk. */
interface Lijn {
  stuur(opdracht: Opdracht, bij: (zin: string) => void): Promise<unknown>;
  /** Wie nog wacht, krijgt Gestopt. */
  breek(): void;
}

function openLijn(): Lijn {
  const werker = new Worker(new URL(ADRES, document.baseURI));
  let weiger: (fout: Error) => void = () => undefined;
  return {
    stuur: (opdracht, bij) =>
      new Promise((goed, fout) => {
        weiger = fout;
        werker.onmessage = ({ data }: MessageEvent<Bericht>) => {
          if (data.soort === "stap") bij(data.zin);
          else if (data.soort === "klaar") goed(data.antwoord);
          else fout(new Werkerfout(data.onvoorzien ? `${ONVOORZIEN} ${data.zin}` : data.zin));
        };
        werker.onerror = () => fout(new Werkerfout(GEEN_WERKER));
        werker.postMessage(opdracht);
      }),
    breek() {
      werker.terminate();
      weiger(new Gestopt());
    },
  };
}
