import type { Kostprijsopbouw } from "../../domain/kostprijs";
import { kies, type Argumenten } from "./tweeling";

/** De onderdelen van de kostprijs en hun som, als gewone formules uit dezelfde argumenten. */
export function kostprijsformules({ w, p }: Argumenten): { opbouw: Kostprijstekst; geheel: string } {
  const loon = `${w.uurloon}*(1+${w.toeslagen})`;
  const loonkosten = `${loon}*(1+${w.werkgeverslasten})`;
  const declarabel = `${loonkosten}/${w.productiviteit}`;
  const overhead = kies(p.overheadBasis, {
    opslag: `${declarabel}*${w.overhead}`,
    aandeel: `IF(${w.overhead}<1,${declarabel}*${w.overhead}/(1-${w.overhead}),NA())`,
  });
  const kosten = `(${declarabel}+${overhead}+${w.reiskosten}+${w.opleiding}+${w.overig})`;
  return {
    opbouw: {
      uurloon: `${w.uurloon}`,
      toeslagen: `${w.uurloon}*${w.toeslagen}`,
      werkgeverslasten: `${loon}*${w.werkgeverslasten}`,
      nietProductief: `${declarabel}-${loonkosten}`,
      overhead,
      reiskosten: `${w.reiskosten}`,
      opleiding: `${w.opleiding}`,
      overig: `${w.overig}`,
      marge: `${kosten}*${w.marge}`,
      indexatie: `${kosten}*(1+${w.marge})*${w.indexatie}`,
    },
    geheel: `${kosten}*(1+${w.marge})*(1+${w.indexatie})`,
  };
}

type Kostprijstekst = { readonly [K in keyof Kostprijsopbouw]: string };
