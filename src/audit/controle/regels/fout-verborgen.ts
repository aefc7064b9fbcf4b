import type { Knoop } from "../../../formula/boom";
import { foutnaam } from "../../../language/zinnen";
import { isFout, isNietNaTeRekenen } from "../../../engine/uitkomst";
import { rekentekst } from "../../../sharing/omzetten/teksten";
import { toonFormule, toonWaarde } from "../../../sharing/toon";
import { functienaam, knopenVan } from "../../werkboek/bomen";
import { lagen } from "../../../formula/boom";
import type { Cel } from "../../werkboek/werkboek";
import type { Onderzoek, Regel } from "../regel";
import { eigenFormules, perReeks, plekkentekst, type Vondst } from "../reeks";

/** ALS.FOUT en verwanten die nu een fout verbergen, of straks #NAAM? bij wie de invoegtoepassing niet heeft. */
export const foutVerborgen: Regel = {
  id: "fout-verborgen",
  naam: "Een fout die niet te zien is",
  ernst: "waarschuwing",
  waarom:
    "ALS.FOUT maakt van elke fout hetzelfde: ook van een tikfout, een verwijderde cel of een ontbrekende functie.",
  uitweg: "Vang alleen op wat u verwacht, bijvoorbeeld met ALS(B2=0;0;A2/B2), en laat andere fouten zien.",
  zoek: (o) =>
    perReeks(vondsten(o), (groep) => {
      const [{ wat, zin }] = groep;
      const meer = groep.length === 1 ? "" : ` Dit geldt voor ${plekkentekst(groep.map((g) => g.cel))}.`;
      return { zin: `${wat} ${zin}${meer}` };
    }),
};

interface Verborgen extends Vondst {
  readonly wat: string;
  readonly zin: string;
}

function* vondsten(o: Onderzoek): Iterable<Verborgen> {
  for (const cel of eigenFormules(o))
    for (const k of knopenVan(cel)) {
      if (k.soort !== "aanroep" || !/^(IFERROR|IFNA)$/.test(functienaam(k.naam))) continue;
      const [poging, anders] = k.argumenten;
      if (poging === undefined || poging === null) continue;
      const naam = toonFormule(`${functienaam(k.naam)}()`).slice(1, -2);
      const nu = uitkomst(poging, cel, o);
      const onze = lagen(poging)
        .flat()
        .find((p) => p.soort === "aanroep" && functienaam(p.naam).startsWith("WMO."));
      if (nu !== undefined && rekentVerder(anders ?? null))
        yield {
          cel,
          soort: `nu${nu}`,
          wat: naam,
          zin: `verbergt hier ${foutnaam(nu)} van ${tekst(poging, cel)} en geeft ${toonWaarde(cel.waarde)}.`,
        };
      else if (onze?.soort === "aanroep" && functienaam(k.naam) === "IFERROR")
        yield {
          cel,
          soort: "naam",
          wat: naam,
          zin: `staat om ${functienaam(onze.naam)}; wie de invoegtoepassing niet heeft, ziet dan ${anders === undefined || anders === null ? "een lege cel" : tekst(anders, cel)} in plaats van #NAAM?.`,
        };
      else continue;
      break;
    }
}

/** Een tekst of lege cel in plaats van de fout is te zien; een getal telt mee alsof er niets is. */
function rekentVerder(anders: Knoop | null): boolean {
  return anders === null || anders.soort !== "tekst";
}

function uitkomst(poging: Knoop, cel: Cel, { werkboek }: Onderzoek): string | undefined {
  const formule = (cel.formule ?? "").slice(poging.begin, poging.eind);
  const uit = werkboek.rekenblad().reken(rekentekst(formule, cel, werkboek.boek, werkboek.vandaag), cel.blad);
  return isFout(uit) && !isNietNaTeRekenen(uit) ? uit.fout : undefined;
}

function tekst(k: Knoop, cel: Cel): string {
  return toonFormule((cel.formule ?? "").slice(k.begin, k.eind)).slice(1);
}
