import { grenswaarde, type Bandtabel } from "../../domain/bandbreedte";
import { BANDBREEDTES_HO } from "../../functions/soorten/tabellen";
import { toonGetal } from "../../language/getallen";
import type { Som } from "../opgave/onderdeel";
import type { Bandrij, Groep } from "./velden";

/** De tabel waarmee gerekend wordt: de eigen rijen, en zonder rijen die van de Drechtsteden. */
export function bandtabelVan(rijen: readonly Bandrij[]): Bandtabel {
  if (rijen.length === 0) return BANDBREEDTES_HO;
  return { grenzen: rijen.map((r) => r.vanaf), namen: rijen.map((r) => r.naam ?? "") };
}

/** De prijzen van laag naar hoog; undefined als er geen zijn. */
export function prijzenVan(rijen: readonly Bandrij[]): Float64Array | undefined {
  if (rijen.length === 0 || rijen.some((r) => r.prijs === undefined)) return undefined;
  return Float64Array.from(rijen, (r) => r.prijs as number);
}

/** Op een blad met eigen banden: niets zolang niet elke band een prijs heeft. */
export function metPrijzen(som: Som, anders: Som = '""'): Som {
  return `IF(COUNT(band_prijs)<ROWS(band_prijs),${anders},${som})`;
}

/** Wat er aan een eigen bandtabel niet klopt: niet oplopend, of een prijs bij maar een deel van de banden. */
export function bandbezwaren(rijen: readonly Bandrij[]): string[] {
  const mis = rijen.flatMap((r, i) => {
    const vorige = rijen[i - 1];
    if (vorige === undefined || grenswaarde(r.vanaf) > grenswaarde(vorige.vanaf)) return [];
    return [
      `Bandbreedtes: rij ${i + 1} begint bij ${toonGetal(r.vanaf)} minuten en rij ${i} bij ${toonGetal(vorige.vanaf)}. Zet de banden op volgorde van laag naar hoog, elke ondergrens één keer.`,
    ];
  });
  const zonder = rijen.filter((r) => r.prijs === undefined).length;
  if (zonder > 0 && zonder < rijen.length)
    mis.push(
      `Bandbreedtes: ${zonder} van de ${rijen.length} banden heeft nog geen prijs. Vul bij elke band een prijs in, of bij geen enkele.`,
    );
  return mis;
}

/** Zonder cliënten is er geen gemiddelde en geen aandeel. */
export function zonderClienten(groepen: readonly Pick<Groep, "aantal">[]): string[] {
  if (groepen.length === 0 || groepen.some((g) => g.aantal > 0)) return [];
  return ["De groepen tellen samen geen cliënten. Vul bij ten minste één groep een aantal in."];
}
