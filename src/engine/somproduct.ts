import { excelcode, foutcel } from "./codes";
import { registreer } from "./registreer";
import { isBereik, type Obereik, type Oargument } from "./spreadsheet";
import { zinnen } from "./zinnen";

/**
 * SUMPRODUCT zoals Excel: bereiken moeten even groot zijn, wat geen getal is telt als 0, en een fout in een cel is de fout van het
 * geheel. o-spreadsheet slaat fouten over, en geeft dan een getal waar Excel er geen geeft.
 */
export function registreerSomproduct(): void {
  registreer("SUMPRODUCT", [{ vorm: "bereik", herhaald: true }], (_, ...delen) => {
    const bereiken = delen.map(alsBereik);
    const kolommen = bereiken[0]?.length ?? 0;
    const rijen = bereiken[0]?.[0]?.length ?? 0;
    if (bereiken.some((b) => b.length !== kolommen || (b[0]?.length ?? 0) !== rijen))
      return foutcel("#VALUE!", zinnen.matenVerschillen("SUMPRODUCT"));
    let som = 0;
    for (let k = 0; k < kolommen; k++)
      for (let r = 0; r < rijen; r++) {
        let product = 1;
        for (const b of bereiken) {
          const cel = b[k]?.[r];
          if (typeof cel?.value === "number") product *= cel.value;
          else if (cel !== undefined && excelcode(cel.value) !== undefined) return cel;
          else product = 0;
        }
        som += product;
      }
    return som;
  });
}

function alsBereik(x: Oargument): Obereik {
  return isBereik(x) ? x : [[x ?? { value: null }]];
}
