import { adres } from "../../formula/adres";
import { isBewaardeFout, klopt } from "../../sharing/bewijs/vergelijk";
import { toonFormule, toonWaarde } from "../../sharing/toon";
import type { Onderzoek } from "../controle/regel";
import { celplek, type Cel } from "../werkboek/werkboek";
import { gangVan, type Stap } from "./gang";
import { celInvoer, invoerVan, type Invoer } from "./invoer";
import { oorzaakVan, type Oorzaak } from "./oorzaak";
import { hoeGerekend, zinVan } from "./zin";

/** Een cel uitgelegd: een gewone waarde, want zij komt uit een werker. */
export interface Uitleg extends Omit<Invoer, "rol"> {
  /** In het Nederlands, met = ervoor. */
  readonly formule: string | undefined;
  /** De formule met de gegevens op hun plaats. */
  readonly ingevuld: string | undefined;
  readonly stappen: readonly Stap[];
  /** Waarom er geen stappen zijn, of waarom zij niet uitkomen op wat er in de cel staat. */
  readonly melding: string | undefined;
  /** De cel waarvan de formule tot hier uitrolt. */
  readonly van: string | undefined;
  /** Hoe er gerekend is, in woorden. */
  readonly hoe: string | undefined;
  readonly invoer: readonly Invoer[];
  readonly oorzaak: Oorzaak | undefined;
  /** Klaar voor een raadsvoorstel. */
  readonly zin: string;
}

/** Een ander programma dan Excel bewaart soms alleen de formule. */
const GEEN_UITKOMST =
  "In het bestand staat bij deze formule geen uitkomst. Open het in Excel, bewaar het en lees opnieuw.";

/** Legt een cel uit: waar haar getal vandaan komt, stap voor stap. */
export function uitlegVan(o: Onderzoek, cel: Cel): Uitleg {
  const hoofd = cel.van ?? cel;
  const gang = hoofd.formule === undefined ? undefined : gangVan(o, cel);
  const basis = celInvoer(o, cel, gang);
  const laatste = gang?.stappen.at(-1);
  const rekentAnders =
    gang !== undefined &&
    gang.melding === undefined &&
    (laatste?.waarde === undefined || !klopt(cel.waarde, laatste.waarde));
  return {
    ...basis,
    blad: cel.blad,
    adres: adres(cel),
    plek: celplek(cel),
    formule: hoofd.formule === undefined ? undefined : toonFormule(hoofd.formule),
    ingevuld: gang?.ingevuld,
    stappen: gang?.melding === undefined ? (gang?.stappen ?? []) : [],
    melding: !rekentAnders
      ? gang?.melding
      : cel.waarde === null
        ? GEEN_UITKOMST
        : `In de cel staat ${toonWaarde(cel.waarde)}, en nagerekend komt er ${laatste?.getoond ?? "iets anders"} uit. Reken de werkmap door met F9.`,
    van: cel.van === undefined ? undefined : celplek(cel.van),
    hoe: gang === undefined ? undefined : (basis.hoe ?? hoeGerekend(o, cel)),
    invoer: gang === undefined ? [] : invoerVan(o, gang),
    oorzaak: isBewaardeFout(cel.waarde) ? oorzaakVan(o, cel) : undefined,
    zin: zinVan(o, cel),
  };
}
