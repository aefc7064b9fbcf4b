import { kaal } from "../begrippen";
import { duid, noem, type Duiding } from "../duiding";
import type { Regel } from "../regel";
import { opgeteld } from "../sommen";

const KOSTEN = /kosten|loon|inhuur|lasten|formatie/;
const CONSULENT = /consulent|formatie|personeel|inhuur|capaciteit|toegang|schaal/;

/** Een besparing op de hulp en de kosten van consulenten in één bedrag. */
export const verrekendOverTaakvelden: Regel = {
  id: "verrekend-over-taakvelden",
  naam: "Besparing en consulentkosten van elkaar afgetrokken",
  ernst: "waarschuwing",
  waarom:
    "De besparing valt op het taakveld van de hulp, de kosten van consulenten op dat van de toegang. In de begroting staan zij elk op hun eigen regel.",
  uitweg: "Laat beide bedragen naast elkaar staan, elk met hun taakveld, en reken er geen bedrag van.",
  *zoek(o) {
    for (const cel of o.werkboek.formules) {
      if (o.isVanOns(cel.blad) || typeof cel.waarde !== "number") continue;
      const delen = opgeteld(o, cel).flatMap(({ teken, cel: c }) => {
        const d = c === undefined ? undefined : duid(o, c);
        return d === undefined ? [] : [{ d, teken: teken * Math.sign(d.waarde) }];
      });
      for (const { d: besparing, teken } of delen.filter(({ d }) => d.begrip === "besparing" && !isUren(d))) {
        const kosten = delen.find((x) => isConsulentkosten(x.d) && x.teken === -teken && x.teken !== 0);
        if (kosten === undefined) continue;
        yield {
          cel,
          ook: [besparing.cel, kosten.d.cel],
          zin: `Hier gaat ${noem(kosten.d)} van ${noem(besparing)} af, terwijl zij op verschillende taakvelden staan.`,
        };
        break;
      }
    }
  },
};

function isConsulentkosten(d: Duiding): boolean {
  const tekst = kaal(`${d.label} ${d.kop}`);
  return d.begrip !== "besparing" && KOSTEN.test(tekst) && CONSULENT.test(tekst) && !isUren(d);
}

const isUren = ({ label, kop }: Duiding): boolean => /\buren\b|\bfte\b|minuten/.test(kaal(`${label} ${kop}`));
