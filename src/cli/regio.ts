import { opsomming } from "../language/opsomming";
import {
  dubbeleGemeente,
  gemeentebegroting,
  GEZOCHT,
  regiolijsten,
  type Gemeentebegroting,
} from "../plans/regio/uitsamenvatting";
import { Bestandsfout } from "../xlsx/bestand/weigering";
import { leesBestand } from "./bestandsnamen";
import { Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { schrijfdoel } from "./schrijf";

const STANDAARD = "regio.xlsx";

const hulp = `wmo regio gemeente-a.xlsx gemeente-b.xlsx ... [--uit regio.xlsx] [--overschrijf ja]

Zet de begrotingen van gemeenten naast elkaar en telt ze op: elke gemeente houdt haar eigen werkmap, en hier komt één blad
Regio uit. Uit elke werkmap wordt het blad Samenvatting gelezen, zoals Excel of LibreOffice het bewaarde: cliënten, lasten,
consulenten en eigen bijdragen per jaar.

  --uit naam.xlsx    de werkmap die gemaakt wordt; anders ${STANDAARD}, in deze map
  --overschrijf ja   vervangt een bestand dat er al staat

Afsluitcode: 0 de werkmap is gemaakt, 2 de aanroep klopt niet of een werkmap is niet te gebruiken; dan is er niets gewijzigd.`;

/** wmo regio: de begrotingen van gemeenten, elk in een eigen werkmap, samen op één blad. */
export const regio: Opdracht = {
  naam: "regio",
  wat: "telt de begrotingen van gemeenten op",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, { uit: [], overschrijf: ["ja", "nee"] });
    if (los.length < 2)
      throw new Gebruiksfout(
        `regio telt de begrotingen van ten minste twee gemeenten op, en kreeg er ${los.length}. Geef hun werkmappen: wmo regio gemeente-a.xlsx gemeente-b.xlsx.`,
      );
    const doel = opties.uit ?? STANDAARD;
    if (!/\.xlsx$/i.test(doel))
      throw new Gebruiksfout(`“${doel}” eindigt niet op .xlsx. Geef een naam als ${STANDAARD}.`);
    const zet = schrijfdoel(invoeruitvoer, { doel, overschrijf: opties.overschrijf === "ja", bronnen: los });
    // Pas hier laden: een andere opdracht hoeft niet op de bladen te wachten.
    const { leesNaamwaarden } = await import(/* webpackMode: "eager" */ "../sharing/naamwaarden");
    const { openWerkmap } = await import(/* webpackMode: "eager" */ "../sharing/werkmap/werkmap");
    const { leesBegroting } = await import(/* webpackMode: "eager" */ "../plans/begroting/lees");
    const { maakBegroting } = await import(/* webpackMode: "eager" */ "../plans/begroting/maak");
    const { begrotingMetUitkomsten } = await import(/* webpackMode: "eager" */ "./uitkomsten");
    const { drukWerkmap } = await import(/* webpackMode: "eager" */ "../xlsx/drukken/druk");
    const gemeenten = los.map((bestand) => {
      try {
        const uit = gemeentebegroting(
          bestand,
          leesNaamwaarden(openWerkmap(leesBestand(map, bestand)), GEZOCHT),
        );
        if ("zin" in uit) throw new Gebruiksfout(uit.zin);
        return uit;
      } catch (fout) {
        if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${bestand}: ${fout.message}`);
        throw fout;
      }
    });
    const dubbel = dubbeleGemeente(gemeenten);
    if (dubbel !== undefined) throw new Gebruiksfout(dubbel);
    const gelezen = leesBegroting(alsInvoer(gemeenten));
    if ("klachten" in gelezen) throw new Gebruiksfout(gelezen.klachten.map((k) => k.zin).join("\n"));
    const bladen = begrotingMetUitkomsten(maakBegroting(gelezen.begroting));
    zet(drukWerkmap(bladen, { titel: gelezen.begroting.titel }));
    await schrijf(
      `${doel}: ${opsomming(gemeenten.map((g) => `${g.gemeente} (${g.jaren.map((j) => j.jaar).join(", ")})`))}.\n`,
    );
    return GOED;
  },
};

/** De begroting met het blad Regio, in de vorm van een invoerbestand. */
function alsInvoer(gemeenten: readonly Gemeentebegroting[]): unknown {
  const { jaren, gemeenten: namen, begrotingen, bron } = regiolijsten(gemeenten);
  return {
    versie: 1,
    titel: `Begrotingen van ${opsomming(namen.map((g) => g.gemeente))}`.slice(0, 120),
    inleiding: `De begrotingen van ${gemeenten.length} gemeenten naast elkaar, en hun som. Elke gemeente heeft haar eigen werkmap; daarin staat hoe de bedragen zijn gerekend.`,
    peildatum: `${jaren[0]?.jaar ?? ""}-01-01`,
    uitgangspunten: { Jaren: { rijen: jaren } },
    plannen: [{ plan: "regio", lijsten: { gemeenten: namen, begrotingen: { rijen: begrotingen, bron } } }],
  };
}
