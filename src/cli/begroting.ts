import { Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { schrijfBestand } from "./schrijf";

const STANDAARD = "wmo-begroting-duiven-2024.xlsx";

const hulp = `wmo begroting [uit.xlsx] [--formules wmo|gewoon] [--overschrijf ja]

Maakt de begroting van de Duivense notitie als werkmap: leeswijzer, uitgangspunten, besparing en capaciteit.
Zonder naam heet het bestand ${STANDAARD}, in deze map.

  --formules wmo      (standaard) met de functies van de invoegtoepassing
  --formules gewoon   op gewone formules: rekent ook zonder de invoegtoepassing, in Excel en LibreOffice
  --overschrijf ja    vervangt een bestand dat er al staat

Afsluitcode: 0 de werkmap is gemaakt, 2 de aanroep klopt niet of het bestand is niet te schrijven; dan is er niets gewijzigd.`;

/** wmo begroting: de Duivense begroting als werkmap. */
export const begroting: Opdracht = {
  naam: "begroting",
  wat: "maakt de begroting als werkmap (nu: Duiven 2024)",
  hulp,
  async voer(argumenten, { schrijf }) {
    const { los, opties } = leesOpties(argumenten, {
      formules: ["wmo", "gewoon"],
      overschrijf: ["ja", "nee"],
    });
    const [doel = STANDAARD] = los;
    if (los.length > 1)
      throw new Gebruiksfout(
        `begroting krijgt één bestandsnaam, en kreeg er ${los.length}: ${los.join(" ")}.`,
      );
    if (!/\.xlsx$/i.test(doel))
      throw new Gebruiksfout(
        `“${doel}” eindigt niet op .xlsx. Geef een werkmap, bijvoorbeeld begroting.xlsx.`,
      );
    // Pas hier laden: een andere opdracht hoeft niet op de bladen te wachten.
    const { begrotingDuiven } = await import(/* webpackMode: "eager" */ "../plans/begroting");
    const { alsGewoneBladen } = await import(/* webpackMode: "eager" */ "../sharing/gewoon");
    const { metUitkomsten } = await import(/* webpackMode: "eager" */ "../sharing/uitkomsten");
    const { drukWerkmap } = await import(/* webpackMode: "eager" */ "../workbook/xlsx");
    // Eerst rekenen: hoe groot een tabel uitrolt, staat niet altijd in de formule.
    const wmo = metUitkomsten(begrotingDuiven());
    const bladen = opties.formules === "gewoon" ? metUitkomsten(alsGewoneBladen(wmo)) : wmo;
    const inhoud = drukWerkmap(bladen, { titel: "Wmo-begroting Duiven 2024" });
    schrijfBestand(doel, inhoud, opties.overschrijf === "ja");
    await schrijf(`${doel}: ${bladen.map((b) => b.titel).join(", ")}.\n`);
    return GOED;
  },
};
