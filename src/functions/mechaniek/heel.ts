import { Rekenfout } from "../../domain/fout";
import { getal, type Soort } from "./soort";

/** Een heel getal tussen twee grenzen, beide boven 0; een lege cel wordt geweigerd. */
export function heelGetal(eenheid: string, vanaf: number, totEnMet: number): Soort<number> {
  const gewoon = getal({ eenheid, bijLeeg: "fout" });
  return {
    eenheid,
    bijLeeg: "fout",
    getalgrenzen: { vanaf, totEnMet, heel: true },
    lees(cel, parameter) {
      const waarde = gewoon.lees(cel, parameter);
      if (Number.isInteger(waarde) && waarde >= vanaf && waarde <= totEnMet) return waarde;
      throw new Rekenfout("#VALUE!", "geen-heel-getal", { waarde, parameter, verwacht: eenheid });
    },
  };
}

/** Hoeveel jaren een tabel telt. */
export const jarenInTabel = heelGetal("een heel aantal jaren, 1 t/m 100", 1, 100);
