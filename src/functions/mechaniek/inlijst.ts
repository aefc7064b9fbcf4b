import { Rekenfout, type Plaats } from "../../domain/fout";
import type { Cel } from "./cel";
import { leesCel, type Soort } from "./soort";

/** Leest een cel uit een lijst; een weigering noemt de plaats, want de waarde alleen is in een lange lijst niet te vinden. */
export function leesInLijst<T>(
  soort: Soort<T>,
  cel: Cel,
  parameter: string,
  plaats: Plaats | undefined,
): T | null {
  try {
    return leesCel(soort, cel, parameter);
  } catch (fout) {
    throw metPlaats(fout, plaats);
  }
}

/** De plaats van rij `r` en kolom `k` (vanaf 0) in een lijst; undefined als er maar één cel is. */
export function plaatsIn(rijen: number, kolommen: number, r: number, k: number): Plaats | undefined {
  if (rijen * kolommen === 1) return undefined;
  const nummer = r * kolommen + k + 1;
  return rijen > 1 && kolommen > 1 ? { nummer, rij: r + 1, kolom: k + 1 } : { nummer };
}

/** De weigering met haar plaats erbij; een foutwaarde uit de invoer blijft zoals zij is. */
function metPlaats(fout: unknown, plaats: Plaats | undefined): unknown {
  if (!(fout instanceof Rekenfout) || fout.reden === "invoerfout" || plaats === undefined) return fout;
  return new Rekenfout(fout.code, fout.reden, { ...fout.gegevens, plaats });
}
