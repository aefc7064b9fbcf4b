import { loopXml } from "../../../xlsx/bestand/xml";
import type { Context } from "./context";
import { vindBuitenCellen } from "./labels";
import { perSoort } from "../herken/treffer";
import { deelspoor, type Spoor } from "./spoor";
import type { Stuk, Tekstplek } from "./plek";
import { tekststroom } from "./tekststroom";
import type { Soort } from "../vondst";

/** Gedeelde teksten die geen cel meer gebruikt: bij het verwijderen van een rij kan de tekst in het bestand achterblijven. */
export function losseTeksten(bytes: Uint8Array, deel: string, context: Context): Spoor[] {
  const per = new Map<Soort, { waarde: string; teksten: Tekstplek[] }>();
  let nummer = -1;
  let stukken: readonly Stuk[] = [];
  const stroom = tekststroom(bytes, deel, {
    passage: (p) => void (stukken = p.stukken),
    attribuut: () => undefined,
  });
  loopXml(bytes, deel, {
    open(tag) {
      if (tag.naam === "si") [nummer, stukken] = [nummer + 1, []];
      stroom.open?.(tag);
    },
    sluit(naam, begin, eind) {
      stroom.sluit?.(naam, begin, eind);
      if (naam !== "si" || stukken.length === 0 || context.gebruikt(nummer) > 0) return;
      const tekst = stukken.map((s) => s.tekst).join("");
      for (const [soort, treffers] of perSoort(vindBuitenCellen(tekst, undefined, context))) {
        const { begin: van, eind: tot } = treffers[0] as { begin: number; eind: number };
        const groep = per.get(soort) ?? { waarde: tekst.slice(van, tot), teksten: [] };
        per.set(soort, groep);
        groep.teksten.push({ stukken, treffers });
      }
    },
  });
  return [...per].map(([soort, { waarde, teksten }]) =>
    deelspoor(soort, { deel, waar: "losseTekst" }, waarde, { verborgen: true, teksten, attributen: [] }),
  );
}
