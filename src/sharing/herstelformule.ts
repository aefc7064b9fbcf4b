import { vindAanroepen } from "../formula/aanroepen";
import { alsBewaard } from "../formula/herschrijf";
import { definities } from "../functions/definities";
import { isPerElement } from "../functions/mechaniek/definitie";
import type { Formuleplek } from "./bewijs/formulecel";
import { zonderVreemdeKop } from "./werkmap/vreemd";

const opNaam = new Map(definities.map((d) => [d.som.naam, d.som]));

/** Een formule zoals Excel haar bewaart: onze functies met hun voorvoegsel in hoofdletters, en ANCHORARRAY zoals het heet. */
export function herstelFormule(formule: string): string {
  const kaal = alsBewaard(zonderVreemdeKop(formule));
  return kaal.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(anchorarray|single)(?=\()/gi,
    (stuk, naam?: string) => (naam === undefined ? stuk : `_xlfn.${naam.toUpperCase()}`),
  );
}

/** Geeft een functie erin een bereik terug? Dan bewaart Excel de formule als dynamische matrix. */
export function isDynamisch(formule: string): boolean {
  return vindAanroepen(formule).some(({ naam, enkel }) => {
    const som = opNaam.get(naam);
    return (
      !enkel && som !== undefined && (isPerElement(som) || som.kolommen !== undefined || som.bereik === true)
    );
  });
}

/** Functies die deze versie niet kent: die zijn niet te herstellen. */
export function onbekendeFuncties(formule: string): string[] {
  return vindAanroepen(formule).flatMap(({ naam }) => (opNaam.has(naam) ? [] : [naam]));
}

/**
 * Waarom een cel hersteld moet worden; undefined als er niets aan mankeert. Een matrixformule met accolades en goede namen is zo
 * bedoeld; LibreOffice, dat er een maakt van wat uitrolt, verandert ook de namen.
 */
export function schade({ cel }: Formuleplek): Schade | undefined {
  if (herstelFormule(cel.formule) !== cel.formule) return /_xldudf_WMO_/.test(cel.formule) ? "kop" : "naam";
  const { bewaard } = cel;
  return typeof bewaard === "object" && bewaard !== null && bewaard.fout === "#NAME?" ? "vast" : undefined;
}

/** De soorten schade: een naam zonder voorvoegsel of in kleine letters, de kop van een ander bestand, of een cel die op #NAAM? vastzit. */
export type Schade = "kop" | "naam" | "vast";
