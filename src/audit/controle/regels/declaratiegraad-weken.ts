import { ontleedGetal } from "../../../language/leesgetal";
import { toonGetal, toonPercentage } from "../../../language/getallen";
import type { Cel } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { getallenVan, tekstenInRij, tekstenVan, type Duiding } from "../duiding";
import type { Bevinding, Onderzoek, Regel } from "../regel";

const WEKEN_PER_JAAR = 52;
/** Een percentage van 88,5 op één decimaal mag 88 of 89 heten. */
const SPELING = 0.006;
/** Minder weken dan dit is een looptijd, geen jaar zonder vakantie en ziekte. */
const MINSTE_WEKEN = 30;

/** “77% (= 46 weken)”: een percentage en weken in één tekst, met niets dan een gelijkteken ertussen. */
const IN_EEN_TEKST =
  /(\d+(?:[.,]\d+)?) ?%[ (]*(?:=|is|ofwel|oftewel|dus|dat is|of)?[ (]*(?:ongeveer |circa |ca\.? )?(\d+(?:[.,]\d+)?) (?:weken|weeks)/;
const ALLEEN_WEKEN = /(?:^|[^\d.,])(\d+(?:[.,]\d+)?) (?:van de 52 )?(?:weken|weeks)/;
/** Weken waarin iets werkelijk gebeurt; weken per jaar zijn dat niet. */
const WERKELIJK = /gedeclareerd|geleverd|werkelijk|effectief|effectieve|declarabel|verzilverd|claimed/;

/** Een declaratiegraad en een aantal weken die hetzelfde willen zeggen, en dat niet doen. */
export const declaratiegraadWeken: Regel = {
  id: "declaratiegraad-weken",
  naam: "De declaratiegraad past niet bij de weken",
  ernst: "waarschuwing",
  waarom:
    "Een deel van een jaar is als percentage en als weken te schrijven, en dan hoort er hetzelfde uit te komen. Wie later het andere getal gebruikt, krijgt een ander bedrag.",
  uitweg:
    "Kies welk getal gemeten is, en laat het andere weg of reken het uit: weken gedeeld door 52. Zijn het twee verschillende dingen, noem ze dan allebei anders.",
  *zoek(o) {
    for (const [cel, tekst] of tekstenVan(o)) {
      if (!/\d ?%/.test(tekst)) continue;
      const [, procent, weken] = IN_EEN_TEKST.exec(kaal(tekst)) ?? [];
      // Wie de goede som erbij zet, wijst de tegenspraak zelf al aan.
      if (tekst.includes(toonPercentage(getal(weken) / WEKEN_PER_JAAR, 1))) continue;
      const bevinding = spreektTegen(cel, getal(procent) / 100, getal(weken));
      if (bevinding !== undefined) yield bevinding;
    }
    const werkelijk = getallenVan(o).filter(
      (w) => w.begrip === "weken" && w.getypt && WERKELIJK.test(kaal(`${w.label} ${w.kop}`)),
    );
    for (const d of getallenVan(o).filter((x) => x.begrip === "declaratiegraad")) {
      const graad = aandeel(d);
      for (const [bij, weken] of wekenBij(o, d, werkelijk)) {
        const bevinding = spreektTegen(d.cel, graad, weken);
        if (bevinding !== undefined) yield { ...bevinding, ook: bij === d.cel ? [] : [bij] };
      }
    }
  },
};

/** Een declaratiegraad als aandeel; 77 zonder procentteken is 77%. */
function aandeel({ waarde, cel }: Duiding): number {
  return waarde > 1.5 && !cel.stijl.vorm.includes("%") ? waarde / 100 : waarde;
}

/** De weken die bij een declaratiegraad genoemd worden: in haar rij, of op haar blad als weken waarin echt gedeclareerd is. */
function* wekenBij(
  o: Onderzoek,
  d: Duiding,
  werkelijk: readonly Duiding[],
): Iterable<readonly [Cel, number]> {
  for (const [cel, tekst] of tekstenInRij(o, d.cel)) {
    const weken = IN_EEN_TEKST.test(kaal(tekst)) ? undefined : ALLEEN_WEKEN.exec(kaal(tekst))?.[1];
    if (weken !== undefined) yield [cel, getal(weken)];
  }
  for (const w of werkelijk) if (w.cel.blad === d.cel.blad && w.jaar === d.jaar) yield [w.cel, w.waarde];
}

function spreektTegen(cel: Cel, graad: number, weken: number): Bevinding | undefined {
  if (!(weken >= MINSTE_WEKEN && weken < WEKEN_PER_JAAR && graad > 0)) return undefined;
  const deel = weken / WEKEN_PER_JAAR;
  if (Math.abs(deel - graad) <= SPELING) return undefined;
  return {
    cel,
    zin: `Hier staat ${toonPercentage(graad, 1)} met ${toonGetal(weken)} weken, maar ${toonGetal(weken)} van de 52 weken is ${toonPercentage(deel, 1)}; ${toonPercentage(graad, 1)} is ${toonGetal(Math.round(graad * WEKEN_PER_JAAR * 10) / 10)} weken.`,
  };
}

function getal(tekst: string | undefined): number {
  return ontleedGetal(tekst ?? "", "nl")?.getal ?? Number.NaN;
}
