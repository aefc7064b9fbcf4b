import { doelnaam, leesBestand } from "./bestandsnamen";
import { FOUT_IN_UITKOMST, Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { schrijfdoel } from "./schrijf";
import { vandaag } from "./vandaag";

const hulp = `wmo advies ingevuld.xlsx begroting.xlsx [uit.xlsx] [--neem leeg|alles|naast] [--status ja] [--overschrijf ja]

Leest wat de adviesraad in een gedeelde werkmap schreef, en legt het punt voor punt naast het blad Adviesaanvraag van uw eigen
werkmap. Een punt wordt gevonden op zijn vraag; wat weg, nieuw, dubbel of anders verwoord is, staat in de lijst. Zonder derde naam
komt de werkmap met het advies ernaast te staan als begroting-met-advies.xlsx. De twee bestanden zelf veranderen niet.

  --neem leeg        (standaard) vult alleen waar nog geen advies staat, bij dezelfde vraag
  --neem alles       vervangt ook een advies dat er al staat
  --neem naast       zet het nieuwe advies onder een advies dat er al staat
  --status ja        zet de status van punten die een advies krijgen op “advies ontvangen”, als die nog open of gevraagd is
  --overschrijf ja   vervangt een bestand dat er al staat

Er komt alleen tekst in de werkmap, ook als een advies met = begint. Wat er verder in het bestand anders is (andere cellen,
opmerkingen, bladen), wordt genoemd en niet overgenomen.

Afsluitcode: 0 alles is overgenomen of er was niets nieuws, 1 er is iets niet overgenomen: kijk in de lijst, 2 de aanroep klopt
niet of een bestand is niet te lezen of te schrijven; dan is er niets geschreven.`;

const NEMEN = ["leeg", "alles", "naast"] as const;

/** wmo advies: wat de adviesraad in de gedeelde werkmap schreef, terug in de eigen werkmap. */
export const advies: Opdracht = {
  naam: "advies",
  wat: "leest het advies terug uit een gedeelde werkmap",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, {
      neem: NEMEN,
      status: ["ja", "nee"],
      overschrijf: ["ja", "nee"],
    });
    const [ingevuld, eigen, gegeven] = los;
    if (ingevuld === undefined || eigen === undefined || los.length > 3)
      throw new Gebruiksfout(
        `advies krijgt het ingevulde bestand en uw eigen werkmap, en eventueel een naam voor het resultaat; het kreeg er ${los.length}: wmo advies ingevuld.xlsx begroting.xlsx.`,
      );
    const [bytes, inhoud] = [leesBestand(map, ingevuld), leesBestand(map, eigen)];
    const doel = doelnaam(eigen, gegeven, "met-advies");
    const zet = schrijfdoel(invoeruitvoer, {
      doel,
      overschrijf: opties.overschrijf === "ja",
      bronnen: [ingevuld, eigen],
    });
    // Pas hier laden: --help en een verkeerde aanroep hoeven niet op het rekenblad te wachten.
    const { neemOver } = await import(/* webpackMode: "eager" */ "../audit/advies/neemover");
    const { metNaam } = await import(/* webpackMode: "eager" */ "../audit/advies/advies");
    const { Bestandsfout } = await import(/* webpackMode: "eager" */ "../xlsx/bestand/weigering");
    const { pasBijNaam } = await import(/* webpackMode: "eager" */ "./werkmapsoort");
    try {
      const gewoon = metNaam(eigen, () => pasBijNaam(inhoud, eigen, doel));
      const { regels, bestand, over } = neemOver(gewoon, {
        ingevuld: { naam: ingevuld, bytes },
        neem: NEMEN.find((n) => n === opties.neem) ?? "leeg",
        status: opties.status === "ja",
        datum: vandaag(invoeruitvoer),
      });
      if (bestand !== undefined) zet(bestand);
      const slot = bestand === undefined ? "Er is niets geschreven." : `Geschreven: ${doel}.`;
      await schrijf(`${[...regels, slot].join("\n")}\n`);
      return over ? FOUT_IN_UITKOMST : GOED;
    } catch (fout) {
      if (fout instanceof Bestandsfout) throw new Gebruiksfout(fout.message);
      throw fout;
    }
  },
};
