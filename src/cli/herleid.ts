import { citeer } from "../language/opsomming";
import { leesBestand } from "./bestandsnamen";
import { FOUT_IN_UITKOMST, Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { vandaag } from "./vandaag";

const hulp = `wmo herleid werkmap.xlsx "Lasten!B12" [--diep n] [--json ja]
wmo herleid werkmap.xlsx WMO_Lasten_kern_eerste

Legt één cel van een werkmap uit: de formule in het Nederlands en stap voor stap nagerekend, waar de getallen vandaan komen met
hun bron en norm, wat er verandert als u de cel wijzigt, wat er bij een andere afspraak uit zou komen, en een zin voor een
raadsvoorstel. Bij een fout: waar zij begint. De werkmap mag ook van u zelf zijn; op onze bladen is de uitleg rijker.

  --diep n    hoeveel lagen invoer getoond worden, 0 tot en met 9; standaard 2
  --json ja   dezelfde uitleg als JSON

Er wordt niets gewijzigd of geschreven.

Afsluitcode: 0 de cel is uitgelegd, 1 de cel toont een fout, 2 de aanroep klopt niet of het bestand is niet te lezen.`;

/** wmo herleid: waar komt dit getal vandaan? */
export const herleid: Opdracht = {
  naam: "herleid",
  wat: "legt een cel uit: waar haar getal vandaan komt",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map, voortgang } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, { diep: [], json: ["ja", "nee"] });
    const [bron, plek] = los;
    if (bron === undefined || plek === undefined)
      throw new Gebruiksfout(
        'Geef een werkmap en een cel of naam, bijvoorbeeld: wmo herleid begroting.xlsx "Lasten!B6".',
      );
    if (los.length > 2)
      throw new Gebruiksfout(
        `herleid krijgt één werkmap en één cel, en kreeg er ${los.length - 2} meer: ${los.slice(2).join(" ")}. Staat er een spatie in de naam van het blad, zet de cel dan tussen aanhalingstekens.`,
      );
    const diep = leesDiepte(opties.diep);
    const inhoud = leesBestand(map, bron);
    // Pas hier laden: --help en een verkeerde aanroep hoeven niet op het rekenblad te wachten.
    const { leesWerkboek } = await import(/* webpackMode: "eager" */ "../audit/werkboek/werkboek");
    const { onderzoekVan } = await import(/* webpackMode: "eager" */ "../audit/controle/controle");
    const { vindCel } = await import(/* webpackMode: "eager" */ "../audit/uitleg/vind");
    const { herleid: boom } = await import(/* webpackMode: "eager" */ "../audit/uitleg/boom");
    const { gevolgenVan } = await import(/* webpackMode: "eager" */ "../audit/uitleg/gevolgen");
    const { andersVan } = await import(/* webpackMode: "eager" */ "../audit/uitleg/anders");
    const { herleidtekst } = await import(/* webpackMode: "eager" */ "../audit/uitleg/tekst");
    const { Bestandsfout } = await import(/* webpackMode: "eager" */ "../xlsx/bestand/weigering");
    try {
      voortgang("De werkmap lezen…");
      const o = onderzoekVan(leesWerkboek(inhoud, vandaag(invoeruitvoer)));
      const gevonden = vindCel(o.werkboek, plek);
      if ("zin" in gevonden) throw new Gebruiksfout(`${bron}: ${gevonden.zin}`);
      voortgang("Nagaan waar het getal vandaan komt…");
      const herleiding = boom(o, gevonden.cel, diep);
      voortgang("Nagaan wat ervan afhangt…");
      const [gevolgen, anders] = [gevolgenVan(o, gevonden.cel), andersVan(o, gevonden.cel)];
      await schrijf(
        opties.json === "ja"
          ? `${JSON.stringify({ ...herleiding, gevolgen, anders }, null, 2)}\n`
          : `${herleidtekst(herleiding, gevolgen, anders).join("\n")}\n`,
      );
      return herleiding.uitleg.oorzaak === undefined ? GOED : FOUT_IN_UITKOMST;
    } catch (fout) {
      if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${bron}: ${fout.message}`);
      throw fout;
    }
  },
};

function leesDiepte(gegeven: string | undefined): number {
  if (gegeven === undefined) return 2;
  if (/^\d$/.test(gegeven)) return Number(gegeven);
  throw new Gebruiksfout(`--diep is ${citeer(gegeven)}; geef een heel getal van 0 tot en met 9.`);
}
