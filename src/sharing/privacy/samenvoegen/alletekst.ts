import { loopXml } from "../../../xlsx/bestand/xml";
import { inhoudVan } from "../../../xlsx/bestand/xmltekst";
import type { Pakket } from "../../../xlsx/bestand/pakket";
import { Bestandsfout } from "../../../xlsx/bestand/weigering";
import { platteTekst } from "../zoek/plattetekst";
import { zonderCodes } from "../zoek/kopcodes";
import { GEEN_TEKST } from "../zoek/tekststroom";

/** Een tekst in een onderdeel, met de cel waar zij bij hoort als dat er een is. */
export interface Losseregel {
  readonly tekst: string;
  readonly cel: string | undefined;
  /** In een formule, een attribuut of een grafiek zijn getallen ook gewoon bedragen. */
  readonly getallen: boolean;
}

/** Elementen waarvan de stukken samen één tekst zijn: opmaak knipt een naam in tweeën. */
const SAMEN = new Set(["p", "si", "is", "text"]);
const GETALLEN = /^(?:f|v|formula\d?|definedName|calculatedColumnFormula|totalsRowFormula|)$/;
const KOPTEKST = /^(?:odd|even|first)(?:Header|Footer)$/;

/**
 * Alle tekst die in een onderdeel te lezen is: tussen de tags, in attributen en in formules. Een onderdeel dat geen XML is wordt als
 * platte tekst gelezen, in de tekenset die het heeft. De waarden van de cellen van een blad horen er niet bij: die leest wie cellen leest.
 */
export function alleTekst(pakket: Pakket, pad: string, hoor: (regel: Losseregel) => void): void {
  const bytes = pakket.ruw(pad);
  try {
    uitXml(bytes, pad, hoor);
  } catch (fout) {
    if (!(fout instanceof Bestandsfout)) throw fout;
    for (const tekst of platteTekst(bytes).split(/[\n\0]+/)) hoor({ tekst, cel: undefined, getallen: false });
  }
}

function uitXml(bytes: Uint8Array, pad: string, hoor: (regel: Losseregel) => void): void {
  const open: string[] = [];
  let [vorig, cel, samenVan] = [0, undefined as string | undefined, -1];
  let samen = "";
  const zeg = (tekst: string, element: string) => {
    if (tekst.trim() === "" || (element === "v" && cel !== undefined)) return;
    const leesbaar = KOPTEKST.test(element) ? zonderCodes(tekst) : tekst;
    hoor({ tekst: leesbaar, cel, getallen: GETALLEN.test(element) });
  };
  const tussen = (tot: number) => {
    const element = open[open.length - 1];
    if (element === undefined || tot <= vorig) return;
    const tekst = inhoudVan(bytes, vorig, tot, pad);
    if (samenVan >= 0) samen += tekst;
    else zeg(tekst, element);
  };
  loopXml(bytes, pad, {
    open(tag) {
      tussen(tag.begin);
      vorig = tag.eind;
      if (tag.naam === "c") cel = tag.attributen.r;
      // Van een cel zegt alleen de inhoud iets, en daar zijn er miljoenen van.
      else if (!/^(?:row|v|f|is|t)$/.test(tag.naam))
        for (const [naam, waarde] of Object.entries(tag.attributen))
          if (waarde.length > 2 && !GEEN_TEKST.test(naam)) zeg(waarde, "");
      open.push(tag.naam);
      if (samenVan < 0 && SAMEN.has(tag.naam)) [samenVan, samen] = [open.length, ""];
    },
    sluit(naam, begin, eind) {
      tussen(begin);
      vorig = eind;
      if (samenVan === open.length) {
        zeg(samen, naam);
        samenVan = -1;
      }
      if (naam === "c") cel = undefined;
      open.pop();
    },
  });
}
