import { Rekenfout } from "../../domain/fout";
import { toonGetal } from "../../language/getallen";
import { zin } from "../../language/zinnen";
import type { Blok, Figuur } from "../opgave/beeld";
import { PRIJSUITLEG } from "./prijsblok";
import type { Uitkomst } from "./uitkomst";

/** Wat een prijs per band met deze cliënten doet; zonder prijzen alleen in woorden. */
export function prijsblokken(u: Uitkomst): Blok[] {
  const { prijs } = u;
  const inWoorden: Blok = { soort: "zin", tekst: prijszin(u) };
  if (prijs === undefined) return [inWoorden];
  if (prijs instanceof Rekenfout) return [inWoorden, { soort: "zin", tekst: zin(prijs), letOp: true }];
  const euro = (label: string, waarde: number, naam: string): Figuur => ({
    label,
    waarde,
    naam,
    vorm: "euro",
    eenheid: "euro per jaar",
  });
  const figuren = [
    euro("Kosten per jaar nu", prijs.kostenNu, "kosten_nu"),
    euro("Kosten per jaar straks", prijs.kostenStraks, "kosten_straks"),
    { ...euro("Besparing per jaar", prijs.besparing, "besparing"), nadruk: true as const },
    euro("Besparing als de grensregel “t/m” is", prijs.besparingTm, "besparing_tm"),
    euro("Besparing als de grensregel “tot” is", prijs.besparingTot, "besparing_tot"),
  ];
  return [
    { soort: "figuren", kop: "Met een prijs per bandbreedte", figuren },
    inWoorden,
    { soort: "zin", tekst: PRIJSUITLEG },
  ];
}

function prijszin({ lager, hoger, minderInBand }: Uitkomst): string {
  const wisselt =
    lager + hoger === 0
      ? "Onder een prijs per band verandert er niets: niemand wisselt van band."
      : `Onder een prijs per band verandert er alleen iets voor de ${toonGetal(lager + hoger)} cliënten die van band wisselen.`;
  return minderInBand === 0
    ? wisselt
    : `${wisselt} ${toonGetal(minderInBand)} cliënten krijgen minder minuten en kosten evenveel als nu.`;
}
