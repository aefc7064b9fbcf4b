import type { Knoop } from "../../../formula/boom";
import { afronden, afrondenNaarBoven } from "../../../domain/afronden";
import { toonGetal } from "../../../language/getallen";
import { boomVan, functienaam } from "../../werkboek/bomen";
import { kaal } from "../begrippen";
import { getallenVan, noem, type Duiding } from "../duiding";
import type { Onderzoek, Regel } from "../regel";
import { getalVan } from "../sommen";

const BESCHIKKING = /\bbeschikking\b|\bbeschikte minuten\b/;
/** Een gemiddelde over cliënten, een aantal of een termijn staat in geen beschikking. */
const ANDERS =
  /gemiddeld|\bgem\b|totaal|samen|per client|aantal|dagen|termijn|kosten|verschil|geleverd|doorlooptijd|behandel/;

/** Minuten in een beschikking die niet heel zijn, of naar beneden zijn afgerond. */
export const heleMinuten: Regel = {
  id: "hele-minuten",
  naam: "Geen hele minuten in de beschikking, of naar beneden afgerond",
  ernst: "fout",
  waarom:
    "Een beschikking noemt hele minuten met hun periode. Wie naar beneden afrondt, kent minder toe dan nodig is.",
  uitweg: "Rond naar boven af op hele minuten: AFRONDEN.NAAR.BOVEN(…;0), of WMO.BESCHIKTE_MINUTEN.",
  *zoek(o) {
    for (const d of getallenVan(o)) {
      if (!inBeschikking(d)) continue;
      const heel = Math.abs(d.waarde - Math.round(d.waarde)) < 1e-6;
      const precies = heel ? voorAfronden(o, d) : d.waarde;
      if (precies === undefined || precies <= d.waarde + (heel ? 1e-6 : -1)) continue;
      yield {
        cel: d.cel,
        zin: heel
          ? `${noem(d)} is ${toonGetal(afronden(precies, 4))}, naar beneden afgerond op ${toonGetal(d.waarde)}; naar boven is het ${toonGetal(afrondenNaarBoven(precies))}.`
          : `${noem(d)} is ${toonGetal(afronden(d.waarde, 2))}: een beschikking noemt hele minuten, naar boven afgerond ${toonGetal(afrondenNaarBoven(d.waarde))}.`,
      };
    }
  },
};

/** Minuten per week, vier weken of maand die in een beschikking komen. */
function inBeschikking({ begrip, eenheid, label, kop, blok, cel }: Duiding): boolean {
  const tekst = kaal(`${label} ${kop}`);
  return (
    begrip === "minuten" &&
    eenheid.maat === "minuten" &&
    (eenheid.per === "maand" || eenheid.per === "vier weken" || eenheid.per === "week") &&
    eenheid.schaal === 1 &&
    !cel.stijl.vorm.includes("%") &&
    BESCHIKKING.test(`${tekst} ${kaal(blok)}`) &&
    !ANDERS.test(tekst)
  );
}

/** Het getal voordat een formule het naar beneden (of gewoon) afrondde; undefined als dat niet te zeggen is. */
function voorAfronden(o: Onderzoek, { cel }: Duiding): number | undefined {
  const boom = boomVan(cel);
  if (boom?.soort !== "aanroep" || !/^(?:ROUND|ROUNDDOWN|INT|TRUNC|FLOOR)$/.test(functienaam(boom.naam)))
    return undefined;
  const reken = (k: Knoop | null | undefined): number | undefined => {
    if (k?.soort !== "bewerking") return getalVan(o, k, cel);
    const [links, rechts] = [k.links, k.rechts].map(reken);
    if (links === undefined || rechts === undefined) return undefined;
    if (k.teken === "*") return links * rechts;
    return k.teken === "/" && rechts !== 0 ? links / rechts : undefined;
  };
  return reken(boom.argumenten[0]);
}
