import { afronden } from "../../../domain/afronden";
import { toonPercentage } from "../../../language/getallen";
import { kaal } from "../begrippen";
import { getallenVan, type Duiding } from "../duiding";
import type { Regel } from "../regel";

const GEWICHT = /\b(?:gewicht(?:en)?|weging(?:en)?|wegings?factor(?:en)?|weight)\b/;
const SAMEN = /totaal|samen|\bsom\b|total/;
/** Daarbuiten zijn het geen delen van één geheel: subcriteria onder een hoofdcriterium, of gewichten om mee te vermenigvuldigen. */
const [LAAGST, HOOGST] = [0.5, 1.5];
const SPELING = 0.0005;

/** Gewichten onder of naast elkaar die samen geen 100% zijn. */
export const gewichtenGeheel: Regel = {
  id: "gewichten-geheel",
  naam: "De gewichten zijn samen geen 100%",
  ernst: "waarschuwing",
  waarom:
    "Prijs en kwaliteit verdelen samen 100%. Zijn de gewichten samen meer of minder, dan klopt elke score niet, en telt een deel te zwaar of te licht.",
  uitweg: "Zet bij één gewicht een formule: 100% min de andere. Dan is de som altijd 100%.",
  *zoek(o) {
    for (const reeks of reeksen(getallenVan(o).filter(isGewicht))) {
      const [eerste, ...meer] = reeks;
      const som = somVan(reeks);
      if (eerste === undefined || !reeks.some((d) => d.getypt)) continue;
      if (som < LAAGST || som > HOOGST || isGeheel(reeks)) continue;
      yield {
        cel: eerste.cel,
        ook: meer.map((d) => d.cel),
        zin: `Deze ${reeks.length} gewichten zijn samen ${toonPercentage(som, 1)}: ${toonPercentage(Math.abs(afronden(1 - som, 9)), 1)} te ${som < 1 ? "weinig" : "veel"}.`,
      };
    }
  },
};

function somVan(reeks: readonly Duiding[]): number {
  return afronden(
    reeks.reduce((s, d) => s + aandeel(d), 0),
    9,
  );
}

function isGeheel(reeks: readonly Duiding[]): boolean {
  return Math.abs(somVan(reeks) - 1) <= SPELING;
}

/** Een gewicht als deel van 100%: met een procentteken, of met % of procent in de woorden erbij. */
function isGewicht(d: Duiding): boolean {
  const woorden = kaal(`${d.kop} ${d.label}`);
  if (!GEWICHT.test(woorden) || SAMEN.test(woorden) || d.waarde < 0) return false;
  return d.cel.stijl.vorm.includes("%") ? d.waarde <= 1 : inProcenten(d) && d.waarde <= 100;
}

function inProcenten({ kop, label, achter }: Duiding): boolean {
  return /%|procent/.test(kaal(`${kop} ${label} ${achter}`));
}

function aandeel(d: Duiding): number {
  return d.cel.stijl.vorm.includes("%") ? d.waarde : d.waarde / 100;
}

/**
 * Gewichten onder elkaar of naast elkaar. In een blok met beide (criteria per perceel) is de goede richting die waarin er een samen 100% is; is dat er
 * geen, dan naast elkaar.
 */
function reeksen(getallen: readonly Duiding[]): Duiding[][] {
  const meerDanEen = (r: readonly Duiding[]) => r.length > 1;
  return groepeer(getallen, (a, b) => a.cel.blad === b.cel.blad && a.blok === b.blok).flatMap((blok) => {
    const [onder, naast] = [
      groepeer(blok, (a, b) => b.cel.kolom === a.cel.kolom && b.cel.rij === a.cel.rij + 1),
      groepeer(blok, (a, b) => b.cel.rij === a.cel.rij && b.cel.kolom === a.cel.kolom + 1),
    ].map((r) => r.filter(meerDanEen)) as [Duiding[][], Duiding[][]];
    return naast.length === 0 || (onder.some(isGeheel) && !naast.some(isGeheel)) ? onder : naast;
  });
}

/** Elk getal bij de eerste groep waarvan het laatste erop aansluit. */
function groepeer(
  getallen: readonly Duiding[],
  sluitAan: (vorige: Duiding, d: Duiding) => boolean,
): Duiding[][] {
  const uit: Duiding[][] = [];
  for (const d of getallen) {
    const groep = uit.find((g) => sluitAan(g.at(-1) as Duiding, d));
    if (groep === undefined) uit.push([d]);
    else groep.push(d);
  }
  return uit;
}
