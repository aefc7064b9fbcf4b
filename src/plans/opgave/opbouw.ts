import { kolomletters, kolomnummer } from "../../formula/adres";
import type { Cel, Geplaatst, Naam, Notitie } from "../../sheet/blad";
import { paragraaf, rij, toelichting } from "../../sheet/cellen";
import type { Grafiek } from "../../sheet/grafiek";
import { NA_VORIGE } from "../../sheet/rijsleutels";
import type { Invoerregel, Signaalregel } from "../../sheet/regels";

/** Zoveel rijen bedekt een grafiek. */
export const HOOGTE_GRAFIEK = 14;

/** Een blad in de maak, van boven naar beneden; `rij` is de volgende vrije rij. */
export interface Opbouw {
  rij: number;
  /** Letter van de laatste kolom waar teksten over doorlopen. */
  readonly laatsteKolom: string;
  /** Zoveel kolommen zijn er tot nu toe gevuld; een tabel die niet gedrukt wordt, mag voorbij de laatste kolom. */
  breedste: number;
  readonly cellen: (readonly Geplaatst[])[];
  readonly namen: Naam[];
  readonly samengevoegd: string[];
  readonly invoerregels: Invoerregel[];
  readonly signaalregels: Signaalregel[];
  readonly notities: Notitie[];
  readonly grafieken: Grafiek[];
  /** De rij met koppen die blijft staan en op elke bladzijde terugkomt. */
  kopBlijft?: number;
  /** Waaraan een rij te herkennen is als het blad verbouwd wordt; zie workbook/rijsleutels.ts. */
  readonly rijsleutels: Record<number, string>;
  /** Waar een grootheid over de jaren staat: latere formules op dit blad wijzen naar haar. */
  readonly jaarrijen: Map<string, { readonly eerste: number; readonly aantal: number }>;
  /** Van en tot en met welke rij uitkomsten staan, per blok en zonder zijn koppen. */
  readonly uitkomstrijen: (readonly [van: number, tot: number])[];
  /** De laatste rij die gedrukt wordt: wat eronder staat, is elders ook te lezen. */
  drukTot?: number;
  /** De ruimte bovenaan voor de grafiek bij het antwoord. */
  plekBoven?: string;
}

/** Een leeg blad in de maak. */
export function opbouw(laatsteKolom: string): Opbouw {
  return {
    rij: 1,
    laatsteKolom,
    breedste: kolomnummer(laatsteKolom),
    cellen: [],
    namen: [],
    samengevoegd: [],
    invoerregels: [],
    signaalregels: [],
    notities: [],
    grafieken: [],
    rijsleutels: {},
    jaarrijen: new Map(),
    uitkomstrijen: [],
  };
}

/** Zet cellen op de volgende rij en geeft het nummer van die rij. */
export function zetRij(o: Opbouw, ...cellen: readonly (Cel | undefined)[]): number {
  o.cellen.push(rij(`A${o.rij}`, ...cellen));
  o.breedste = Math.max(o.breedste, cellen.length);
  return o.rij++;
}

/** Vult een rij tot de laatste kolom van het blad met lege cellen van dezelfde stijl. */
function vulRij(o: Opbouw, cellen: readonly (Cel | undefined)[], leeg?: Cel): (Cel | undefined)[] {
  const erbij = Math.max(0, kolomnummer(o.laatsteKolom) - cellen.length);
  return [...cellen, ...Array.from({ length: erbij }, () => leeg)];
}

/** Een kopje over de hele breedte, met een lege rij ervoor. */
export function zetKopje(o: Opbouw, tekst: string): number {
  if (o.rij > 1) {
    // De lege rij hoort bij haar kop: komt er een blok tussen, dan neemt dat zijn eigen lege rij mee.
    o.rijsleutels[o.rij] = `voor:${tekst}`;
    o.rij += 1;
  }
  o.rijsleutels[o.rij] = `kop:${tekst}`;
  return zetRij(o, ...vulRij(o, [paragraaf(tekst)], paragraaf()));
}

/** Uitleg over de hele breedte. */
export function zetUitleg(o: Opbouw, tekst: string): number {
  o.rijsleutels[o.rij] = NA_VORIGE;
  return zetBreed(o, toelichting(tekst));
}

/** Eén cel over de hele breedte. */
export function zetBreed(o: Opbouw, cel: Cel): number {
  return zetTot(o, [cel]);
}

/** Een rij waarvan de laatste cel doorloopt tot de laatste kolom van het blad; `leeg` geeft de cellen eronder hun opmaak. */
export function zetTot(o: Opbouw, cellen: readonly (Cel | undefined)[], leeg?: Cel): number {
  const van = kolomletters(cellen.length);
  if (van !== o.laatsteKolom) o.samengevoegd.push(`${van}${o.rij}:${o.laatsteKolom}${o.rij}`);
  return zetRij(o, ...vulRij(o, cellen, leeg));
}
