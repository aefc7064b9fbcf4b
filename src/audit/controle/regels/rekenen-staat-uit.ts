import type { Regel } from "../regel";

/** Excel rekent deze werkmap niet vanzelf door. */
export const rekenenStaatUit: Regel = {
  id: "rekenen-staat-uit",
  naam: "Excel rekent niet vanzelf",
  ernst: "waarschuwing",
  waarom: "Wie de werkmap opent, ziet dan uitkomsten die niet bij de invoer horen, en merkt dat niet.",
  uitweg:
    "Kies in Excel bij Formules, Berekeningsopties voor Automatisch, en zet bij Opties, Formules het vinkje bij herhaald berekenen uit.",
  *zoek({ werkboek }) {
    const aantal = werkboek.formules.length;
    const formules = aantal === 1 ? "1 formule verandert" : `${aantal} formules veranderen`;
    if (werkboek.handmatig && aantal > 0)
      yield { zin: `De werkmap staat op handmatig berekenen: ${formules} niet mee als de invoer wijzigt.` };
    if (werkboek.herhaald && aantal > 0)
      yield {
        zin: "Herhaald berekenen (iteratie) staat aan: een kring van verwijzingen geeft dan geen waarschuwing maar zomaar een getal.",
      };
  },
};
