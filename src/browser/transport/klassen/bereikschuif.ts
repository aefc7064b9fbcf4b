import type { Vak, Verschuiving } from "../../rooster/rooster";
import { alsEen } from "../argumenten";
import { Excelfout } from "../fout";
import { officeobject, type Klasse } from "../klasse";
import { heleKolom, heleRij } from "../plek";
import type { Sessie } from "../sessie";
import { zinnen } from "../zinnen";
import { bereik } from "./bereik";
import { verschuifPagina } from "./pagina";

/** Excel.Range.insert en delete, van hele rijen en hele kolommen: losse cellen verschuiven kan het rooster niet. */
export const schuifopdrachten: NonNullable<Klasse<Vak>["doe"]> = {
  insert(v, [waarheen], w) {
    alsEen(waarheen, [heleRij(v) ? "Down" : "Right"], "Range.insert");
    schuif(v, true, w);
    return officeobject(bereik, { ...v });
  },
  delete(v, [waarheen], w) {
    alsEen(waarheen, [heleRij(v) ? "Up" : "Left"], "Range.delete");
    schuif(v, false, w);
  },
};

/** Wat in deze batch nog wacht (een grafiek, een regel), hoort bij de cellen van ervoor. */
function schuif(v: Vak, erbij: boolean, w: Sessie): void {
  if (heleRij(v) === heleKolom(v)) throw new Excelfout("NotImplemented", zinnen.verschuiven());
  const [vanaf, aantal] = heleRij(v) ? [v.boven, v.rijen] : [v.links, v.kolommen];
  const verschuiving: Verschuiving = {
    blad: v.blad,
    langs: heleRij(v) ? "rij" : "kolom",
    vanaf,
    aantal,
    erbij,
  };
  w.rondAf();
  w.rooster.verschuif(verschuiving);
  w.vergeetBeeld();
  verschuifPagina(verschuiving, w);
}
