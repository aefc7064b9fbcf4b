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
    const getallen = getallenVan(o).filter((d) => isGewicht(d));
    for (const reeks of reeksen(getallen)) {
      const delen = reeks.filter((d) => !SAMEN.test(kaal(`${d.label} ${d.kop}`)));
      const som = afronden(
        delen.reduce((s, d) => s + aandeel(d), 0),
        9,
      );
      const [eerste, ...meer] = delen;
      if (eerste === undefined || meer.length === 0 || !delen.some((d) => d.getypt)) continue;
      if (som < LAAGST || som > HOOGST || Math.abs(som - 1) <= SPELING) continue;
      yield {
        cel: eerste.cel,
        ook: meer.map((d) => d.cel),
        zin: `Deze ${delen.length} gewichten zijn samen ${toonPercentage(som, 1)}: ${toonPercentage(Math.abs(afronden(1 - som, 9)), 1)} te ${som < 1 ? "weinig" : "veel"}.`,
      };
    }
  },
};

/** Een gewicht als deel van 100%: met een procentteken, of met % of procent in de woorden erbij. */
function isGewicht(d: Duiding): boolean {
  if (!GEWICHT.test(kaal(`${d.kop} ${d.label}`)) || d.waarde < 0) return false;
  return d.cel.stijl.vorm.includes("%") ? d.waarde <= 1 : inProcenten(d) && d.waarde <= 100;
}

function inProcenten({ kop, label, achter }: Duiding): boolean {
  return /%|procent/.test(kaal(`${kop} ${label} ${achter}`));
}

function aandeel(d: Duiding): number {
  return d.cel.stijl.vorm.includes("%") ? d.waarde : d.waarde / 100;
}

/** Gewichten naast elkaar met elk een eigen kop; en wat daar niet bij hoort, aaneengesloten onder elkaar. */
function reeksen(getallen: readonly Duiding[]): Duiding[][] {
  const naast = groepeer(
    getallen,
    (a, b) => b.cel.rij === a.cel.rij && b.cel.kolom === a.cel.kolom + 1 && b.kop !== a.kop,
  );
  const los = naast.filter((r) => r.length === 1).flat();
  const onder = groepeer(los, (a, b) => b.cel.kolom === a.cel.kolom && b.cel.rij === a.cel.rij + 1);
  return [...naast, ...onder].filter((r) => r.length > 1);
}

function groepeer(
  getallen: readonly Duiding[],
  sluitAan: (vorige: Duiding, d: Duiding) => boolean,
): Duiding[][] {
  const uit: Duiding[][] = [];
  for (const d of getallen) {
    const groep = uit.find((g) => {
      const laatste = g.at(-1) as Duiding;
      return laatste.cel.blad === d.cel.blad && laatste.blok === d.blok && sluitAan(laatste, d);
    });
    if (groep === undefined) uit.push([d]);
    else groep.push(d);
  }
  return uit;
}
