import { leesBereik } from "../../sharing/omzetten/bereik";
import { isVerwijzing, metStukken } from "../../sharing/omzetten/tekenwerk";
import { leesTekens } from "../../formula/tekens";
import type { Plek } from "../../formula/adres";

/**
 * De formule met losse verwijzingen geteld vanaf haar eigen cel, zoals de R1C1-notatie van Excel: wat doorgevoerd is, heeft hetzelfde
 * patroon. `B4*$C$1` in D4 is `RC[-2]*R1C3`.
 */
export function patroonVan(formule: string, { rij, kolom }: Plek): string {
  const as = (letter: string, plaats: number, vast: boolean, hier: number) =>
    vast ? `${letter}${plaats}` : plaats === hier ? letter : `${letter}[${plaats - hier}]`;
  return metStukken(
    formule,
    leesTekens(formule).flatMap((t) => {
      const bereik = isVerwijzing(t) ? leesBereik(t.waarde) : undefined;
      if (bereik === undefined) return [];
      const hoek = ({ van }: { van: typeof bereik.van }) =>
        as("R", van.rij, van.rijVast, rij) + as("C", van.kolom, van.kolomVast, kolom);
      const [een, twee] = [hoek(bereik), hoek({ van: bereik.tot })];
      return [[t.begin, t.eind, `${bereik.voor}${een === twee ? een : `${een}:${twee}`}`] as const];
    }),
  );
}
