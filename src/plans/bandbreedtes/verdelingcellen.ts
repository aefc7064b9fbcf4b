import type { Cel } from "../../workbook/blad";
import { berekening, formule } from "../../workbook/cellen";
import type { Bandwerk } from "./vorm";

/** De eigen naam, of de grenzen in woorden: hetzelfde als WMO.BANDBREEDTE_NAAM. */
export function bandnaamformule({ n, vraag }: Bandwerk, band: number, banden: number, r: number): string {
  if (band === 0) return `"onder "&C${r}&" minuten: geen band"`;
  const meer = `B${r}&" minuten of meer"`;
  const woorden =
    band < banden
      ? `B${r}&" "&${n("grens")}&" "&C${r}&" minuten"`
      : band === 1
        ? meer
        : `IF(${n("grens")}="tot",${meer},"meer dan "&B${r}&" minuten")`;
  if (vraag.banden.length === 0) return woorden;
  const eigen = `INDEX(${n("band_naam")},${band})`;
  return `IF(OR(${eigen}="",${eigen}=0),${woorden},${eigen})`;
}

/** Prijs per maand, en kosten per jaar nu en straks; onder de laagste band zoals bij de uitgangspunten is gekozen. */
export function bandkostencellen({ n }: Bandwerk, band: number, r: number): Cel[] {
  if (band > 0) {
    const prijs = berekening(formule(`INDEX(${n("band_prijs")},${band})`), "euroCent");
    return [prijs, ...["D", "E"].map((k) => berekening(formule(`${k}${r}*I${r}*12`), "euro"))];
  }
  const onder = (k: string) =>
    `IF(${k}${r}=0,0,IF(${n("onder_laagste")}="fout",NA(),IF(${n("onder_laagste")}="geen",0,${k}${r}*I${r + 1}*12)))`;
  return [berekening("", "euroCent"), ...["D", "E"].map((k) => berekening(formule(onder(k)), "euro"))];
}
