import type { Cel, Formule } from "../../sheet/blad";
import { formule, invoer, invoertekst } from "../../sheet/cellen";
import type { Getalvorm } from "../../sheet/getalvormen";
import { isNorm, type Veldinhoud } from "./broncel";
import { isGetal, type Kolom, type Veld, type Waarde } from "./veld";

/** Hoe de waarde van een veld of kolom in een cel staat. */
export function celvorm(veld: Veld | Kolom): Getalvorm {
  return isGetal(veld) ? veld.vorm : "tekst";
}

/** De gele cel van een gegeven: de norm als formule, anders de waarde zelf, en leeg de formule die dan geldt of niets. */
export function waardecel(g: Veldinhoud): Cel {
  const vorm = celvorm(g.veld);
  if (g.waarde === undefined) return invoer(g.terugval === undefined ? undefined : formule(g.terugval), vorm);
  return isNorm(g)
    ? invoer(formule(`WMO.NORM("${g.veld.norm}",${g.peilnaam})`), vorm)
    : invoer(g.waarde, vorm);
}

/** De gele cel van één plek in een lijst. */
export function lijstcel(kolom: Kolom, waarde: Waarde | Formule | undefined): Cel {
  // Een jaar leest als een label: links.
  const alsTekst = !isGetal(kolom) || kolom.vorm === "jaartal";
  return (alsTekst ? invoertekst : invoer)(waarde, celvorm(kolom));
}
