import { leesTekens } from "../../formula/tekens";

/** Functies van een andere invoegtoepassing: die blijven zoals zij zijn. */
const ANDERE = /^(?:(?:\[[^\]]*\]|'[^']*')?!)?(?:_xldudf_(?!WMO_)|_xll\.)(.+)$/i;

/** De functies van andere invoegtoepassingen in een formule, zonder voorvoegsel. */
export function vreemdeFuncties(formule: string): string[] {
  if (!/_xldudf_|_xll\./i.test(formule)) return [];
  return leesTekens(formule).flatMap((t) => {
    const naam = t.soort === "func" || t.soort === "range_named" ? ANDERE.exec(t.waarde)?.[1] : undefined;
    return naam === undefined ? [] : [naam.toUpperCase()];
  });
}

/**
 * Excel zet soms de naam van een ander bestand voor onze functie, tussen aanhalingstekens: 'C:\\map\\FUNCRES.XLAM'!_xldudf_WMO_X
 * (OfficeDev/office-js 2568). Die gaat eraf; wat in een tekst staat, blijft.
 */
export function zonderVreemdeKop(formule: string): string {
  return formule.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!(?=_xldudf_WMO_|WMO\.)/gi, (stuk) =>
    stuk.startsWith('"') ? stuk : "",
  );
}
