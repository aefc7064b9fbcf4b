import { naamsleutel } from "../../domain/naam";
import { NORMENKADERS } from "../soorten/normtabel";
import { kadernaam } from "./normenblad";
import { formuletekst, type Argumentplek } from "./argumentplek";
import { schoneTekst, schoneTekstOfLeeg } from "./tekst";
import type { Omgeving } from "./tweeling";

/** Een formule over een normtabel; staat de naam van een normenkader in een cel, dan kiest de formule zelf. */
export function overNormtabel(
  tabel: Argumentplek,
  omgeving: Omgeving,
  formule: (t: Normtabelformules) => string,
): string {
  if (tabel.rijen * tabel.kolommen > 1 || tabel.waarde !== undefined)
    return formule(normtabelFormules(tabel, omgeving));
  const kader = omgeving.hulp([schoneTekst(tabel.tekst)]).cel(0, 0).tekst;
  return NORMENKADERS.reduceRight((anders, sleutel) => {
    const naam = kadernaam(sleutel);
    const dan = formule({ namen: `${naam}_module`, uren: `${naam}_uren`, fouten: [] });
    return `IF(${kader}=${formuletekst(sleutel)},${dan},${anders})`;
  }, "NA()");
}

interface Normtabelformules {
  readonly namen: string;
  readonly uren: string;
  readonly fouten: readonly string[];
}

/** Waar een formule de modules en uren van een normtabel vindt, en wat er mis kan zijn met een eigen tabel. */
function normtabelFormules(tabel: Argumentplek, omgeving: Omgeving): Normtabelformules {
  if (typeof tabel.waarde === "string") {
    const naam = kadernaam(kadersleutel(tabel.waarde));
    return { namen: `${naam}_module`, uren: `${naam}_uren`, fouten: [] };
  }
  if (tabel.kolommen !== 2) return { namen: tabel.tekst, uren: tabel.tekst, fouten: ["1"] };
  const [namen, uren] = [tabel.kolomdeel(0, 0, tabel.rijen), tabel.kolomdeel(1, 0, tabel.rijen)];
  // Schone namen als cellen: dan is ook te zien of er twee hetzelfde zijn.
  const schoon = omgeving.hulp(
    Array.from({ length: tabel.rijen }, (_, i) => schoneTekstOfLeeg(tabel.cel(i, 0).tekst)),
  );
  const dubbel = omgeving.hulp(
    Array.from({ length: tabel.rijen }, (_, i) => {
      const deze = schoon.cel(i, 0).tekst;
      return i === 0 ? "0" : `(${deze}<>"")*SUMPRODUCT((${schoon.kolomdeel(0, 0, i)}=${deze})*1)`;
    }),
  );
  return {
    namen: schoon.tekst,
    uren,
    fouten: [
      `SUM(${dubbel.tekst})`,
      `(SUMPRODUCT((${namen}<>"")*1)=0)`,
      `SUMPRODUCT(ISNUMBER(${namen})*(${namen}<>0)+ISLOGICAL(${namen}))`,
      `SUMPRODUCT((${namen}<>"")*(ISTEXT(${uren})*(${uren}<>"")+ISLOGICAL(${uren})))`,
    ],
  };
}

/** De sleutel van een meegeleverd normenkader zoals zij geschreven hoort. */
function kadersleutel(naam: string): string {
  return NORMENKADERS.find((k) => naamsleutel(k) === naamsleutel(naam)) ?? naam;
}
