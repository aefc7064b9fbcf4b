import type { Notitie } from "../blad";
import { kan } from "./kan";
import { straks } from "./straks";

/** De tekst van een notitie, met de bron op een eigen regel. */
function inhoud({ tekst, bron }: Notitie): string {
  return bron === undefined ? tekst : `${tekst}\nBron: ${bron}`;
}

/**
 * Zet de notities van een blad. Een Excel van voor ExcelApi 1.18 kan dat niet; daar blijven zij weg (het paneel zegt het, en de
 * bron staat ook in de cellen). Geeft hoeveel er wegbleven.
 */
export function zetNotities(sheet: Excel.Worksheet, notities: readonly Notitie[]): number {
  if (!kan("notities")) return notities.length;
  for (const notitie of notities) sheet.notes.add(notitie.cel, inhoud(notitie));
  return 0;
}

/**
 * Vraagt welke van deze cellen al een notitie hebben. Een tweede notitie bij een cel weigert Excel, en `range.clear` belooft
 * niets over notities; daarom gaan zij voor het schrijven stuk voor stuk weg.
 */
export function zoekNotities(sheet: Excel.Worksheet, cellen: readonly string[]): () => string[] {
  if (!kan("notities")) return () => [];
  const notities = cellen.map((cel) => {
    const notitie = sheet.notes.getItemOrNullObject(cel);
    notitie.load("content");
    return notitie;
  });
  return straks(notities, (antwoorden) => cellen.filter((_, i) => antwoorden[i]?.isNullObject === false));
}
