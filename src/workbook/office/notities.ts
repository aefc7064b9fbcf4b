import type { Notitie } from "../../sheet/blad";
import { kanDezeExcel } from "./kan";
import { naSync } from "./nasync";

/** De tekst van een notitie, met de bron op een eigen regel. */
export function notitietekst({ tekst, bron }: Notitie): string {
  return bron === undefined ? tekst : `${tekst}\nBron: ${bron}`;
}

/**
 * Zet de notities van een blad. Een Excel van voor ExcelApi 1.18 kan dat niet; daar blijven zij weg (het paneel zegt het, en de
 * bron staat ook in de cellen). Geeft hoeveel er wegbleven.
 */
export function zetNotities(sheet: Excel.Worksheet, notities: readonly Notitie[]): number {
  if (!kanDezeExcel("notities")) return notities.length;
  for (const notitie of notities) sheet.notes.add(notitie.cel, notitietekst(notitie));
  return 0;
}

/**
 * Vraagt welke van deze cellen al een notitie hebben, en welke tekst daarin staat. Een tweede notitie bij een cel weigert Excel, en `range.clear` belooft
 * niets over notities; daarom gaan zij voor het schrijven stuk voor stuk weg.
 */
export function zoekNotities(
  sheet: Excel.Worksheet,
  cellen: readonly string[],
): () => ReadonlyMap<string, string> {
  if (!kanDezeExcel("notities")) return () => new Map();
  const notities = cellen.map((cel) => {
    const notitie = sheet.notes.getItemOrNullObject(cel);
    notitie.load("content");
    return notitie;
  });
  return naSync(
    notities,
    (antwoorden) =>
      new Map(
        cellen.flatMap((cel, i) => {
          const notitie = antwoorden[i];
          return notitie === undefined || notitie.isNullObject ? [] : [[cel, notitie.content] as const];
        }),
      ),
  );
}
