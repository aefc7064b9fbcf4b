import { gebiedstekst } from "../../formula/adres";
import { inhoudVan, vormenVan } from "./inhoud";
import { zetInvoerregels } from "./invoerregels";
import { zetMaten } from "./maten";
import { zetNotities } from "./notities";
import { zetOpmaak } from "./opmaak";
import { zetSignaalregels } from "./signaalregels";
import { zetWeergave } from "./weergave";
import type { Doel, Zetblad } from "./zetblad";

/**
 * Schrijft een blad op een lege plek: alles behalve de grafieken en de afdrukinstellingen. Eerst de inhoud en dan de getalvorm, want in een cel
 * met vorm tekst zou een formule tekst worden. Geeft hoeveel notities er niet konden.
 */
export function schrijfBlad(doel: Doel, zet: Zetblad): number {
  const { sheet } = doel;
  const { blad, cellen, gebied } = zet;
  const vak = sheet.getRange(gebiedstekst(gebied));
  vak.formulas = inhoudVan(cellen, gebied, doel.formule);
  vak.numberFormat = vormenVan(cellen, gebied);
  zetOpmaak(sheet, cellen);
  for (const samen of blad.samengevoegd ?? []) sheet.getRange(samen).merge();
  zetMaten(sheet, zet);
  zetInvoerregels(doel, blad.invoerregels ?? []);
  zetSignaalregels(doel, blad.signaalregels ?? []);
  zetWeergave(sheet, blad);
  return zetNotities(sheet, blad.notities ?? []);
}
