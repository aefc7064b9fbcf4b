import { Rekenfout } from "../../domain/fout";
import { naamsleutel } from "../../domain/naam";
import type { Periode, Tijdseenheid } from "../../domain/minuten";
import type { Soort } from "../mechaniek/soort";

/** iWmo-codes voor eenheden die geen tijd zijn, met hun betekenis (berichtenstandaard iWmo, codelijst eenheid). */
const GEEN_TIJD: Readonly<Record<string, string>> = {
  14: "etmaal",
  16: "dagdeel",
  82: "stuks",
  83: "euro",
  euro: "een bedrag",
};

const EENHEDEN: Readonly<Record<string, Tijdseenheid>> = {
  minuut: "minuut",
  minuten: "minuut",
  uren: "uur",
  uur: "uur",
  1: "minuut",
  4: "uur",
};

const FREQUENTIES: Readonly<Record<string, Periode>> = {
  dag: "dag",
  week: "week",
  "twee weken": "twee weken",
  "vier weken": "vier weken",
  maand: "maand",
  jaar: "jaar",
  1: "dag",
  2: "week",
  3: "vier weken",
  4: "maand",
  5: "jaar",
};

/** "minuut", "uur", of de iWmo-code als getal of tekst (1, "01", 4, "04"). */
export const iwmoEenheid: Soort<Tijdseenheid> = {
  eenheid: '"minuut" of "uur", of iWmo 01 of 04',
  bijLeeg: "fout",
  lees(cel, parameter) {
    const eenheid = EENHEDEN[code(cel)];
    if (eenheid !== undefined) return eenheid;
    const betekenis = GEEN_TIJD[code(cel)];
    if (betekenis !== undefined)
      throw new Rekenfout("#VALUE!", "eenheid-niet-in-minuten", { waarde: cel, parameter, betekenis });
    throw new Rekenfout("#VALUE!", "onbekende-keuze", {
      waarde: cel,
      parameter,
      bekend: ["minuut", "uur"],
      betekenis: "de iWmo-code 01 of 04",
    });
  },
};

/** "dag" t/m "jaar", of de iWmo-code als getal of tekst (1 t/m 5). */
export const iwmoFrequentie: Soort<Periode> = {
  eenheid: '"week", "maand", … of iWmo 1 t/m 5',
  bijLeeg: "fout",
  lees(cel, parameter) {
    const periode = FREQUENTIES[code(cel)];
    if (periode !== undefined) return periode;
    if (code(cel) === "6") throw new Rekenfout("#VALUE!", "totaal-zonder-duur", { waarde: cel, parameter });
    throw new Rekenfout("#VALUE!", "onbekende-keuze", {
      waarde: cel,
      parameter,
      bekend: ["dag", "week", "twee weken", "vier weken", "maand", "jaar"],
      betekenis: "de iWmo-code 01 (dag), 02 (week), 03 (vier weken), 04 (maand) of 05 (jaar)",
    });
  },
};

/** Een woord of een code van twee cijfers, zonder wit, hoofdletters en voorloopnul: " 01" -> "1", "Uur" -> "uur". */
function code(cel: number | string | boolean): string {
  return naamsleutel(String(cel)).replace(/^0(?=\d$)/, "");
}
