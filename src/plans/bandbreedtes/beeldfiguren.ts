import type { Figuur } from "../opgave/beeld";
import type { Uitkomst } from "./uitkomst";

/** De uitkomst in twaalf getallen. */
export function figurenVan(u: Uitkomst): Figuur[] {
  const tel = (label: string, waarde: number, naam: string, nadruk = false): Figuur => ({
    label,
    waarde,
    naam,
    vorm: "getal0",
    eenheid: "cliënten",
    ...(nadruk ? { nadruk } : {}),
  });
  const gemiddeld = (wanneer: "nu" | "straks", waarde: number): Figuur => ({
    label: `Gemiddelde minuten ${wanneer}`,
    waarde,
    naam: `gemiddeld_${wanneer}`,
    vorm: "getal2",
    eenheid: "minuten per week",
  });
  return [
    tel("Cliënten in alle groepen", u.clienten, "clienten"),
    gemiddeld("nu", u.gemiddeldNu),
    gemiddeld("straks", u.gemiddeldStraks),
    tel("Minder minuten dan nu", u.minder, "minder"),
    tel("Minder minuten, maar in dezelfde band", u.minderInBand, "minder_in_band"),
    tel("Een lagere band dan nu", u.lager, "lager", true),
    tel("Dezelfde band", u.gelijk, "gelijk"),
    tel("Een hogere band dan nu", u.hoger, "hoger"),
    tel("Straks onder de laagste band", u.onderStraks, "onder_straks"),
    tel("Nu of straks precies op een grens", u.opGrens, "op_grens"),
    tel("Een lagere band als de grensregel “t/m” is", u.lagerTm, "lager_tm"),
    tel("Een lagere band als de grensregel “tot” is", u.lagerTot, "lager_tot"),
  ];
}
