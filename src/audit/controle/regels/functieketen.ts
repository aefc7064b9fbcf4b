import { functienaam, knopenVan } from "../../werkboek/bomen";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, vanuit, type Vondst } from "../reeks";

/** Functies van de invoegtoepassing die op elkaar wachten, cel na cel. */
export const functieketen: Regel = {
  id: "functieketen",
  naam: "Een keten van onze functies",
  ernst: "aandacht",
  waarom:
    "Functies van een invoegtoepassing rekenen in rondes: elke schakel wacht op de vorige, en onderweg staan er even oude getallen.",
  uitweg: "Zet tussenstappen in gewone formules, of laat één functie het in één keer doen.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ cel, lengte, vorige }] = groep;
      const wie = groep.length === 1 ? "Deze formule is" : `${plekkentekst(groep.map((g) => g.cel))} zijn`;
      return {
        zin: `${wie} schakel ${lengte} in een keten van WMO-functies; zij ${groep.length === 1 ? "wacht" : "wachten"} op ${vanuit(cel, vorige)}.`,
      };
    }),
};

/** Tot zoveel schakels merkt niemand iets. */
const KORT = 3;

function* vondsten(o: Onderzoek): Iterable<Vondst & { readonly lengte: number; readonly vorige: Cel }> {
  const cellen = eigenFormules(o).filter(isOnze);
  const lengtes = new Map<Cel, { readonly lengte: number; readonly vorige: Cel | undefined }>();
  // Van wie het minst achter zich heeft naar het meest: dan is elke schakel ervoor al bekend.
  const onze = new Set(cellen);
  const achter = new Map(
    cellen.map((c) => [c, o.verbanden.allesVoor([c]).filter((b) => onze.has(b))] as const),
  );
  for (const cel of [...cellen].sort((a, b) => (achter.get(a)?.length ?? 0) - (achter.get(b)?.length ?? 0))) {
    let beste: { lengte: number; vorige: Cel | undefined } = { lengte: 1, vorige: undefined };
    for (const bron of achter.get(cel) ?? []) {
      const lengte = (lengtes.get(bron)?.lengte ?? 0) + 1;
      if (lengte > beste.lengte) beste = { lengte, vorige: bron };
    }
    lengtes.set(cel, beste);
  }
  const verder = new Set([...lengtes.values()].map((l) => l.vorige));
  for (const cel of cellen) {
    const { lengte = 0, vorige } = lengtes.get(cel) ?? {};
    // Alleen het eind van de keten, anders meldt elke schakel zich.
    if (lengte > KORT && vorige !== undefined && !verder.has(cel))
      yield { cel, lengte, vorige, soort: String(lengte) };
  }
}

function isOnze(cel: Cel): boolean {
  return knopenVan(cel).some((k) => k.soort === "aanroep" && functienaam(k.naam).startsWith("WMO."));
}
