import { Bestandsfout } from "../xlsx/bestand/weigering";
import { Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { leesInvoerbestand } from "./leesinvoer";
import { schrijfdoel } from "./schrijf";

const STANDAARD = "wmo-begroting-duiven-2024.xlsx";

const hulp = `wmo begroting [invoer.json] [uit.xlsx] [--formules wmo|gewoon] [--overschrijf ja]

Maakt een begroting als werkmap: een keuze van plannen over één verzameling uitgangspunten.
Hoe een invoerbestand eruitziet staat in docs/begroting-invoer.md; in voorbeelden/ staan er een paar.
Zonder invoerbestand komt de begroting van de Duivense notitie, in ${STANDAARD}.
Zonder naam voor de werkmap heet zij naar het invoerbestand, in deze map.

  --formules wmo      (standaard) met de functies van de invoegtoepassing
  --formules gewoon   op gewone formules: rekent ook zonder de invoegtoepassing, in Excel en LibreOffice
  --overschrijf ja    vervangt een bestand dat er al staat

Klopt er iets niet in het invoerbestand, dan staat er per fout een zin met haar plaats, en wordt er niets geschreven.

Afsluitcode: 0 de werkmap is gemaakt, 2 de aanroep of de invoer klopt niet of het bestand is niet te schrijven; dan is er
niets gewijzigd.`;

/** wmo begroting: een invoerbestand wordt een werkmap. */
export const begroting: Opdracht = {
  naam: "begroting",
  wat: "maakt een begroting als werkmap, uit een invoerbestand of van Duiven 2024",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, {
      formules: ["wmo", "gewoon"],
      overschrijf: ["ja", "nee"],
    });
    const { invoer, doel } = bestanden(los);
    const zet = schrijfdoel(invoeruitvoer, {
      doel,
      overschrijf: opties.overschrijf === "ja",
      bronnen: invoer === undefined ? [] : [invoer],
    });
    // Pas hier laden: een andere opdracht hoeft niet op de bladen te wachten.
    const { duiven } = await import(/* webpackMode: "eager" */ "../plans/begroting/voorbeelden");
    const { maakBegroting } = await import(/* webpackMode: "eager" */ "../plans/begroting/maak");
    const { alsGewoneBladen } = await import(/* webpackMode: "eager" */ "../sharing/gewoon");
    const { metUitkomsten } = await import(/* webpackMode: "eager" */ "../sharing/uitkomsten");
    const { begrotingMetUitkomsten } = await import(/* webpackMode: "eager" */ "./uitkomsten");
    const { foutcellen, foutentekst } = await import(/* webpackMode: "eager" */ "../sharing/toestand");
    const { drukWerkmap } = await import(/* webpackMode: "eager" */ "../xlsx/drukken/druk");
    const { begroting: gelezen, opmerkingen } =
      invoer === undefined ? { begroting: duiven(), opmerkingen: [] } : await leesInvoerbestand(map, invoer);
    // Eerst rekenen: hoe groot een tabel uitrolt, staat niet altijd in de formule.
    const wmo = begrotingMetUitkomsten(maakBegroting(gelezen));
    const bladen = opties.formules === "gewoon" ? metUitkomsten(alsGewoneBladen(wmo)) : wmo;
    const bytes = gedrukt(() => drukWerkmap(bladen, { titel: gelezen.titel }), doel);
    zet(bytes);
    await schrijf(
      [`${doel}: ${bladen.map((b) => b.titel).join(", ")}.`, ...foutentekst(foutcellen(bladen)), ""].join(
        "\n",
      ),
    );
    if (opmerkingen.length > 0)
      await schrijf(["Zo is gelezen:", ...opmerkingen.map((o) => `  ${o.pad}: ${o.zin}`), ""].join("\n"));
    return GOED;
  },
};

/** Wat niet te drukken is, is één zin: er is niets geschreven. */
function gedrukt(druk: () => Uint8Array, doel: string): Uint8Array {
  try {
    return druk();
  } catch (fout) {
    if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${doel}: ${fout.message}`);
    throw fout;
  }
}

function bestanden(los: readonly string[]): { invoer: string | undefined; doel: string } {
  const [invoer, ...over] = los.filter((n) => /\.json$/i.test(n));
  const werkmappen = los.filter((n) => !/\.json$/i.test(n));
  if (over.length > 0 || werkmappen.length > 1)
    throw new Gebruiksfout(
      `begroting krijgt hoogstens één invoerbestand (.json) en één werkmap (.xlsx), en kreeg: ${los.join(" ")}.`,
    );
  const naam = invoer === undefined ? STANDAARD : `${kaleNaam(invoer)}.xlsx`;
  const [doel = naam] = werkmappen;
  if (!/\.xlsx$/i.test(doel))
    throw new Gebruiksfout(
      `“${doel}” eindigt niet op .xlsx of .json. Geef een werkmap, bijvoorbeeld begroting.xlsx, of een invoerbestand.`,
    );
  return { invoer, doel };
}

function kaleNaam(pad: string): string {
  return (pad.split(/[\\/]/).pop() ?? pad).replace(/\.json$/i, "");
}
