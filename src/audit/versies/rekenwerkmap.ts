import type { Inhoud } from "../../engine/inhoud";
import { adres } from "../../formula/adres";
import { rekentekst } from "../../sharing/omzetten/teksten";
import type { Bewaardewaarde } from "../../sharing/werkmap/cel";
import { Bestandsfout } from "../../xlsx/bestand/weigering";
import { maakSnede } from "../watals/snede";
import type { Verbanden } from "../werkboek/verbanden";
import type { Cel, Werkboek } from "../werkboek/werkboek";
import type { Celadres } from "./vergelijk";

/** Een cel die wisselt tussen haar oude en haar nieuwe waarde. */
export interface Wisselcel {
  readonly plek: Celadres;
  readonly waarden: readonly [oud: Bewaardewaarde, nieuw: Bewaardewaarde];
}

/**
 * Rekent uit wat een uitkomst is met deze waarden in de wisselcellen, op hun volgorde; undefined als er geen getal uitkomt. Meer hoeft wie een
 * verschil verklaart niet te weten: elke rekenaar die dit kan, voldoet.
 */
export interface Herberekening {
  reken(waarden: readonly Bewaardewaarde[]): number | undefined;
  /** Zet alles terug zoals het was. */
  klaar(): void;
}

/** Herberekent met een snede uit de werkmap als alles wat wisselt een getal is en blijft, en anders in de rekenmotor. */
export function herberekening(
  werkboek: Werkboek,
  verbanden: Verbanden,
  uitkomst: Cel,
  wisselcellen: readonly Wisselcel[],
): Herberekening {
  return metSnede(werkboek, verbanden, uitkomst, wisselcellen) ?? metMotor(werkboek, uitkomst, wisselcellen);
}

/** Een snede maken kost een paar berekeningen: met minder wisselcellen is zij het niet waard. */
const GENOEG = 4;

function metSnede(
  werkboek: Werkboek,
  verbanden: Verbanden,
  uitkomst: Cel,
  wisselcellen: readonly Wisselcel[],
): Herberekening | undefined {
  if (wisselcellen.length < GENOEG) return undefined;
  const cellen = wisselcellen.map(({ plek }) => werkboek.cel(plek.blad, plek.adres));
  const getypt = cellen.filter(
    (c) => c !== undefined && c.formule === undefined && c.van === undefined && typeof c.waarde === "number",
  ) as Cel[];
  if (
    getypt.length < cellen.length ||
    !wisselcellen.every((w) => w.waarden.every((x) => typeof x === "number"))
  )
    return undefined;
  try {
    const snede = maakSnede(werkboek, verbanden, { invoer: getypt, uitkomsten: [uitkomst] });
    const alsGetal = (uit: Float64Array) => (Number.isNaN(uit[0]) ? undefined : uit[0]);
    return {
      reken(waarden) {
        try {
          return alsGetal(snede.reken(waarden as readonly number[]));
        } catch {
          // Een waarde waar de snede niet op beproefd is, kan haar nog te machtig worden.
          return alsGetal(snede.opDeMotor(waarden as readonly number[]));
        }
      },
      klaar: () => undefined,
    };
  } catch (fout) {
    if (fout instanceof Bestandsfout) return undefined;
    throw fout;
  }
}

function metMotor(werkboek: Werkboek, uitkomst: Cel, wisselcellen: readonly Wisselcel[]): Herberekening {
  const rekenblad = werkboek.rekenblad();
  const nu: Bewaardewaarde[] = [];
  let gezet = false;
  const oorspronkelijk = ({ blad, adres: plek }: Celadres): Inhoud => {
    const cel = werkboek.cel(blad, plek);
    if (cel?.formule === undefined) return cel?.waarde ?? null;
    return { formule: rekentekst(cel.formule, cel, werkboek.boek, werkboek.vandaag) };
  };
  return {
    reken(waarden) {
      rekenblad.zetAlles(
        wisselcellen.flatMap(({ plek }, i) =>
          gezet && nu[i] === waarden[i] ? [] : [{ ...plek, inhoud: waarden[i] ?? null }],
        ),
      );
      nu.splice(0, nu.length, ...waarden);
      gezet = true;
      const uit = rekenblad.lees(uitkomst.blad, adres(uitkomst));
      return typeof uit === "number" ? uit : undefined;
    },
    klaar() {
      if (gezet)
        rekenblad.zetAlles(wisselcellen.map(({ plek }) => ({ ...plek, inhoud: oorspronkelijk(plek) })));
      gezet = false;
    },
  };
}
