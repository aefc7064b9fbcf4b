import { celplek, type Werkboek } from "../werkboek/werkboek";
import { adres } from "../../formula/adres";
import { leesAkkoorden, type Akkoord } from "./akkoorden";
import { controleer, plekVan, type Gevonden } from "./controle";
import { samenvatting } from "./controletekst";
import { formulelijst, type Formuleregel } from "./formulelijst";
import { watMeegaat } from "./meegaat";
import { nietBekeken } from "./nietbekeken";
import type { Ernst } from "./regel";
import { regels } from "./regels";

/** Een bevinding als gewone waarde, om te tonen of te versturen. */
export interface Bevindingbeeld {
  readonly regel: string;
  readonly naam: string;
  readonly ernst: Ernst;
  readonly plek: string;
  /** Waar te kijken; zonder adres gaat het over het hele blad, en zonder blad over de werkmap. */
  readonly blad?: string;
  readonly adres?: string;
  readonly ook: readonly string[];
  readonly zin: string;
  readonly waarom: string;
  readonly uitweg: string;
  readonly vingerafdruk: string;
  readonly akkoord?: Akkoord;
}

/** De hele controle als gewone waarden. */
export interface Controlebeeld {
  readonly kop: string;
  readonly bevindingen: readonly Bevindingbeeld[];
  readonly nietBekeken: readonly string[];
  readonly meegaat: readonly string[];
  readonly formules: readonly Formuleregel[];
  /** Alle akkoorden in de werkmap, ook die van bevindingen die er niet meer zijn: wie er een bij zet, laat ze staan. */
  readonly akkoorden: readonly Akkoord[];
}

/** Controleert een werkmap en zegt ook wat er niet bekeken is. Met `id` alleen die ene regel; `stap` hoort wat er loopt. */
export function controlebeeld(werkboek: Werkboek, id?: string, stap?: (zin: string) => void): Controlebeeld {
  const met = id === undefined ? regels : regels.filter((r) => r.id === id);
  const bevindingen = controleer(werkboek, met, stap).map(beeldVan);
  return {
    kop: samenvatting(bevindingen),
    bevindingen,
    nietBekeken: nietBekeken(werkboek),
    meegaat: watMeegaat(werkboek),
    formules: formulelijst(werkboek),
    akkoorden: leesAkkoorden(werkboek),
  };
}

function beeldVan(g: Gevonden): Bevindingbeeld {
  const { regel, zin, vingerafdruk, akkoord, cel } = g;
  const blad = cel?.blad ?? g.blad;
  return {
    regel: regel.id,
    naam: regel.naam,
    ernst: regel.ernst,
    plek: plekVan(g),
    ...(blad === undefined ? {} : { blad }),
    ...(cel === undefined ? {} : { adres: adres(cel) }),
    ook: (g.ook ?? []).map(celplek),
    zin,
    waarom: regel.waarom,
    uitweg: g.uitweg ?? regel.uitweg,
    vingerafdruk,
    ...(akkoord === undefined ? {} : { akkoord }),
  };
}
