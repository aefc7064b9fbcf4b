import type { Antwoord, Uitslag, Vraag } from "./bericht";

/** Dit is geen bestand dat te bewerken is; `message` is een Nederlandse zin met de weg verder. */
export class Werkerfout extends Error {
  override name = "Werkerfout";
}

/** Werk dat loopt. */
export interface Werk {
  readonly klaar: Promise<Uitslag>;
  /** Breekt af; `klaar` geeft dan niets meer. */
  readonly stop: () => void;
}

const ADRES = "rekenwerker.js";
const GEEN_WERKER =
  "Het onderdeel dat de werkmap bewerkt, kon niet worden geladen. Controleer de verbinding en open het paneel opnieuw.";
const ONVOORZIEN =
  "Er ging iets mis wat wij niet voorzien hebben. Er is niets gemaakt en niets veranderd. De melding was:";

/** Laat een eigen werker het doen; `bij` hoort welke stap er loopt. */
export function laatDoen(vraag: Vraag, bij: (zin: string) => void): Werk {
  const werker = new Worker(new URL(ADRES, document.baseURI));
  const klaar = new Promise<Uitslag>((goed, fout) => {
    werker.onmessage = ({ data }: MessageEvent<Antwoord>) => {
      if (data.soort === "stap") return bij(data.zin);
      werker.terminate();
      if (data.soort === "klaar") goed(data.uitslag);
      else fout(new Werkerfout(data.onvoorzien ? `${ONVOORZIEN} ${data.zin}` : data.zin));
    };
    werker.onerror = () => {
      werker.terminate();
      fout(new Werkerfout(GEEN_WERKER));
    };
    werker.postMessage(vraag);
  });
  return { klaar, stop: () => werker.terminate() };
}
