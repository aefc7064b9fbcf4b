/** Uitgepakte onderdelen, voor wie ze nog eens leest. */
export interface Voorraad {
  geef(pad: string): Uint8Array | undefined;
  bewaar(pad: string, inhoud: Uint8Array): void;
}

/** Delen leest elk onderdeel een paar keer, en uitpakken kost daarbij het meest. Past het niet in `ruimte` bytes, dan gaat het oudste weg. */
export function maakVoorraad(ruimte: number): Voorraad {
  const delen = new Map<string, Uint8Array>();
  let samen = 0;
  return {
    geef: (pad) => delen.get(pad),
    bewaar(pad, inhoud) {
      delen.set(pad, inhoud);
      samen += inhoud.length;
      for (const [oudste, bytes] of delen) {
        // Het nieuwste blijft altijd: een blad van honderden megabytes wordt juist een paar keer na elkaar gelezen.
        if (samen <= ruimte || oudste === pad) return;
        delen.delete(oudste);
        samen -= bytes.length;
      }
    },
  };
}
