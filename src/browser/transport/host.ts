import type { Rooster } from "../rooster/rooster";
import { beantwoord } from "./beantwoord";
import { volg, type Gebeurtenis } from "./gebeurtenissen";
import { maakSessie } from "./sessie";

/** De kant van het rooster: krijgt berichten van de client en stuurt antwoorden en gebeurtenissen. */
export interface Host {
  ontvang(bericht: string): void;
  stop(): void;
}

/**
 * Verbindt een rooster met een client. `stuur` brengt tekst naar de client; gebeurtenissen gaan na het antwoord op de batch waarin
 * ze ontstonden, en bij elkaar in één bericht.
 */
export function maakHost(rooster: Rooster, stuur: (bericht: string) => void): Host {
  const w = maakSessie(rooster);
  const antwoord = beantwoord(rooster, w);
  let wachtend: Gebeurtenis[] = [];
  let bezig = false;
  let klaar = false;
  const verstuur = () => {
    const entries = wachtend;
    wachtend = [];
    if (entries.length > 0 && !klaar) stuur(JSON.stringify({ type: 3, message: { entries } }));
  };
  const volger = volg(
    rooster,
    w,
    () => bezig,
    (wat) => {
      if (wachtend.length === 0) void Promise.resolve().then(verstuur);
      wachtend.push(...wat);
    },
  );
  return {
    ontvang(bericht) {
      bezig = true;
      try {
        const uit = antwoord(bericht);
        volger.kijkNaarBladen();
        stuur(uit);
      } finally {
        bezig = false;
      }
    },
    stop() {
      klaar = true;
      volger.stop();
    },
  };
}
