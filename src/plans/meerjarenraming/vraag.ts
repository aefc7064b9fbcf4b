import type { Prijsbasis } from "../../domain/prijspeil";
import type { Tekenafspraak } from "../../domain/tekenafspraak";
import type { Vraag } from "../opgave/vraag";

/** In welke eenheid bedragen worden getoond. */
export const eenheden = ["euro", "x € 1.000"] as const;
type Eenheid = (typeof eenheden)[number];

export const soorten = ["lasten", "baten"] as const;
export const vormen = ["ZIN", "pgb", "overig"] as const;
export const duren = ["structureel", "incidenteel"] as const;
export type Soort = (typeof soorten)[number];
export type Vorm = (typeof vormen)[number];
export type Duur = (typeof duren)[number];

/** De bedragen van een post, van t-2 tot en met t+3, en wat daarvan voor jaar t in de huidige begroting staat. */
export const bedragsleutels = ["tMin2", "tMin1", "t", "tPlus1", "tPlus2", "tPlus3", "huidig"] as const;
export type Bedragsleutel = (typeof bedragsleutels)[number];

/** Eén post. Lasten en baten zijn beide positief; onder 0 is een vermindering. Een leeg bedrag telt als 0. */
export interface Post extends Readonly<Partial<Record<Bedragsleutel, number | undefined>>> {
  readonly omschrijving?: string | undefined;
  readonly gemeente: string;
  readonly taakveld: string;
  readonly soort: Soort;
  readonly vorm: Vorm;
  readonly duur: Duur;
}

/** Hoe de raming wordt getoond. */
interface Weergave {
  /** Jaar t: het begrotingsjaar. */
  readonly jaar: number;
  readonly eenheid: Eenheid;
  readonly tekenafspraak: Tekenafspraak;
}

/** In welke prijzen is ingevuld en wordt getoond, en de prijsstijging van elk jaar ten opzichte van het jaar ervoor. */
interface Prijzen {
  readonly ingevuld: Prijsbasis;
  readonly getoond: Prijsbasis;
  readonly indexTMin1: number;
  readonly indexT: number;
  readonly indexTPlus1: number;
  readonly indexTPlus2: number;
  readonly indexTPlus3: number;
}

/** De vraag van de meerjarenraming. */
export interface Ramingvraag extends Vraag {
  readonly weergave: Weergave;
  readonly prijzen: Prijzen;
  readonly posten: readonly Post[];
}
