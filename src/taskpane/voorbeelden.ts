import { voorbeeldBandbreedtes } from "../plans/bandbreedtes/voorbeeld";
import { voorbeeldBesparing } from "../plans/besparing/voorbeeld";
import { voorbeeldMeerjarenraming } from "../plans/meerjarenraming/voorbeeld";
import { overgangDuiven } from "../plans/overgang/duiven";
import type { Vraag } from "../plans/vorm/vraag";
import type { Voorbeeld } from "./plan/kamer";

const VERZONNEN = "Vul een voorbeeld in (verzonnen cijfers)";

/** Een voorbeeld per plan, op id; wat verzonnen is, heet ook zo. */
export const voorbeelden: Readonly<Record<string, Voorbeeld<Vraag> | undefined>> = {
  bandbreedtes: { tekst: VERZONNEN, vraag: voorbeeldBandbreedtes },
  besparing: {
    tekst: "Vul het voorbeeld van Duiven in (groepen en prijzen verzonnen)",
    vraag: voorbeeldBesparing,
  },
  meerjarenraming: { tekst: VERZONNEN, vraag: voorbeeldMeerjarenraming },
  overgang: { tekst: "Vul het voorbeeld van Duiven in", vraag: overgangDuiven },
};
