import { kolomnummer } from "../../workbook/adres";
import type { Cel, Geplaatst, Naam, Notitie } from "../../workbook/blad";
import { paragraaf, rij, toelichting } from "../../workbook/cellen";
import type { Grafiek } from "../../workbook/grafiek";
import type { Invoerregel, Signaalregel } from "../../workbook/regels";

/** Een blad in de maak, van boven naar beneden; `rij` is de volgende vrije rij. */
export interface Opbouw {
  rij: number;
  /** Letter van de laatste kolom waar teksten over doorlopen. */
  readonly laatsteKolom: string;
  readonly cellen: (readonly Geplaatst[])[];
  readonly namen: Naam[];
  readonly samengevoegd: string[];
  readonly hoogtes: Record<number, number>;
  readonly invoerregels: Invoerregel[];
  readonly signaalregels: Signaalregel[];
  readonly notities: Notitie[];
  readonly grafieken: Grafiek[];
  /** De ruimte bovenaan voor de grafiek bij het antwoord. */
  plekBoven?: string;
}

/** Een leeg blad in de maak. */
export function opbouw(laatsteKolom: string): Opbouw {
  return {
    rij: 1,
    laatsteKolom,
    cellen: [],
    namen: [],
    samengevoegd: [],
    hoogtes: {},
    invoerregels: [],
    signaalregels: [],
    notities: [],
    grafieken: [],
  };
}

/** Zet cellen op de volgende rij en geeft het nummer van die rij. */
export function zetRij(o: Opbouw, ...cellen: readonly (Cel | undefined)[]): number {
  o.cellen.push(rij(`A${o.rij}`, ...cellen));
  return o.rij++;
}

/** Vult een rij tot de laatste kolom van het blad met lege cellen van dezelfde stijl. */
export function vulRij(o: Opbouw, cellen: readonly (Cel | undefined)[], leeg: Cel): (Cel | undefined)[] {
  const erbij = Math.max(0, kolomnummer(o.laatsteKolom) - cellen.length);
  return [...cellen, ...Array.from({ length: erbij }, () => leeg)];
}

/** Een kopje over de hele breedte, met een lege rij ervoor. */
export function zetKopje(o: Opbouw, tekst: string): number {
  if (o.rij > 1) o.rij += 1;
  return zetRij(o, ...vulRij(o, [paragraaf(tekst)], paragraaf()));
}

/** Uitleg over de hele breedte, zo hoog als haar tekst nodig heeft; `tekens` passen op één regel. */
export function zetUitleg(o: Opbouw, tekst: string, tekens = 130): number {
  o.samengevoegd.push(`A${o.rij}:${o.laatsteKolom}${o.rij}`);
  o.hoogtes[o.rij] = 16 * Math.ceil(tekst.length / tekens);
  return zetRij(o, toelichting(tekst));
}
