import type { Bereik } from "../audit/watals/bereik";
import type { Samenhangkeuze } from "../audit/watals/antwoord";
import type { Invoerkeuze } from "../audit/watals/verkenning";
import { leesGetal } from "../language/leesgetal";
import { bronnaam, leesBestand } from "./bestandsnamen";
import { groepenvolgorde } from "./groepenvolgorde";
import { Gebruiksfout, GOED, type Opdracht } from "./opdracht";
import { leesOpties } from "./opties";
import { vandaag } from "./vandaag";

const hulp = `wmo watals werkmap.xlsx --uitkomst Lasten!B12 [--invoer naam[=laag..hoog]]... [--doel 0] [--trekkingen 1000] [--zaad 1] [--json ja]
wmo watals --groepen groepen.json --uren 11

Rekent uit wat er met een uitkomst gebeurt als de invoer anders is. In de werkmap verandert niets.

  --uitkomst    een cel (Lasten!B12) of een naam
  --invoer      een getypt getal: een cel of een naam, en tussen welke waarden zij verandert: "Kosten!B4=0,7..0,8" of met de
                meest waarschijnlijke waarde ertussen: "Kosten!B4=0,7..0,77..0,8"; zonder waarden een tiende omlaag en omhoog.
                Mag vaker staan; zonder --invoer zijn het de vijf die het meest met de uitkomst doen
  --doel        waar het omslagpunt ligt: een getal (standaard 0), of een cel of naam waar de uitkomst aan gelijk moet worden
  --samenhang   twee van die getallen die samen hoog of laag uitvallen, van -1 tot 1: "Kosten!B4~Kosten!B5=0,6". Mag vaker staan
  --trekkingen  100 t/m 100.000, standaard 1.000
  --zaad        een heel getal; hetzelfde zaad geeft overal dezelfde uitkomst, standaard 1
  --groepen     in plaats van een werkmap: de volgorde van herindiceren die het meest bespaart. Een JSON-lijst met per groep naam,
                clienten, minutenNu, minutenStraks, urenPerHerindicatie en wekenTotAfloop
  --uren        de uren per week die daarvoor zijn
  --json ja     de uitkomsten als één JSON-object, voor een ander programma

Getallen zoals in een Nederlands rekenblad: 37,20 of 77%.

Afsluitcode: 0 er is een uitkomst, 2 de aanroep klopt niet, het bestand is niet te lezen of de uitkomst is niet na te rekenen.`;

/** wmo watals: wat een uitkomst doet als de invoer anders is. */
export const watals: Opdracht = {
  naam: "watals",
  wat: "rekent uit wat een uitkomst doet als de invoer anders is",
  hulp,
  async voer(argumenten, invoeruitvoer) {
    const { map, schrijf, voortgang } = invoeruitvoer;
    const { los, opties } = leesOpties(
      argumenten,
      {
        uitkomst: [],
        invoer: [],
        doel: [],
        samenhang: [],
        trekkingen: [],
        zaad: [],
        groepen: [],
        uren: [],
        json: ["ja", "nee"],
      },
      ["invoer", "samenhang"],
    );
    if (opties.groepen !== undefined) {
      const uren = leesGetal(opties.uren ?? "");
      if (uren === undefined || uren <= 0)
        throw new Gebruiksfout("Zeg met --uren hoeveel uren per week er zijn, bijvoorbeeld --uren 11.");
      const tekst = new TextDecoder().decode(leesBestand(map, opties.groepen));
      await schrijf(`${groepenvolgorde(opties.groepen, tekst, uren).join("\n")}\n`);
      return GOED;
    }
    const bron = bronnaam("watals", los.slice(0, 1));
    const { uitkomst } = opties;
    if (uitkomst === undefined)
      throw new Gebruiksfout(
        `Zeg over welke uitkomst het gaat, bijvoorbeeld: wmo watals ${bron} --uitkomst Lasten!B12.`,
      );
    const gevraagd = {
      uitkomst,
      // Achter --invoer mag een rij staan: de shell maakt er losse woorden van.
      invoer: [...(opties.invoer?.split("\n") ?? []), ...los.slice(1)].map(leesKeuze),
      samenhang: (opties.samenhang?.split("\n") ?? []).map(leesSamenhang),
      doel: opties.doel ?? "0",
      trekkingen: heel("trekkingen", opties.trekkingen ?? "1000", 100, 100_000),
      zaad: heel("zaad", opties.zaad ?? "1", 1, 999_999_999),
    };
    const bytes = leesBestand(map, bron);
    // Pas hier laden: --help en een verkeerde aanroep hoeven niet op het rekenblad te wachten.
    const { leesWerkboek } = await import(/* webpackMode: "eager" */ "../audit/werkboek/werkboek");
    const { antwoordOp } = await import(/* webpackMode: "eager" */ "../audit/watals/antwoord");
    const { antwoordtekst } = await import(/* webpackMode: "eager" */ "../audit/watals/tekst");
    const { Bestandsfout } = await import(/* webpackMode: "eager" */ "../xlsx/bestand/weigering");
    try {
      voortgang("De werkmap lezen…");
      const antwoord = antwoordOp(leesWerkboek(bytes, vandaag(invoeruitvoer)), gevraagd, voortgang);
      await schrijf(
        opties.json === "ja"
          ? `${JSON.stringify(antwoord, null, 2)}\n`
          : `${antwoordtekst(antwoord).join("\n")}\n`,
      );
      return GOED;
    } catch (fout) {
      if (fout instanceof Bestandsfout) throw new Gebruiksfout(`${bron}: ${fout.message}`);
      throw fout;
    }
  },
};

/** "Kosten!B4=0,7..0,77..0,8" als plek en bereik. */
function leesKeuze(tekst: string): Invoerkeuze {
  const is = tekst.indexOf("=");
  if (is < 0) return { plek: tekst };
  const delen = tekst.slice(is + 1).split("..");
  const getallen = delen.map(leesGetal);
  const [een, twee, drie] = getallen;
  if (een === undefined || twee === undefined || delen.length > 3 || getallen.includes(undefined))
    throw new Gebruiksfout(
      `“${tekst}” is niet te lezen. Geef laag en hoog met twee punten ertussen, bijvoorbeeld Kosten!B4=0,7..0,8.`,
    );
  const bereik: Bereik =
    drie === undefined ? { laag: een, hoog: twee } : { laag: een, waarschijnlijk: twee, hoog: drie };
  return { plek: tekst.slice(0, is), bereik };
}

/** "Kosten!B4~Kosten!B5=0,6". */
function leesSamenhang(tekst: string): Samenhangkeuze {
  const [, een, ander, getal] = /^([^~=]+)~([^~=]+)=(.+)$/.exec(tekst) ?? [];
  const correlatie = leesGetal(getal ?? "");
  if (een === undefined || ander === undefined || correlatie === undefined)
    throw new Gebruiksfout(
      `“${tekst}” is niet te lezen. Geef twee cellen of namen en een getal, bijvoorbeeld Kosten!B4~Kosten!B5=0,6.`,
    );
  return { een, ander, correlatie };
}

function heel(optie: string, tekst: string, vanaf: number, totEnMet: number): number {
  const getal = leesGetal(tekst);
  if (getal === undefined || !Number.isInteger(getal) || getal < vanaf || getal > totEnMet)
    throw new Gebruiksfout(
      `--${optie} is “${tekst}”; geef een heel getal van ${vanaf} t/m ${totEnMet.toLocaleString("nl-NL")}.`,
    );
  return getal;
}
