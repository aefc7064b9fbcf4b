import { Rekenfout } from "../../domain/fout";
import { geen, getal, type Soort } from "../mechaniek/soort";

/** Een termijn in weken; langer dan tien jaar is vrijwel zeker een andere eenheid. */
export const termijnWeken = getal({
  eenheid: "een aantal weken, bijvoorbeeld 8",
  bijLeeg: "fout",
  hoogstens: 520,
});

const VANAF = 0.5;
const TOT_EN_MET = 0.9999;
const gewoon = getal({
  eenheid: "een zekerheid van 50% tot en met 99,99%, bijvoorbeeld 0,95 of 95%",
  bijLeeg: "fout",
});

/** Hoe zeker iets moet zijn. Onder de helft is er minder dan er gemiddeld komt; helemaal zeker vraagt oneindig veel. */
export const zekerheid: Soort<number> = {
  eenheid: gewoon.eenheid,
  bijLeeg: "fout",
  getalgrenzen: { vanaf: VANAF, totEnMet: TOT_EN_MET },
  lees(cel, parameter) {
    const waarde = gewoon.lees(cel, parameter);
    if (waarde > 1)
      throw new Rekenfout("#VALUE!", "aandeel-te-groot", { waarde, grens: TOT_EN_MET, parameter });
    if (waarde >= VANAF && waarde <= TOT_EN_MET) return waarde;
    throw geen("zekerheid-buiten-grenzen", waarde, parameter, gewoon.eenheid);
  },
};
