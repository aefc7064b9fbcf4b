import { schrijfBestand } from "./schrijf";
import { leesBestand, werkmapnamen } from "./bestandsnamen";
import { FOUT_IN_UITKOMST, Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { vandaag } from "./vandaag";

const hulp = `wmo deel werkmap.xlsx [uit.xlsx] [--vorm gewoon|waarden|waarden-met-formule] [--akkoord ja] [--overschrijf ja]

Maakt van een werkmap met functies van Wmo-begroting een werkmap die zonder de invoegtoepassing werkt, in Excel en in
LibreOffice. Zonder tweede naam komt zij ernaast te staan als werkmap-deelbaar.xlsx.

  --vorm gewoon                (standaard) elke functie wordt een gewone formule; de werkmap rekent door
  --vorm waarden               elke functie wordt haar uitkomst
  --vorm waarden-met-formule   ook, met de formules als tekst op het blad Over deze werkmap
  --akkoord ja                 schrijf ook als er iets niet te bewijzen is; het staat dan in het verslag
  --overschrijf ja             vervangt een bestand dat er al staat

Elke aanroep wordt nagerekend: de functie naast de gewone formule, op de bewaarde waarden. Verschillen zij, of is een
aanroep niet om te zetten, dan komt er geen bestand. Al het andere in de werkmap blijft zoals het is.

Afsluitcode: 0 de werkmap is gemaakt, 1 zij is niet gemaakt om wat in het verslag staat, 2 de aanroep klopt niet of het
bestand is niet te lezen of te schrijven; dan is er niets gewijzigd.`;

const VORMEN = ["gewoon", "waarden", "waarden-met-formule"] as const;

/** wmo deel: de deelbare werkmap. */
export const deel: Opdracht = {
  naam: "deel",
  wat: "maakt een werkmap die zonder de invoegtoepassing rekent",
  hulp,
  async voer(argumenten, { schrijf }) {
    const { los, opties } = leesOpties(argumenten, {
      vorm: VORMEN,
      akkoord: ["ja", "nee"],
      overschrijf: ["ja", "nee"],
    });
    const { bron, doel } = werkmapnamen("deel", los, "deelbaar");
    const inhoud = leesBestand(bron);
    // Pas hier laden: --help en een verkeerde aanroep hoeven niet op het rekenblad te wachten.
    const { deelWerkmap } = await import(/* webpackMode: "eager" */ "../sharing/deel");
    const { Bestandsfout } = await import(/* webpackMode: "eager" */ "../sharing/bestand/weigering");
    const { verslagtekst } = await import(/* webpackMode: "eager" */ "../sharing/verslagtekst");
    try {
      const { verslag, bestand } = deelWerkmap(inhoud, {
        vorm: VORMEN.find((v) => v === opties.vorm) ?? "gewoon",
        datum: vandaag(),
        akkoord: opties.akkoord === "ja",
      });
      if (bestand !== undefined) schrijfBestand(doel, bestand, opties.overschrijf === "ja");
      const slot =
        bestand === undefined
          ? `Er is niets geschreven.${alleenAkkoord(verslag) ? " Is dit goed zo, geef dan --akkoord ja mee." : ""}`
          : `Geschreven: ${doel}.`;
      await schrijf(`${[...verslagtekst(verslag), slot].join("\n")}\n`);
      return bestand === undefined ? FOUT_IN_UITKOMST : GOED;
    } catch (fout) {
      if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${bron}: ${fout.message}`);
      throw fout;
    }
  },
};

function alleenAkkoord(verslag: {
  weigeringen: readonly unknown[];
  verschillen: readonly unknown[];
}): boolean {
  return verslag.weigeringen.length + verslag.verschillen.length === 0;
}
