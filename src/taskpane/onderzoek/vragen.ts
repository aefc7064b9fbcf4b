import { leesAdvies } from "../../audit/advies/advies";
import { controlebeeld } from "../../audit/controle/beeld";
import { antwoordOp, keuzesVan, type Watalsvraag } from "../../audit/watals/antwoord";
import type { Werkboek } from "../../audit/werkboek/werkboek";
import { legUit, taktVerder, uitlegAlsBlad, watVolgt } from "../uitleg/antwoorden";
import { legVast, vastgelegd, vergelijkVersies } from "../versies/antwoorden";

/** Een vraag aan de werkmap: zij krijgt de werkmap, wat de kamer weten wil, en kan onderweg zeggen wat zij doet. */
type Beantwoord = (werkboek: Werkboek, vraag: never, stap: (zin: string) => void) => unknown;

/**
 * Alle vragen die een kamer over de hele werkmap kan stellen, op naam. Zij lopen in een eigen werker: vraag en antwoord zijn gewone waarden,
 * zonder functies erin. Een vraag erbij is één regel hier; de kamer stelt haar met `onderzoekVan(verbinding).vraag("naam", …)`.
 */
export const vragen = {
  /** Alles wat een controller zou vinden. */
  controle: (werkboek: Werkboek, _: undefined, stap: (zin: string) => void) =>
    controlebeeld(werkboek, undefined, stap),
  /** Welke versies er vastgelegd zijn. */
  versies: vastgelegd,
  /** Het blad Versies met hoe het nu is erbij. */
  legVast,
  /** Wat er tussen twee versies veranderde, en waardoor. */
  vergelijkVersies,
  /** Wat de adviesraad in een gedeelde werkmap schreef, naast deze werkmap. */
  advies: leesAdvies,
  /** Een cel uitgelegd. */
  uitleg: legUit,
  /** Waar een cel mee rekent, of wat er in een bereik staat. */
  takken: taktVerder,
  /** Wat er van een cel afhangt, en wat zij bij een andere afspraak zou zijn. */
  gevolgen: watVolgt,
  /** De uitleg van een cel als blad. */
  uitlegblad: uitlegAlsBlad,
  /** Waar een wat-als over kan gaan. */
  watalsKeuzes: (werkboek: Werkboek) => keuzesVan(werkboek),
  /** Wat een uitkomst doet als de invoer anders is. */
  watals: (werkboek: Werkboek, vraag: Watalsvraag, stap: (zin: string) => void) =>
    antwoordOp(werkboek, vraag, stap),
} satisfies Readonly<Record<string, Beantwoord>>;

type Vragen = typeof vragen;
export type Vraagnaam = keyof Vragen;

/** Wat een vraag weten wil. */
export type VraagBij<N extends Vraagnaam> = Vragen[N] extends (
  w: Werkboek,
  vraag: infer V,
  ...rest: never[]
) => unknown
  ? V
  : never;

/** Wat er op een vraag terugkomt. */
export type AntwoordBij<N extends Vraagnaam> = Vragen[N] extends (...a: never[]) => infer A ? A : never;
