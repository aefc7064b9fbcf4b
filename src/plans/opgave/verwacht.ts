import { aantal, jaar } from "../../functions/soorten/algemeen";
import type { Verwacht } from "../../language/verwacht";
import type { Getal, Kolom, Veld } from "./veld";

/** Wat de lezer bij een veld of kolom met een getal verwacht, uit dezelfde opgave als blad en formulier. */
export function verwachtVan({ vorm, soort, eenheid, jaarIs }: (Veld | Kolom) & Getal): Verwacht {
  if (vorm === "datum") return { soort: "datum", jaarIs: jaarIs ?? "begin" };
  if (soort === jaar) return { soort: "jaartal" };
  const { vanaf = -Infinity, totEnMet = Infinity, heel = false } = soort.getalgrenzen ?? {};
  if (vorm.startsWith("procent"))
    // Boven 200% is een getal zonder procentteken vrijwel zeker een percentage.
    return {
      soort: "aandeel",
      vanaf: Math.max(vanaf, -2),
      totEnMet: Math.min(totEnMet, 2),
      vraagt: soort.eenheid,
    };
  // Cliënten, zaken en aanvragen zijn heel; een gemiddelde per maand hoeft dat niet te zijn.
  if (heel || (soort === aantal && !/ per /.test(eenheid)))
    return { soort: "aantal", eenheid, vraagt: soort.eenheid };
  return { soort: "getal", eenheid, vraagt: soort.eenheid };
}
