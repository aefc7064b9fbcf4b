import type { Begroting } from "../plans/begroting/begroting";
import { duiven, verzonnen } from "../plans/begroting/voorbeelden";
import { voorbeeldBandbreedtes } from "../plans/bandbreedtes/voorbeeld";
import { voorbeeldBesparing } from "../plans/besparing/voorbeeld";
import { voorbeeldMeerjarenraming } from "../plans/meerjarenraming/voorbeeld";
import { vraagDuiven as capaciteitDuiven } from "../plans/capaciteit/duiven";
import { overgangDuiven } from "../plans/overgang/duiven";
import type { Vraag } from "../plans/opgave/vraag";
import type { Voorbeeld } from "./plan/kamer";

const VERZONNEN = "Vul een voorbeeld in (verzonnen cijfers)";

/** Een voorbeeld per plan, op id; wat verzonnen is, heet ook zo. */
export const voorbeelden: Readonly<Record<string, Voorbeeld<Vraag> | undefined>> = {
  bandbreedtes: { tekst: VERZONNEN, vraag: voorbeeldBandbreedtes },
  besparing: {
    tekst: "Vul het voorbeeld van Duiven in (groepen en prijzen verzonnen)",
    vraag: voorbeeldBesparing,
  },
  capaciteit: { tekst: "Vul het voorbeeld van Duiven in", vraag: capaciteitDuiven },
  meerjarenraming: { tekst: VERZONNEN, vraag: voorbeeldMeerjarenraming },
  planning: {
    tekst: "Vul het voorbeeld van Duiven in",
    get vraag() {
      return uit(duiven(), "planning");
    },
  },
  adviespunten: {
    tekst: VERZONNEN,
    get vraag() {
      return uit(verzonnen(), "adviespunten");
    },
  },
  overgang: { tekst: "Vul het voorbeeld van Duiven in", vraag: overgangDuiven },
};

/** De vraag van één plan uit een voorbeeldbegroting. */
function uit({ delen }: Begroting, id: string): Vraag {
  const deel = delen.find(({ plan }) => plan.id === id);
  if (deel === undefined) throw new Error(`Het voorbeeld heeft geen plan ${id}.`);
  return deel.vraag;
}
