import { toonGetal } from "../../../language/getallen";
import { tekstinhoud } from "../../../formula/boom";
import { vindNorm } from "../../../norms/vind";
import { kaal } from "../begrippen";
import { getallenVan, noem, tekstenVan, tekstInRij } from "../duiding";
import { herkenNorm, waarnemer } from "../normherkenning";
import { functienaam, knopenVan } from "../../werkboek/bomen";
import type { Onderzoek, Regel } from "../regel";

const NORM = /\bnorm(?:en|waarde)?\b|landelijk|standaard|richtlijn|gebruikelijk/;

/** Wat één gemeente zag, gebruikt als norm in de begroting van een andere. */
export const waarnemingAlsNorm: Regel = {
  id: "waarneming-als-norm",
  naam: "Een waarneming van een andere gemeente als norm",
  ernst: "waarschuwing",
  waarom:
    "Wat één gemeente in een jaar zag, hangt van haar cliënten en contracten af. Voor een andere gemeente is het geen norm.",
  uitweg:
    "Vul uw eigen cijfer in, of noem het een voorbeeld van die gemeente en reken ook met een lager en een hoger getal.",
  *zoek(o) {
    for (const d of getallenVan(o)) {
      const norm = d.getypt ? herkenNorm(d) : undefined;
      const wie = norm === undefined ? undefined : waarnemer(norm);
      if (norm === undefined || wie === undefined) continue;
      const tekst = kaal(tekstInRij(o, d.cel));
      const waarde = d.waarde > 1 && norm.eenheid === "aandeel" ? d.waarde / 100 : d.waarde;
      if (!NORM.test(tekst) || !norm.versies.some((v) => v.waarde === waarde)) continue;
      if (noemtGemeente(o, wie)) continue;
      yield {
        cel: d.cel,
        zin: `${noem(d)} (${toonGetal(d.waarde)}) heet hier een norm, maar het is een waarneming van ${wie}.`,
      };
    }
    for (const cel of o.werkboek.formules) {
      if (o.isVanOns(cel.blad)) continue;
      for (const k of knopenVan(cel)) {
        const [sleutel] = k.soort === "aanroep" && functienaam(k.naam) === "WMO.NORM" ? k.argumenten : [];
        const wie = sleutel?.soort === "tekst" ? waarnemerVan(tekstinhoud(sleutel)) : undefined;
        if (wie === undefined || noemtGemeente(o, wie)) continue;
        yield { cel, zin: `Deze formule vraagt een norm op die een waarneming van ${wie} is.` };
      }
    }
  },
};

function waarnemerVan(sleutel: string): string | undefined {
  try {
    return waarnemer(vindNorm(sleutel));
  } catch {
    // Een onbekende sleutel geeft in de cel zelf al een fout.
    return undefined;
  }
}

/** Noemt de werkmap die gemeente, dan is het haar eigen cijfer, of staat er al bij van wie het is. */
function noemtGemeente(o: Onderzoek, wie: string): boolean {
  const naam = kaal(wie.replace(/^gemeente /, ""));
  return (
    o.werkboek.bladen.some((b) => kaal(b.titel).includes(naam)) ||
    tekstenVan(o).some(([, tekst]) => kaal(tekst).includes(naam))
  );
}
