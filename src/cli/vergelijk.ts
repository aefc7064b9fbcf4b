import path from "node:path";
import { citeer, opsomming } from "../language/opsomming";
import { leesBestand } from "./bestandsnamen";
import { Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { schrijfdoel } from "./schrijf";
import { vandaag } from "./vandaag";

const hulp = `wmo vergelijk oud.xlsx nieuw.xlsx [--uitkomst naam] [--uit vergelijking.xlsx] [--json ja] [--overschrijf ja]
wmo vergelijk begroting.xlsx --van Kadernota [--tot Begroting] [...]

Zegt wat er tussen twee werkmappen veranderde: welke invoer, welke formules en welke uitkomsten, en hoeveel elke wijziging van een
uitkomst verklaart. Die bedragen zijn samen op de cent het verschil. Rijen en kolommen die verschoven, tellen niet als wijziging.
Met één werkmap vergelijkt zij versies die op haar blad Versies vastgelegd zijn; zonder --tot met hoe de werkmap nu is.

  --uitkomst naam    de uitkomst die verklaard wordt: haar naam, haar woorden of haar cel (Kosten!B4); anders de eerste
  --van naam         de versie om vanaf te vergelijken
  --tot naam         de versie om mee te vergelijken
  --uit naam.xlsx    zet de vergelijking ook op een blad, met een grafiek
  --json ja          geeft alles als JSON
  --overschrijf ja   vervangt een bestand dat er al staat

Afsluitcode: 0 vergeleken, 2 de aanroep klopt niet of een werkmap is niet te lezen; dan is er niets geschreven.`;

/** Zoveel regels van elk soort op het scherm; de rest staat in --uit en --json. */
const REGELS = 25;

/** wmo vergelijk: wat er tussen twee werkmappen of versies veranderde, en waardoor. */
export const vergelijk: Opdracht = {
  naam: "vergelijk",
  wat: "zegt wat er tussen twee werkmappen veranderde, en waardoor",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map, voortgang } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, {
      uitkomst: [],
      van: [],
      tot: [],
      uit: [],
      json: ["ja", "nee"],
      overschrijf: ["ja", "nee"],
    });
    keurAantal(los, opties.van !== undefined || opties.tot !== undefined);
    if (opties.uit !== undefined && !/\.xlsx$/i.test(opties.uit))
      throw new Gebruiksfout(
        `${citeer(opties.uit)} eindigt niet op .xlsx. Geef een naam als vergelijking.xlsx.`,
      );
    const bytes = los.map((bestand) => leesBestand(map, bestand));
    const zet =
      opties.uit === undefined
        ? undefined
        : schrijfdoel(invoeruitvoer, {
            doel: opties.uit,
            overschrijf: opties.overschrijf === "ja",
            bronnen: los,
          });
    // Pas hier laden: --help en een verkeerde aanroep hoeven niet op het rekenblad te wachten.
    const audit = await import(/* webpackMode: "eager" */ "../audit/versies/opdracht");
    const { Bestandsfout } = await import(/* webpackMode: "eager" */ "../xlsx/bestand/weigering");
    const werkboeken = bytes.map((inhoud, i) => {
      voortgang(`${los[i]} lezen…`);
      try {
        return audit.leesWerkboek(inhoud, vandaag(invoeruitvoer));
      } catch (fout) {
        if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${los[i]}: ${fout.message}`);
        throw fout;
      }
    });
    voortgang("Vergelijken…");
    try {
      const uitslag = audit.vergelijkWerkmappen(werkboeken, {
        namen: naamgeving(los),
        van: opties.van,
        tot: opties.tot,
        uitkomst: opties.uitkomst,
      });
      zet?.(audit.alsWerkmap(uitslag));
      const tekst =
        opties.json === "ja"
          ? JSON.stringify(audit.alsJson(uitslag), undefined, 2)
          : [...audit.alsTekst(uitslag, REGELS), ...(zet ? [`Geschreven: ${opties.uit}.`] : [])].join("\n");
      await schrijf(`${tekst}\n`);
      return GOED;
    } catch (fout) {
      if (fout instanceof audit.Vergelijkfout || fout instanceof Bestandsfout)
        throw new Gebruiksfout(fout.message);
      throw fout;
    }
  },
};

function keurAantal(los: readonly string[], versies: boolean): void {
  const een = versies ? 1 : 2;
  if (los.length === een || (los.length === 1 && !versies)) return;
  throw new Gebruiksfout(
    versies
      ? `Met --van of --tot vergelijkt wmo versies in één werkmap, en kreeg er ${los.length}: wmo vergelijk begroting.xlsx --van Kadernota.`
      : `vergelijk krijgt twee werkmappen, of één met --van, en kreeg er ${los.length}${los.length === 0 ? "" : ` (${opsomming(los)})`}: wmo vergelijk oud.xlsx nieuw.xlsx.`,
  );
}

/** De bestanden zonder map; heten zij gelijk, dan met. */
function naamgeving(los: readonly string[]): string[] {
  const kaal = los.map((bestand) => path.basename(bestand));
  return new Set(kaal).size === kaal.length ? kaal : [...los];
}
