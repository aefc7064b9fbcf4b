import { betaverdeling, type Betaverdeling } from "./beta";
import type { Factor } from "./factor";

/**
 * Waarden van een PERT-verdeling bij oplopende kansen. PERT is een bètaverdeling tussen laag en hoog met gemiddelde
 * (laag + 4 x meest waarschijnlijk + hoog) / 6 (Malcolm e.a., Operations Research 7, 1959).
 */
export function pertwaarden({ laag, meestWaarschijnlijk, hoog }: Factor, kansen: Float64Array): Float64Array {
  const breedte = hoog - laag;
  if (breedte === 0) return new Float64Array(kansen.length).fill(laag);
  const vorm = (4 * (meestWaarschijnlijk - laag)) / breedte;
  const verdeling = betaverdeling(1 + vorm, 5 - vorm);
  let vorige = 0;
  return kansen.map((kans) => {
    vorige = omgekeerd(verdeling, kans, vorige);
    return laag + breedte * vorige;
  });
}

/**
 * De x met deze kans, niet onder `vanaf`: Newton, en halveren waar Newton buiten de grenzen stapt. Met de vorige x als begin kost een
 * rij oplopende kansen maar enkele stappen per kans.
 */
function omgekeerd({ kans, dichtheid }: Betaverdeling, doel: number, vanaf: number): number {
  let [onder, boven] = [vanaf, 1];
  let x = vanaf > 0 ? vanaf : 0.5;
  for (let stap = 0; stap < 100; stap++) {
    const verschil = kans(x) - doel;
    if (verschil > 0) boven = x;
    else onder = x;
    const newton = x - verschil / dichtheid(x);
    const volgende = newton >= onder && newton <= boven ? newton : (onder + boven) / 2;
    // Newton verdubbelt het aantal goede cijfers: na een stap van 1e-9 is de rest kleiner dan wat een getal kan dragen.
    if (Math.abs(volgende - x) <= 1e-9 * volgende) return volgende;
    x = volgende;
  }
  return x;
}
