import { alsGewoneBladen } from "../../sharing/gewoon";
import { isFormule, type Blad, type Geplaatst } from "../../sheet/blad";
import { celrooster } from "../../sheet/celrooster";

/**
 * De bladen op gewone formules, voor wie onze functies niet heeft. De uitkomsten zijn die van het rekenblad; alleen op de bladen met
 * normen en tussenstappen, die er dan bij komen, rekent Excel of LibreOffice ze bij het openen.
 */
export function opGewoneFormules(bladen: readonly Blad[]): Blad[] {
  const waarden = new Map(bladen.map((blad) => [blad.titel, celrooster(blad)]));
  return alsGewoneBladen(bladen).map((blad) => ({
    ...blad,
    cellen: blad.cellen.map((cel): Geplaatst => {
      if (!isFormule(cel.inhoud) || cel.inhoud.uitkomst !== undefined) return cel;
      const uitkomst = waarden.get(blad.titel)?.get(cel.adres)?.waarde;
      return uitkomst === undefined ? cel : { ...cel, inhoud: { ...cel.inhoud, uitkomst } };
    }),
  }));
}
