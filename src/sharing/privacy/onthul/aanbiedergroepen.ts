import { leesNaamwaarden } from "../../naamwaarden";
import type { Opmerking } from "../../verslag";
import type { Werkmapbestand } from "../../werkmap/werkmap";
import { groepszinnen } from "../groepszinnen";
import { STANDAARD } from "./aantal";

const AANTAL = /_aantal$/i;

/**
 * Groepen met te weinig cliënten waar een aanbieder bij staat. Onze bladen kennen alleen groepen, en van een groep zonder meer is niet te
 * zeggen wie erin zit; met de aanbieder, een periode en wat er geleverd is, weet de aanbieder dat wel. Een lijst van ons heet zo: een kolom
 * met aanbieders en een met aantallen, met hetzelfde begin van hun naam.
 */
export function kleineAanbiedergroepen(werkmap: Werkmapbestand, drempel = STANDAARD.drempel): Opmerking[] {
  const gelezen = leesNaamwaarden(werkmap, /^WMO_\w+_(?:aantal|aanbieder)$/i);
  const bij = new Map(gelezen.map((n) => [n.naam.toLowerCase(), n]));
  return gelezen.flatMap(({ naam, blad, waarden }): Opmerking[] => {
    const namen = AANTAL.test(naam) ? bij.get(naam.replace(AANTAL, "_aanbieder").toLowerCase()) : undefined;
    if (namen === undefined) return [];
    const perAanbieder = new Map<string, number>();
    waarden.forEach((n, i) => {
      const wie = namen.waarden[i];
      const aanbieder = typeof wie === "string" || typeof wie === "number" ? String(wie) : "";
      if (typeof n !== "number" || n <= 0 || n >= drempel) return;
      perAanbieder.set(aanbieder, (perAanbieder.get(aanbieder) ?? 0) + 1);
    });
    return [...perAanbieder].map(([aanbieder, aantal]) => ({
      blad,
      cel: aanbieder,
      zin: groepszinnen.kleineGroepen(aantal, drempel),
    }));
  });
}
