import { leesFormule, type Taal } from "../formula/lees";
import { zinnen } from "../formula/zinnen";
import { maakRekenblad } from "./rekenblad";
import { isFout, type Foutuitkomst, type Waarde } from "./uitkomst";

/** Wat een formule geeft: een uitkomst (één waarde of een tabel als rijen), of een fout met een zin. */
export type Antwoord = { readonly uitkomst: Waarde | Waarde[][] } | Foutuitkomst;

/**
 * Een rekenaar voor losse formules, zoals iemand ze typt. Verwijzingen wijzen naar een leeg blad. Eén rekenaar rekent er
 * duizenden per seconde: het model wordt één keer gemaakt.
 */
export function maakFormulerekenaar(taal: Taal): (tekst: string) => Antwoord {
  const blad = maakRekenblad({ taal });
  return (tekst) => {
    const gelezen = leesFormule(tekst, taal);
    if ("melding" in gelezen) {
      const keuze = gelezen.engels === undefined ? "" : zinnen.ofEngels(gelezen.engels);
      return { fout: "#VALUE!", melding: gelezen.melding + keuze };
    }
    const uitkomst = blad.reken(gelezen.boom);
    return isFout(uitkomst) ? uitkomst : { uitkomst };
  };
}
