import type { Argumentplek } from "../../functions/inexcel/argumentplek";
import { verwijzing } from "../../functions/inexcel/argumentplek";

/** Een cel van het hulpblad; met maten is het een matrixformule over zoveel cellen. */
export interface Hulpcel {
  readonly rij: number;
  readonly kolom: number;
  readonly formule: string;
  readonly matrix?: { readonly rijen: number; readonly kolommen: number };
}

/** Waar tussenstappen komen te staan: losse in kolom A, tabellen vanaf kolom C. */
export interface Hulpblad {
  readonly titel: string;
  readonly cellen: readonly Hulpcel[];
  /** Formules onder elkaar; wat er al staat, wordt hergebruikt. */
  zet(formules: readonly string[]): Argumentplek;
  /** Eén formule die een tabel van deze maten geeft, als matrixformule. */
  zetMatrix(formule: string, rijen: number, kolommen: number): Argumentplek;
  /** Een tabel met een formule per cel; `maak` krijgt te horen waar elke cel komt. */
  zetTabel(maak: (uit: (rij: number, kolom: number) => string) => string[][]): {
    plek: Argumentplek;
    formules: string[][];
  };
}

const EERSTE_RIJ = 4;
const TABELKOLOM = 3;

export function maakHulpblad(titel: string): Hulpblad {
  const cellen: Hulpcel[] = [];
  const bekend = new Map<string, Argumentplek>();
  let rij = EERSTE_RIJ;
  let tabelrij = EERSTE_RIJ;
  const onthoud = (sleutel: string, maak: () => Argumentplek): Argumentplek => {
    const plek = bekend.get(sleutel) ?? maak();
    bekend.set(sleutel, plek);
    return plek;
  };
  return {
    titel,
    cellen,
    zet: (formules) =>
      onthoud(formules.join("\n"), () => {
        const begin = rij;
        for (const formule of formules) cellen.push({ rij: rij++, kolom: 1, formule });
        return verwijzing(titel, begin, 1, formules.length, 1);
      }),
    zetMatrix: (formule, rijen, kolommen) =>
      onthoud(`${rijen}x${kolommen}\n${formule}`, () => {
        const begin = tabelrij;
        cellen.push({ rij: begin, kolom: TABELKOLOM, formule, matrix: { rijen, kolommen } });
        tabelrij += rijen + 1;
        return verwijzing(titel, begin, TABELKOLOM, rijen, kolommen);
      }),
    zetTabel(maak) {
      const begin = tabelrij;
      const uit = (r: number, k: number) => verwijzing(titel, begin + r, TABELKOLOM + k).tekst;
      const formules = maak(uit).map((rijtje) => rijtje.map(eenBlad));
      formules.forEach((rijtje, r) =>
        rijtje.forEach((formule, k) => cellen.push({ rij: begin + r, kolom: TABELKOLOM + k, formule })),
      );
      tabelrij += formules.length + 1;
      return {
        plek: verwijzing(titel, begin, TABELKOLOM, formules.length, formules[0]?.length ?? 1),
        formules,
      };
    },
  };
}

const DUBBEL = /('(?:[^']|'')+'!)(\$[A-Z]+\$\d+):\1(\$[A-Z]+\$\d+)/g;

/** 'WMO-hulp'!$A$1:'WMO-hulp'!$A$9 -> 'WMO-hulp'!$A$1:$A$9; niet elke rekenaar kent de lange vorm. */
function eenBlad(formule: string): string {
  return formule.replace(DUBBEL, "$1$2:$3");
}
