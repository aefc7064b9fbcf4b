import { raken, type Gebied } from "../../../formula/adres";
import { formuleplekken, type Formuleplek } from "../../bewijs/formulecel";
import { maakBoek, type Boek } from "../../omzetten/boek";
import { scanBlad, type Bladscan } from "../../werkmap/bladscan";
import type { Bewaardewaarde } from "../../werkmap/cel";
import { leesRijwaarden } from "../../werkmap/rijwaarden";
import { openWerkmap, type Werkmapbestand } from "../../werkmap/werkmap";
import { BEREIK, leesKenmerk } from "../../../sheet/kenmerk";
import { alsGebied, leesBereik } from "../../omzetten/bereik";

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

/** Staat deze cel in wat wij zelf op een blad schreven? */
type IsEigen = (blad: string, rij: number, kolom: number) => boolean;

/**
 * Een blad van ons kent alleen groepen: minuten met een aantal ernaast, ook als een groep één cliënt telt. Wat in het gebied staat dat
 * wij beschreven is dus nooit een rij per cliënt; wat iemand er zelf naast of onder zette, kan dat wel zijn. Zonder het kenmerk van ons
 * blad zegt een gebied niets.
 */
function eigenCellen({ namen }: Pick<Werkmapbestand, "namen">): IsEigen {
  const plaats = (formule: string): { blad: string; gebied: Gebied } | undefined => {
    const bereik = leesBereik(formule.trim());
    return bereik === undefined || bereik.vreemd || bereik.blad === undefined
      ? undefined
      : { blad: bereik.blad.toLowerCase(), gebied: alsGebied(bereik) };
  };
  const vanOns = new Set(
    namen.flatMap((n) => (leesKenmerk(n.naam) === undefined ? [] : (plaats(n.formule)?.blad ?? []))),
  );
  const eigen = namen
    .filter((n) => n.naam.toUpperCase().startsWith(BEREIK))
    .flatMap((n) => plaats(n.formule) ?? [])
    .filter((p) => vanOns.has(p.blad));
  return (blad, rij, kolom) => {
    const cel: Gebied = { van: { rij, kolom }, tot: { rij, kolom } };
    return eigen.some((e) => e.blad === blad.toLowerCase() && raken(e.gebied, cel));
  };
}
