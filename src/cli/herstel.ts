import { leesBron } from "./bestandsnamen";
import { FOUT_IN_UITKOMST, Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { schrijfdoel } from "./schrijf";
import { vandaag } from "./vandaag";

const hulp = `wmo herstel werkmap.xlsx [uit.xlsx] [--overschrijf ja]

Herstelt functies van Wmo-begroting die niet meer werken: cellen die op #NAAM? vastzitten, namen die LibreOffice in kleine
letters zette, en functies met de naam van een ander bestand ervoor. De uitkomsten die ervan afhangen, worden vernieuwd.
Zonder tweede naam komt de herstelde werkmap ernaast te staan als werkmap-hersteld.xlsx.

  --overschrijf ja   vervangt een bestand dat er al staat

Al het andere in de werkmap blijft zoals het is; ook beveiligde bladen worden hersteld, en blijven beveiligd.

Afsluitcode: 0 alles is hersteld of er mankeerde niets (dan wordt er niets geschreven), 1 een deel is niet te herstellen of
geeft nog een fout,
2 de aanroep klopt niet of het bestand is niet te lezen of te schrijven; dan is er niets gewijzigd.`;

/** wmo herstel: functies die niet meer werken, weer zoals Excel ze bewaart. */
export const herstel: Opdracht = {
  naam: "herstel",
  wat: "herstelt functies die op #NAAM? vastzitten",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, { overschrijf: ["ja", "nee"] });
    const { bron, doel, inhoud } = leesBron(map, "herstel", los, "hersteld");
    const zet = schrijfdoel(invoeruitvoer, {
      doel,
      overschrijf: opties.overschrijf === "ja",
      bronnen: [bron],
    });
    // Pas hier laden: --help en een verkeerde aanroep hoeven niet op het rekenblad te wachten.
    const { herstelWerkmap } = await import(/* webpackMode: "eager" */ "../sharing/herstel");
    const { Bestandsfout } = await import(/* webpackMode: "eager" */ "../xlsx/bestand/weigering");
    const { hersteltekst } = await import(/* webpackMode: "eager" */ "../sharing/hersteltekst");
    const { pasBijNaam } = await import(/* webpackMode: "eager" */ "./werkmapsoort");
    try {
      const { verslag, bestand } = herstelWerkmap(pasBijNaam(inhoud, bron, doel), {
        datum: vandaag(invoeruitvoer),
      });
      if (bestand !== undefined) zet(bestand);
      const slot = bestand === undefined ? "Er is niets geschreven." : `Geschreven: ${doel}.`;
      await schrijf(`${[...hersteltekst(verslag), slot].join("\n")}\n`);
      return verslag.onherstelbaar.length + verslag.nogFout.length > 0 ? FOUT_IN_UITKOMST : GOED;
    } catch (fout) {
      if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${bron}: ${fout.message}`);
      throw fout;
    }
  },
};
