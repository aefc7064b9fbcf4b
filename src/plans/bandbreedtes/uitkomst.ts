import type { Bandwissel, Lezingen } from "../../domain/bandwissel";
import type { Rekenfout } from "../../domain/fout";
import type { Groep } from "./vraag";

/** Eén band, voor en na; band 0 is onder de laagste. Minuten zijn die van alle cliënten samen, per week. */
export interface Bandregel {
  readonly band: number;
  readonly van: number | undefined;
  readonly tot: number | undefined;
  readonly clientenNu: number;
  readonly clientenStraks: number;
  readonly minutenNu: number;
  readonly minutenStraks: number;
  /** EUR per maand per cliënt. */
  readonly prijs: number | undefined;
}

/** Een groep met haar band nu en straks, onder elke grensregel. */
export interface Ingedeeld {
  readonly groep: Groep;
  readonly nu: Lezingen;
  readonly straks: Lezingen;
}

/** EUR per jaar onder een prijs per band; de besparing ook onder elke grensregel apart. */
export interface Prijsuitkomst {
  readonly kostenNu: number;
  readonly kostenStraks: number;
  readonly besparing: number;
  readonly besparingTm: number;
  readonly besparingTot: number;
}

/** Alles wat uit het plan Bandbreedtes komt; alle tellingen zijn cliënten. */
export interface Uitkomst {
  readonly clienten: number;
  readonly gemiddeldNu: number;
  readonly gemiddeldStraks: number;
  readonly lager: number;
  readonly gelijk: number;
  readonly hoger: number;
  /** Minder minuten, en daarvan wie in dezelfde band blijft. */
  readonly minder: number;
  readonly minderInBand: number;
  readonly onderStraks: number;
  readonly opGrens: number;
  /** Wie een band lager uitkomt als de grensregel “t/m” of “tot” was. */
  readonly lagerTm: number;
  readonly lagerTot: number;
  /** Van onder de laagste band naar boven. */
  readonly banden: readonly Bandregel[];
  readonly wissel: Bandwissel;
  /** De groepen die nu of straks precies op een grens staan. */
  readonly grensgroepen: readonly Ingedeeld[];
  /** EUR per maand van wie onder de laagste band ligt. */
  readonly prijsOnder: number;
  /** Een fout als er cliënten onder de laagste band liggen en niet gekozen is wat zij kosten. */
  readonly prijs: Prijsuitkomst | Rekenfout | undefined;
}
