import type { Vondst } from "../sharing/privacy/vondst";
import { bronnaam, doelnaam, leesBestand } from "./bestandsnamen";
import { FOUT_IN_UITKOMST, Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { schrijfdoel } from "./schrijf";

const hulp = `wmo privacy werkmap.xlsx [uit.xlsx] [--metadata ja] [--verwijder ja] [--pseudoniem ja] [--overschrijf ja]

Zoekt persoonsgegevens in een werkmap: BSN, namen, geboortedatums, adressen, e-mail, telefoon, rekeningnummers en tabellen met een
rij per cliënt. Ook op verborgen bladen, in opmerkingen, namen, grafieken, draaitabellen en documenteigenschappen. Het verslag
noemt elke plaats, met het gegeven onherkenbaar gemaakt. Met een tweede naam komt daar een opgeruimde kopie; de bron blijft zoals
zij is.

  --metadata ja      wist makers, bedrijf, mappen en eigen eigenschappen
  --verwijder ja     wist de gevonden gegevens
  --pseudoniem ja    vervangt namen en BSN's door "cliënt 1"; gelijke waarden krijgen hetzelfde pseudoniem
  --overschrijf ja   vervangt een bestand dat er al staat

Wat niet te herkennen is, wordt niet gevonden: kijk zelf ook voordat u deelt.

Afsluitcode: 0 er is niets gevonden, of alles is opgeruimd, 1 er staan nog gegevens in, 2 de aanroep klopt niet of het bestand
is niet te lezen of te schrijven; dan is er niets gewijzigd.`;

const JA = ["ja", "nee"] as const;

/** wmo privacy: zoekt persoonsgegevens, en ruimt ze op in een kopie. */
export const privacy: Opdracht = {
  naam: "privacy",
  wat: "zoekt persoonsgegevens in een werkmap, en ruimt ze op",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { schrijf, map } = invoeruitvoer;
    const { los, opties } = leesOpties(argumenten, {
      metadata: JA,
      verwijder: JA,
      pseudoniem: JA,
      overschrijf: JA,
    });
    const wens = {
      metadata: opties.metadata === "ja",
      verwijder: opties.verwijder === "ja",
      pseudoniem: opties.pseudoniem === "ja",
    };
    const bron = bronnaam("privacy", los);
    const inhoud = leesBestand(map, bron);
    const doel = doelVan(bron, los, Object.values(wens).includes(true));
    const zet =
      doel === undefined
        ? undefined
        : schrijfdoel(invoeruitvoer, { doel, overschrijf: opties.overschrijf === "ja", bronnen: [bron] });
    // Pas hier laden: --help en een verkeerde aanroep hoeven er niet op te wachten.
    const { zoekPersoonsgegevens } = await import(/* webpackMode: "eager" */ "../sharing/privacy/zoek");
    const { maakSchoon } = await import(/* webpackMode: "eager" */ "../sharing/privacy/schoon");
    const { kiesUitwegen } = await import(/* webpackMode: "eager" */ "../sharing/privacy/keuzes");
    const { vondsttekst } = await import(/* webpackMode: "eager" */ "../sharing/privacy/vondsttekst");
    const { schoontekst } = await import(/* webpackMode: "eager" */ "../sharing/privacy/schoontekst");
    const { leesToestand, verborgentekst } = await import(/* webpackMode: "eager" */ "../sharing/toestand");
    const { openWerkmap } = await import(/* webpackMode: "eager" */ "../sharing/werkmap/werkmap");
    const { gebrektekst } = await import(/* webpackMode: "eager" */ "../sharing/regels");
    const { Bestandsfout } = await import(/* webpackMode: "eager" */ "../xlsx/bestand/weigering");
    const { pasBijNaam } = await import(/* webpackMode: "eager" */ "./werkmapsoort");
    try {
      const vondsten = zoekPersoonsgegevens(inhoud);
      if (doel === undefined || zet === undefined) {
        const { verborgen } = leesToestand(openWerkmap(inhoud));
        await schrijf(`${[...vondsttekst(vondsten), ...verborgentekst(verborgen)].join("\n")}\n`);
        return blijftOver(vondsten) ? FOUT_IN_UITKOMST : GOED;
      }
      const uitslag = maakSchoon(pasBijNaam(inhoud, bron, doel), {
        metadata: wens.metadata,
        vondsten: kiesUitwegen(vondsten, wens),
      });
      const over = zoekPersoonsgegevens(uitslag.bytes);
      const { verborgen } = leesToestand(openWerkmap(uitslag.bytes));
      zet(uitslag.bytes);
      await schrijf(
        `${[...schoontekst(uitslag, over), ...verborgentekst(verborgen), ...gebrektekst(uitslag.gebreken), `Geschreven: ${doel}.`].join("\n")}\n`,
      );
      return blijftOver(over) ? FOUT_IN_UITKOMST : GOED;
    } catch (fout) {
      if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${bron}: ${fout.message}`);
      throw fout;
    }
  },
};

/** Waar de opgeruimde kopie komt; undefined als er alleen gezocht wordt. */
function doelVan(bron: string, los: readonly string[], ruimtOp: boolean): string | undefined {
  if (los.length === 1 && !ruimtOp) return undefined;
  const doel = doelnaam(bron, los[1], "opgeruimd");
  if (los.length === 1)
    throw new Gebruiksfout(
      `Geef ook een naam voor de opgeruimde kopie, bijvoorbeeld: wmo privacy ${bron} ${doel}. De bron blijft zoals zij is.`,
    );
  if (!ruimtOp)
    throw new Gebruiksfout(
      "Zeg wat er opgeruimd moet worden: --metadata ja, --verwijder ja of --pseudoniem ja. Zonder tweede naam komt er alleen een verslag.",
    );
  return doel;
}

function blijftOver(vondsten: readonly Vondst[]): boolean {
  return vondsten.some((v) => v.soort !== "onleesbaar");
}
