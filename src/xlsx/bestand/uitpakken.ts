import { Inflate } from "fflate";
import { zinnen } from "../zinnen";
import { crc32 } from "./crc";
import { Bestandsfout, weiger } from "./weigering";
import type { Zipdeel } from "./zipdeel";

/** Zoveel bytes mag één onderdeel uitgepakt zijn, en alles samen: een blad van 100 MB gaat, een zipbom niet. */
const GROOTSTE = { deel: 400_000_000, samen: 1_000_000_000 };
/**
 * Zoveel keer groter dan ingepakt mag een groot bestand worden. Een blad met twee miljoen cellen wordt tien tot vijftig keer zo groot;
 * boven dit zijn het bijna alleen herhalingen, en die kosten een minuut rekenen en een gigabyte geheugen.
 */
const MEESTE_KEER = { vanaf: 50_000_000, keer: 200 };
/** Zo weinig wordt er tegelijk uitgepakt, dat liegen over de grootte het geheugen niet kan vullen. */
const STAP = 1 << 16;

/** Weigert een bestand dat uitgepakt te groot is om te bewerken. */
export function keurGroottes(delen: readonly Zipdeel[]): void {
  for (const { naam, grootte } of delen)
    if (grootte > GROOTSTE.deel) weiger(zinnen.zipDeelTeGroot(naam, grootte));
  const samen = delen.reduce((som, d) => som + d.grootte, 0);
  if (samen > GROOTSTE.samen) weiger(zinnen.zipTeGroot(samen));
  const ingepakt = delen.reduce((som, d) => som + d.ingepakt.length, 0);
  if (samen > MEESTE_KEER.vanaf && samen > MEESTE_KEER.keer * ingepakt)
    weiger(zinnen.zipHerhaling(ingepakt, samen));
}

/** Pakt een onderdeel uit en vergelijkt grootte en controlegetal. */
export function pakUit(deel: Zipdeel): Uint8Array {
  const uit = deel.methode === 0 ? deel.ingepakt : blaasOp(deel);
  if (uit.length !== deel.grootte || crc32(uit) !== deel.crc) weiger(zinnen.zipDeelBeschadigd(deel.naam));
  return uit;
}

function blaasOp({ naam, ingepakt, grootte }: Zipdeel): Uint8Array {
  const uit = new Uint8Array(grootte);
  let vol = 0;
  const stroom = new Inflate((stuk) => {
    if (vol + stuk.length > grootte) weiger(zinnen.zipDeelBeschadigd(naam));
    uit.set(stuk, vol);
    vol += stuk.length;
  });
  try {
    for (let i = 0; i < ingepakt.length; i += STAP)
      stroom.push(ingepakt.subarray(i, i + STAP), i + STAP >= ingepakt.length);
  } catch (fout) {
    if (fout instanceof Bestandsfout) throw fout;
    weiger(zinnen.zipDeelBeschadigd(naam));
  }
  return vol === grootte ? uit : weiger(zinnen.zipDeelBeschadigd(naam));
}
