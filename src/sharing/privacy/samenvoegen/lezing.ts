import type { Gebied } from "../../../formula/adres";
import { formuleplekken, type Formuleplek } from "../../bewijs/formulecel";
import { maakBoek, type Boek } from "../../omzetten/boek";
import { scanBlad, type Bladscan } from "../../werkmap/bladscan";
import type { Bewaardewaarde } from "../../werkmap/cel";
import { leesRijwaarden } from "../../werkmap/rijwaarden";
import { openWerkmap, type Werkmapbestand } from "../../werkmap/werkmap";
import { eigenCellen, type IsEigen } from "./eigenbladen";

/** Een blad met alle waarden en formules, op "rij,kolom". */
export interface Bladlezing {
  readonly titel: string;
  readonly pad: string;
  readonly scan: Bladscan;
  readonly waarden: ReadonlyMap<string, Bewaardewaarde>;
  readonly formules: ReadonlyMap<string, Formuleplek>;
}

/** Een werkmap met alles wat er in de cellen staat. */
export interface Lezing {
  readonly werkmap: Werkmapbestand;
  readonly boek: Boek;
  readonly bladen: readonly Bladlezing[];
  readonly isEigen: IsEigen;
  blad(titel: string): Bladlezing | undefined;
  scan(titel: string): Bladscan | undefined;
}

const ALLES: Gebied = { van: { rij: 1, kolom: 1 }, tot: { rij: 1048576, kolom: 16384 } };

/** Leest een werkmap helemaal. Gooit een Bestandsfout als zij niet te lezen is. */
export function leesAlles(bytes: Uint8Array): Lezing {
  const werkmap = openWerkmap(bytes);
  const bladen = werkmap.werkbladen.flatMap(({ titel, pad }): Bladlezing[] => {
    if (pad === undefined) return [];
    const xml = werkmap.pakket.lees(pad);
    const scan = scanBlad(xml, pad, werkmap.teksten, () => true);
    const waarden = new Map<string, Bewaardewaarde>();
    leesRijwaarden(xml, pad, scan, [ALLES], werkmap.teksten, (rij, kolom, waarde) => {
      if (waarde !== "") waarden.set(`${rij},${kolom}`, waarde);
    });
    const formules = new Map(
      formuleplekken(titel, scan.formules).map((f) => [`${f.cel.rij},${f.cel.kolom}`, f] as const),
    );
    return [{ titel, pad, scan, waarden, formules }];
  });
  const opTitel = new Map(bladen.map((b) => [b.titel.toLowerCase(), b]));
  const blad = (titel: string) => opTitel.get(titel.toLowerCase());
  const boek = maakBoek(werkmap, (titel) => blad(titel)?.scan.tabellen);
  const isEigen = eigenCellen(werkmap);
  return { werkmap, boek, bladen, isEigen, blad, scan: (titel) => blad(titel)?.scan };
}
