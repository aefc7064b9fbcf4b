import { NORMENKADERS } from "../mechaniek/normtabel";
import { kadernaam } from "./normenblad";
import { formuletekst, type Plek } from "./plek";

/** Een formule over een normtabel; staat de naam van een normenkader in een cel, dan kiest de formule zelf. */
export function overNormtabel(tabel: Plek, formule: (t: Normtabelformules) => string): string {
  if (tabel.rijen * tabel.kolommen > 1 || tabel.waarde !== undefined)
    return formule(normtabelFormules(tabel));
  return NORMENKADERS.reduceRight((anders, kader) => {
    const naam = kadernaam(kader);
    const dan = formule({ namen: `${naam}_module`, uren: `${naam}_uren`, fouten: [] });
    return `IF(TRIM(${tabel.tekst})=${formuletekst(kader)},${dan},${anders})`;
  }, "NA()");
}

interface Normtabelformules {
  readonly namen: string;
  readonly uren: string;
  readonly fouten: readonly string[];
}

/** Waar een formule de modules en uren van een normtabel vindt, en wat er mis kan zijn met een eigen tabel. */
function normtabelFormules(tabel: Plek): Normtabelformules {
  if (typeof tabel.waarde === "string") {
    const naam = kadernaam(tabel.waarde.trim().toUpperCase());
    return { namen: `${naam}_module`, uren: `${naam}_uren`, fouten: [] };
  }
  if (tabel.kolommen !== 2) return { namen: tabel.tekst, uren: tabel.tekst, fouten: ["1"] };
  const [namen, uren] = [tabel.kolomdeel(0, 0, tabel.rijen), tabel.kolomdeel(1, 0, tabel.rijen)];
  return {
    namen: `TRIM(${namen})`,
    uren,
    fouten: [
      `(SUMPRODUCT((${namen}<>"")*1)=0)`,
      `SUMPRODUCT(ISNUMBER(${namen})*(${namen}<>0)+ISLOGICAL(${namen}))`,
      `SUMPRODUCT((${namen}<>"")*(ISTEXT(${uren})*(${uren}<>"")+ISLOGICAL(${uren})))`,
    ],
  };
}
