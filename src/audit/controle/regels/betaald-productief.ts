import { lagen, type Knoop } from "../../../formula/boom";
import { toonGetal } from "../../../language/getallen";
import type { Cel } from "../../werkboek/werkboek";
import { kaal } from "../begrippen";
import { duid, getallenVan, noem, tekstInRij } from "../duiding";
import { knopenVan } from "../../werkboek/bomen";
import type { Onderzoek, Regel } from "../regel";
import { celVan, getalVan } from "../sommen";

/** Een werkweek van 36 uur, en 36 x 52 = 1.872 of de 1.878 en 1.880 die salarisregelingen noemen. */
const WERKWEEK = [36, 38, 40];
const BETAALD_JAAR = [1872, 1878, 1880, 1976, 2080];
const PRODUCTIEF =
  /productie(?:f|ve)|productiviteit|declarabel|netto|inzetbaar|inzetbare|werkbare|beschikbare|verlof|verzuim/;

/** Werk van consulenten, gedeeld door de uren die betaald worden in plaats van de uren waarin zij werken. */
export const betaaldProductief: Regel = {
  id: "betaald-productief",
  naam: "Werk gedeeld door betaalde uren",
  ernst: "aandacht",
  waarom:
    "In een week van 36 betaalde uren zit verlof, ziekte, scholing en overleg. Wie werk door 36 deelt, krijgt te weinig formatie: bij 1.400 van de 1.872 uur is er een derde meer nodig.",
  uitweg: "Deel door productieve uren, of schrijf erbij dat de formatie in betaalde uren is.",
  *zoek(o) {
    const gemeld = new Set<Cel>();
    const tijden = getallenVan(o).flatMap((d) => (d.begrip === "behandeltijd" ? [d.cel] : []));
    const uitTijd = new Set([...tijden, ...o.verbanden.allesNa(tijden)]);
    for (const cel of o.werkboek.formules) {
      if (o.isVanOns(cel.blad)) continue;
      for (const k of knopenVan(cel)) {
        if (k.soort !== "bewerking" || k.teken !== "/") continue;
        const uren = getalVan(o, k.rechts, cel);
        if (uren === undefined || !isBetaald(o, k.rechts, cel, uren)) continue;
        const werk = celIn(o, k.links, cel, uitTijd);
        if (werk === undefined || gemeld.has(werk) || rekentProductief(o, cel)) continue;
        gemeld.add(werk);
        const d = duid(o, werk);
        yield {
          cel,
          ook: [werk],
          zin: `${d === undefined ? "Werk" : noem(d)} is hier gedeeld door ${toonGetal(uren)} betaalde uren, en nergens staat welk deel daarvan productief is.`,
        };
        break;
      }
    }
  },
};

function isBetaald(o: Onderzoek, k: Knoop | null, bij: Cel, uren: number): boolean {
  if (!WERKWEEK.includes(uren) && !BETAALD_JAAR.includes(uren)) return false;
  const cel = celVan(o, k, bij);
  const d = cel === undefined ? undefined : duid(o, cel);
  return (
    cel === undefined ||
    (d !== undefined &&
      /werkweek|\bfte\b|\buur\b|\buren\b|betaald|fulltime/.test(kaal(`${d.label} ${d.kop}`)))
  );
}

/** De cel in de teller die werk is: zij komt uit zaken met een behandeltijd. */
function celIn(o: Onderzoek, teller: Knoop | null, bij: Cel, uitTijd: ReadonlySet<Cel>): Cel | undefined {
  const cellen =
    teller === null
      ? []
      : lagen(teller)
          .flat()
          .flatMap((k) => celVan(o, k, bij) ?? []);
  return cellen.find((cel) => uitTijd.has(cel));
}

/** Staat er ergens in de keten of ernaast een productiviteit? */
function rekentProductief(o: Onderzoek, cel: Cel): boolean {
  const keten = [cel, ...o.verbanden.allesVoor([cel]), ...o.verbanden.na(cel)];
  const namen = keten.flatMap((c) => {
    const d = duid(o, c);
    return d === undefined ? [] : [`${d.label} ${d.kop}`, ...o.aanduiding(c).namen];
  });
  return [...namen, tekstInRij(o, cel)].some(
    (t) => PRODUCTIEF.test(kaal(t)) || /betaalde uren/.test(kaal(t)),
  );
}
