import { vindAanroepen, type Aanroep } from "./aanroepen";

/** Geeft de tekst die in plaats van een aanroep komt. De argumenten zijn al herschreven. */
export type Vervang = (naam: string, argumenten: string[], aanroep: Aanroep) => string;

/**
 * Vervangt elke eigen aanroep, de binnenste eerst. Al het andere blijft teken voor teken staan. De vervanging neemt @ en
 * _xlfn.SINGLE( ) mee weg; `aanroep.enkel` zegt dat zij er stonden.
 */
export function herschrijfAanroepen(formule: string, vervang: Vervang): string {
  const aanroepen = vindAanroepen(formule);
  /** Herschrijft een stuk van de formule; `i` is de eerste aanroep die erin kan liggen. */
  const stuk = (van: number, tot: number, i: number): string => {
    let uit = "";
    let plaats = van;
    for (; i < aanroepen.length && (aanroepen[i] as Aanroep).begin < tot; i++) {
      const a = aanroepen[i] as Aanroep;
      if (a.begin < plaats) continue;
      const binnen = i + 1;
      const argumenten = a.argumenten.map((_, k) => {
        const [begin, eind] = a.plaatsen[k] as readonly [number, number];
        return stuk(begin, eind, binnen).trim();
      });
      uit += formule.slice(plaats, a.begin) + vervang(a.naam, argumenten, a);
      plaats = a.eind;
    }
    return uit + formule.slice(plaats, tot);
  };
  return stuk(0, formule.length, 0);
}

/** Zoals Excel een aanroep in een bestand bewaart: _xldudf_WMO_X(…). Wat tussen de haakjes staat, verandert niet. */
export function alsBewaard(formule: string): string {
  return metKop(
    formule,
    (naam) => `_xldudf_WMO_${naam}`,
    (binnen) => `_xlfn.SINGLE(${binnen})`,
  );
}

/** Zoals Excel een aanroep toont: WMO.X(…). */
export function alsGetoond(formule: string): string {
  return metKop(
    formule,
    (naam) => `WMO.${naam}`,
    (binnen) => `@${binnen}`,
  );
}

/** Vervangt alleen naam en voorvoegsel van elke aanroep. */
function metKop(formule: string, kop: (naam: string) => string, enkel: (binnen: string) => string): string {
  const aanroepen = vindAanroepen(formule);
  const stuk = (van: number, tot: number, i: number): string => {
    let uit = "";
    let plaats = van;
    for (; i < aanroepen.length && (aanroepen[i] as Aanroep).begin < tot; i++) {
      const a = aanroepen[i] as Aanroep;
      if (a.begin < plaats) continue;
      const sluit = (a.plaatsen[a.plaatsen.length - 1] as readonly [number, number])[1];
      const binnen = `${kop(a.naam)}${stuk(a.kop[1], sluit + 1, i + 1)}`;
      uit += formule.slice(plaats, a.begin) + (a.enkel ? enkel(binnen) : binnen);
      plaats = a.eind;
    }
    return uit + formule.slice(plaats, tot);
  };
  return stuk(0, formule.length, 0);
}
