import { EDITIES } from "../sharing/edities";
import { schrijfdoel } from "./schrijf";
import { leesBestand, leesBron } from "./bestandsnamen";
import { FOUT_IN_UITKOMST, Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { vandaag } from "./vandaag";

const hulp = `wmo deel werkmap.xlsx [uit.xlsx] [--vorm gewoon|waarden|waarden-met-formule] [--clienten groepen|laten]
         [--editie alles|college|adviesraad] [--metadata ja] [--eerder vorige.xlsx] [--akkoord ja] [--overschrijf ja]

Maakt van een werkmap met functies van Wmo-begroting een werkmap die zonder de invoegtoepassing werkt, in Excel en in
LibreOffice. Zonder tweede naam komt zij ernaast te staan als werkmap-deelbaar.xlsx,
van een editie als werkmap-deelbaar-college.xlsx.

  --vorm gewoon                (standaard) elke functie wordt een gewone formule; de werkmap rekent door
  --vorm waarden               elke functie wordt haar uitkomst
  --vorm waarden-met-formule   ook, met de formules als tekst op het blad Over deze werkmap
  --clienten groepen           (standaard) rijen per cliënt worden groepen met aantallen; elke uitkomst blijft gelijk
  --clienten laten             rijen per cliënt blijven staan
  --editie alles               (standaard) elk blad is te zien
  --editie college             de Samenvatting, Uitgangspunten en de bladen van de keten; de rest is verborgen
  --editie adviesraad          Voor de adviesraad, de Samenvatting, en de Adviesaanvraag of anders de Uitleg, samen meestal hoogstens vier
                               bladzijden; de rest is verborgen
  --metadata ja                wist makers, bedrijf, mappen en eigen eigenschappen
  --eerder vorige.xlsx         een versie die al gedeeld is: verschillen van een paar cliënten worden gemeld
  --akkoord ja                 schrijf ook als er iets niet te bewijzen is, of als er persoonsgegevens in staan
  --overschrijf ja             vervangt een bestand dat er al staat

Een begroting krijgt een blad Uitleg: hoe elk cijfer gerekend is en waarmee. Elke aanroep wordt nagerekend: de functie naast de gewone formule, op de bewaarde waarden. Verschillen zij, of is een
aanroep niet om te zetten, dan komt er geen bestand. Daarna wordt de kopie doorzocht op persoonsgegevens; staan die erin, dan
komt er alleen een bestand met --akkoord ja; bij verborgen bladen ook. Opruimen doet wmo privacy. Een werkmap op handmatig rekenen
gaat op automatisch. Al het andere in de werkmap blijft zoals het is.

Afsluitcode: 0 de werkmap is gemaakt, 1 zij is niet gemaakt om wat in het verslag staat, 2 de aanroep klopt niet of het
bestand is niet te lezen of te schrijven; dan is er niets gewijzigd.`;

const JA = ["ja", "nee"] as const;
const VORMEN = ["gewoon", "waarden", "waarden-met-formule"] as const;

/** wmo deel: de deelbare werkmap. */
export const deel: Opdracht = {
  naam: "deel",
  wat: "maakt een werkmap die zonder de invoegtoepassing rekent",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map, voortgang } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, {
      vorm: VORMEN,
      clienten: ["groepen", "laten"],
      editie: EDITIES,
      eerder: [],
      metadata: JA,
      akkoord: JA,
      overschrijf: JA,
    });
    const voor = opties.editie === undefined || opties.editie === "alles" ? "" : `-${opties.editie}`;
    const { bron, doel, inhoud } = leesBron(map, "deel", los, `deelbaar${voor}`);
    const eerder = opties.eerder === undefined ? undefined : leesBestand(map, opties.eerder);
    const zet = schrijfdoel(invoeruitvoer, {
      doel,
      overschrijf: opties.overschrijf === "ja",
      bronnen: [bron, ...(opties.eerder === undefined ? [] : [opties.eerder])],
    });
    // Pas hier laden: --help en een verkeerde aanroep hoeven niet op het rekenblad te wachten.
    const { deelVeilig, veiligtekst } = await import(/* webpackMode: "eager" */ "../sharing/deelveilig");
    const { uitlegblad } = await import(/* webpackMode: "eager" */ "../audit/uitleg/blad");
    const { vondsttekst } = await import(/* webpackMode: "eager" */ "../sharing/privacy/vondsttekst");
    const { Bestandsfout } = await import(/* webpackMode: "eager" */ "../xlsx/bestand/weigering");
    const { pasBijNaam } = await import(/* webpackMode: "eager" */ "./werkmapsoort");
    try {
      const gewoon = pasBijNaam(inhoud, bron, doel);
      const opdracht = {
        vorm: VORMEN.find((v) => v === opties.vorm) ?? ("gewoon" as const),
        datum: vandaag(invoeruitvoer),
        akkoord: opties.akkoord === "ja",
        clienten: opties.clienten === "laten" ? ("laten" as const) : ("groepen" as const),
        eerder,
        editie: EDITIES.find((e) => e === opties.editie) ?? ("alles" as const),
        uitleg: uitlegblad,
        schoon: { metadata: opties.metadata === "ja", vondsten: [] },
      };
      const { verslag, bestand, vraagtAkkoord } = deelVeilig(gewoon, opdracht, voortgang);
      if (bestand !== undefined) zet(bestand);
      const vondsten = verslag.vondsten.length === 0 ? [] : vondsttekst(verslag.vondsten);
      const slot =
        bestand === undefined
          ? `Er is niets geschreven.${vraagtAkkoord ? " Is dit goed zo, geef dan --akkoord ja mee." : ""}`
          : `Geschreven: ${doel}.`;
      await schrijf(`${[...veiligtekst(verslag), ...vondsten, slot].join("\n")}\n`);
      return bestand === undefined ? FOUT_IN_UITKOMST : GOED;
    } catch (fout) {
      if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${bron}: ${fout.message}`);
      throw fout;
    }
  },
};
